import type { Link } from './chain.ts'
import { againRows, backRows, ownRows } from './features.ts'
import type { ObservedTurn } from './observe.ts'

export type Kind = 'own' | 'again' | 'back'

/** Sharper scores would promise more than they keep: near the least loss by cross-validation, over novels and over stretches of them. */
export const temperature = 1.1

export function weightOf(kind: Kind, row: number): number {
  return ((kind === 'own' ? ownRows : kind === 'again' ? againRows : backRows).weights[row] as number) / temperature
}

/** Turns for the chain, by the weights of the library or others. */
export function linksOf(turns: readonly ObservedTurn[], weight: (kind: Kind, row: number) => number): Link[] {
  return turns.map((turn, t) => linkOf(turn, turns[t - 1], turns[t - 2], weight))
}

/** A turn for the chain; one without candidates gets a stand-in, so that the chain runs through. */
function linkOf(
  { candidates, active, again, back }: ObservedTurn,
  before: ObservedTurn | undefined,
  twoBefore: ObservedTurn | undefined,
  weight: (kind: Kind, row: number) => number,
): Link {
  const count = Math.max(1, candidates.length)
  const scores = new Float64Array(count)
  active.forEach((rows, k) => {
    let sum = 0
    for (const row of rows) sum += weight('own', row)
    scores[k] = sum
  })
  const sum = (kind: Kind, rows: readonly number[]) => rows.reduce((total, row) => total + weight(kind, row), 0)
  const places = (other: ObservedTurn | undefined) => {
    const made = new Int8Array(count).fill(-1)
    candidates.forEach(({ person }, k) => {
      made[k] = other ? other.candidates.findIndex((rival) => rival.person === person) : -1
    })
    return made
  }
  return { scores, again: sum('again', again), back: sum('back', back), before: places(before), twoBefore: places(twoBefore) }
}

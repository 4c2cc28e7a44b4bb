/** One choice among candidates, by the weights of a table. */
import { softmax } from '../syntax/softmax.ts'
import { Features } from './features.ts'
import { bitsOf, type Table, weights } from './weights.ts'

/** Scratch space for the observations of each table. */
export const features = Object.fromEntries(Object.entries(bitsOf).map(([name, bits]) => [name, new Features(bits)])) as Readonly<
  Record<Table, Features>
>

export interface Pick {
  readonly at: number
  readonly chance: number
  /** Every candidate with its probability. */
  readonly all: readonly number[]
  readonly chances: readonly number[]
}

/** The likeliest of `candidates`. */
export function pick(table: Table, candidates: readonly number[], read: (candidate: number, f: Features) => void): Pick {
  const f = features[table]
  const row = weights[table]
  let best = 0
  let highest = Number.NEGATIVE_INFINITY
  const scores: number[] = []
  for (const candidate of candidates) {
    f.clear()
    read(candidate, f)
    let sum = 0
    for (let at = 0; at < f.count; at++) sum += row[f.slots[at] as number] as number
    if (sum > highest) {
      highest = sum
      best = scores.length
    }
    scores.push(sum)
  }
  const chances = softmax(scores, highest)
  return { at: candidates[best] as number, chance: chances[best] as number, all: candidates, chances }
}

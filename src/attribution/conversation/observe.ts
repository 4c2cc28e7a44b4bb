/** Every turn with its candidates and what each clue says of them. */
import { contextOf } from './context.ts'
import { addressed } from './families/addressed.ts'
import { around } from './families/around.ts'
import { company } from './families/company.ts'
import { exchange } from './families/exchange.ts'
import { tags } from './families/tags.ts'
import { ownRows } from './features.ts'
import { candidatesFor, type Presence } from './presence.ts'
import type { Sign } from './signs.ts'
import type { Say, Stage } from './stage.ts'
import type { Turn } from './turn.ts'
import type { Address } from './vocatives.ts'

export interface ObservedTurn {
  readonly turn: Turn
  readonly signs: readonly Sign[]
  readonly candidates: readonly Presence[]
  /** Rows of the weights that speak about each candidate. */
  readonly active: readonly (readonly number[])[]
  /** Rows about the speaker of the turn before going on, or that of two before coming back. */
  readonly again: readonly number[]
  readonly back: readonly number[]
  readonly address: Address
}

/** The clues by family, in no order that matters. */
const families = [tags, around, company, addressed, exchange]

export function observe(stage: Stage): ObservedTurn[] {
  return stage.turns.map((turn, t): ObservedTurn => {
    const signs = stage.signs[t] as readonly Sign[]
    const candidates = candidatesFor(stage, turn, signs, stage.horizons[t] as number)
    const active: number[][] = candidates.map(() => [])
    const say: Say = (k, clue, level) => (active[k] as number[]).push(ownRows.row(clue, level))
    for (const family of families) family(stage, t, candidates, say)
    return { turn, signs, candidates, active, ...contextOf(stage, t), address: stage.addresses[t] as Address }
  })
}

/** Clues of the chain by name; each has its row of the weights. */
import { NamedWeights } from '../../syntax/named-weights.ts'
import stored from './weights.json'

/** Rows of one kind of weights: clue → what it saw → row. */
export class Rows {
  readonly names: string[] = []
  readonly weights: number[] = []
  readonly #byClue = new Map<string, Map<string, number>>()
  /** What a fit replaces: rows that it has not seen weigh nothing. */
  readonly stored: NamedWeights

  constructor(stored: NamedWeights) {
    this.stored = stored
  }

  row(clue: string, level: string): number {
    let levels = this.#byClue.get(clue)
    if (!levels) {
      levels = new Map()
      this.#byClue.set(clue, levels)
    }
    let row = levels.get(level)
    if (row === undefined) {
      row = this.names.length
      levels.set(level, row)
      const name = `${clue}: ${level}`
      this.names.push(name)
      this.weights.push(this.stored.of(name))
    }
    return row
  }
}

/** Who speaks the turn. */
export const ownRows: Rows = new Rows(new NamedWeights(stored.own))
/** Whether the speaker of the turn before goes on, and whether the one of two turns before comes back. */
export const againRows: Rows = new Rows(new NamedWeights(stored.again))
export const backRows: Rows = new Rows(new NamedWeights(stored.back))

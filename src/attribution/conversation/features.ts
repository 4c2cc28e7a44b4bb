/** Clues of the chain by name; each has its row of the weights. */
import stored from './weights.json'

interface Weights {
  readonly own: Readonly<Record<string, number>>
  readonly again: Readonly<Record<string, number>>
  readonly back: Readonly<Record<string, number>>
}

/** Rows of one kind of weights: clue → what it saw → row. */
export class Rows {
  readonly names: string[] = []
  readonly weights: number[] = []
  private readonly byClue = new Map<string, Map<string, number>>()

  constructor(weights: Readonly<Record<string, number>>) {
    for (const [name, weight] of Object.entries(weights)) {
      const [clue = '', level = ''] = name.split(': ')
      this.weights[this.row(clue, level)] = weight
    }
  }

  row(clue: string, level: string): number {
    let levels = this.byClue.get(clue)
    if (!levels) {
      levels = new Map()
      this.byClue.set(clue, levels)
    }
    let row = levels.get(level)
    if (row === undefined) {
      row = this.names.length
      levels.set(level, row)
      this.names.push(`${clue}: ${level}`)
      this.weights.push(0)
    }
    return row
  }
}

const { own, again, back } = stored as Weights
/** Who speaks the turn. */
export const ownRows: Rows = new Rows(own)
/** Whether the speaker of the turn before goes on, and whether the one of two turns before comes back. */
export const againRows: Rows = new Rows(again)
export const backRows: Rows = new Rows(back)

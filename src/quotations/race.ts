/** The readings of a paragraph's first marks that still compete: of all with the same open marks only the cheapest, and not too many. */

/** Glyphs of the open marks, innermost in the lowest five bits. */
export type Stack = number

/** How many readings stay, and how far behind the best. */
const width = 12
const margin = 9
/** The most ways to go on from one reading. */
const ways = 7

export class Race {
  /** Open marks and cost of each reading that is left, cheapest first. */
  readonly stacks = new Int32Array(width)
  readonly totals = new Float64Array(width)
  count = 0
  readonly #steps = new Int32Array(width)
  readonly #nextStacks = new Int32Array(width * ways)
  readonly #nextTotals = new Float64Array(width * ways)
  readonly #nextSources = new Int32Array(width * ways)
  readonly #nextActs = new Uint8Array(width * ways)
  #nextCount = 0
  /** Every step of every reading that was ever left: what was done, and the step before. */
  #stepCount = 0
  #stepSource = new Int32Array(256)
  #stepAct = new Uint8Array(256)

  clear(): void {
    this.#stepCount = 0
    this.#nextCount = 0
  }

  /** Goes on from the reading in `slot` (-1 at the start) by `act`. */
  propose(slot: number, act: number, stack: Stack, total: number): void {
    let next = 0
    while (next < this.#nextCount && this.#nextStacks[next] !== stack) next++
    if (next === this.#nextCount) this.#nextCount++
    else if (this.#nextTotals[next] <= total) return
    this.#nextStacks[next] = stack
    this.#nextTotals[next] = total
    this.#nextSources[next] = slot < 0 ? -1 : this.#steps[slot]
    this.#nextActs[next] = act
  }

  /** Keeps the cheapest of what was proposed since the last time. */
  keepBest(): void {
    let best = Infinity
    for (let next = 0; next < this.#nextCount; next++) best = Math.min(best, this.#nextTotals[next])
    this.count = 0
    while (this.count < width) {
      let cheapest = -1
      let total = best + margin
      for (let next = 0; next < this.#nextCount; next++) {
        if (this.#nextTotals[next] < total) {
          total = this.#nextTotals[next]
          cheapest = next
        }
      }
      if (cheapest < 0) break
      this.#steps[this.count] = this.#record(cheapest)
      this.stacks[this.count] = this.#nextStacks[cheapest]
      this.totals[this.count] = total
      this.count++
      this.#nextTotals[cheapest] = Infinity
    }
    this.#nextCount = 0
  }

  /** What the reading in `slot` did, the start first. */
  actsOf(slot: number, length: number): Uint8Array {
    const acts = new Uint8Array(length)
    let step = this.#steps[slot]
    for (let at = length - 1; at >= 0; at--) {
      acts[at] = this.#stepAct[step]
      step = this.#stepSource[step]
    }
    return acts
  }

  #record(next: number): number {
    if (this.#stepCount === this.#stepAct.length) {
      const sources = new Int32Array(this.#stepCount * 2)
      sources.set(this.#stepSource)
      this.#stepSource = sources
      const acts = new Uint8Array(this.#stepCount * 2)
      acts.set(this.#stepAct)
      this.#stepAct = acts
    }
    this.#stepSource[this.#stepCount] = this.#nextSources[next]
    this.#stepAct[this.#stepCount] = this.#nextActs[next]
    return this.#stepCount++
  }
}

/**
 * Reads the marks of one paragraph: which open, which close, which are none. All readings compete, a state being the stack
 * of open marks, and the one whose oddities cost least wins. So an apostrophe is told from a mark by whether the rest
 * of the paragraph works out, and a missing mark costs what a missing mark is worth and no more.
 */
import { halfGlyph, isSingle } from './glyphs.ts'
import { weighMark } from './mark-costs.ts'
import { Hint, type Marks } from './marks.ts'
import { mismatch } from './pairs.ts'
import { price } from './prices.ts'
import { Race, type Stack } from './race.ts'
import { Role } from './roles.ts'
import type { Costs } from './side-costs.ts'
import { halfClosingCost, halfOpeningCost } from './single-costs.ts'
import type { Style } from './style.ts'
import { Side } from './surroundings.ts'

/** Onto a stack of four marks goes one more, and none onto that: a mark takes five bits. */
const deepest = 1 << 20
/** Costs from here on mean never. */
const never = 9

export interface Reading {
  /** `Role` of each mark from `first` on. */
  readonly roles: Uint8Array
  /** The paragraph begins inside a quotation whose opening mark is in an earlier one, or missing. */
  readonly begins: 'outside' | 'carried' | 'missing'
}

/** What the neighbours of the paragraph tell. */
export interface Neighbours {
  /** Glyph of a quotation that an earlier paragraph left open, or 0. */
  readonly carried: number
  /** Glyph that stands for a missing opening mark, or 0. */
  readonly missing: number
  /** Glyph with which the next paragraph opens, or 0. */
  readonly next: number
}

export class ParagraphReader {
  readonly #marks: Marks
  readonly #style: Style
  readonly #costs: Costs = { opens: 0, closes: 0, neither: 0 }
  readonly #race = new Race()

  constructor(marks: Marks, style: Style) {
    this.#marks = marks
    this.#style = style
  }

  /** The marks in the rows from `first` to `last`, half-open. */
  read(first: number, last: number, neighbours: Neighbours): Reading {
    const race = this.#race
    const costs = this.#costs
    this.#start(neighbours)
    for (let row = first; row < last; row++) {
      weighMark(this.#marks, row, this.#style, costs)
      for (let slot = 0; slot < race.count; slot++) this.#advance(slot, row)
      race.keepBest()
    }
    // The first act is how the paragraph begins.
    const acts = race.actsOf(this.#cheapest(neighbours.next), last - first + 1)
    const begins = acts[0] === Role.Neither ? 'outside' : neighbours.carried !== 0 ? 'carried' : 'missing'
    return { roles: acts.subarray(1), begins }
  }

  #start({ carried, missing }: Neighbours): void {
    const race = this.#race
    race.clear()
    race.propose(-1, Role.Neither, 0, 0)
    if (carried !== 0) race.propose(-1, Role.Opens, carried, price.carried)
    else if (missing !== 0) race.propose(-1, Role.Opens, missing, price.missingOpener)
    race.keepBest()
  }

  #advance(slot: number, row: number): void {
    const race = this.#race
    const costs = this.#costs
    const stack = race.stacks[slot]
    const total = race.totals[slot]
    const glyph = this.#marks.glyph[row]
    race.propose(slot, Role.Neither, stack, total + costs.neither + (stack !== 0 && isSingle[glyph] === 0 ? price.strayInside : 0))
    if (costs.opens < never) {
      const opened = total + costs.opens
      if (stack < deepest) race.propose(slot, Role.Opens, (stack << 5) | glyph, opened + this.#nestingCost(stack, glyph))
      if (stack !== 0) race.propose(slot, Role.Restarts, glyph, opened + this.#restartCost(stack, row))
    }
    const half = halfGlyph[glyph]
    if (half !== glyph) this.#advanceHalf(slot, row, half)
    if (costs.closes < never && stack !== 0) this.#close(slot, stack, glyph, total + costs.closes)
  }

  #close(slot: number, stack: Stack, glyph: number, total: number): void {
    const fits = mismatch[(stack & 31) * 32 + glyph]
    if (fits < never) this.#race.propose(slot, Role.Closes, stack >> 5, total + fits)
    if (stack < 32) return
    const outerFits = mismatch[((stack >> 5) & 31) * 32 + glyph]
    if (outerFits < never)
      this.#race.propose(slot, Role.ClosesOuter, stack >> 10, total + outerFits + price.innerUnclosed + this.#singleCost(stack & 31))
  }

  #advanceHalf(slot: number, row: number, half: number): void {
    const race = this.#race
    const marks = this.#marks
    const stack = race.stacks[slot]
    const total = race.totals[slot]
    const opens = halfOpeningCost(marks, row)
    if (opens < never && stack < deepest)
      race.propose(slot, Role.OpensHalf, (stack << 5) | half, total + opens + this.#nestingCost(stack, half))
    if (stack === 0) return
    const closes = halfClosingCost(marks, row) + mismatch[(stack & 31) * 32 + half]
    if (closes < never) race.propose(slot, Role.ClosesHalf, stack >> 5, total + closes)
  }

  #nestingCost(stack: Stack, glyph: number): number {
    if (stack === 0) return isSingle[glyph] === 1 && !this.#style.singles ? price.outerSingle : 0
    const outer = stack & 31
    if (isSingle[outer] !== isSingle[glyph]) return 0
    if (outer !== glyph) return price.otherInDouble
    return mismatch[glyph * 32 + glyph] === 0 ? price.sameStraightInSame : price.sameInSame
  }

  #restartCost(stack: Stack, row: number): number {
    const { left, farLeft, hints } = this.#marks
    const far = farLeft[row]
    const newSentence = left[row] === Side.Space && (far === Side.Stop || far === Side.Ellipsis) && (hints[row] & Hint.Capital) !== 0
    const depth = stack < 32 ? 0 : stack < 1 << 10 ? 1 : 2
    return price.restart + (newSentence ? 0 : price.restartInSentence) + depth
  }

  /** The best of the readings that are left when the paragraph has ended. */
  #cheapest(next: number): number {
    const race = this.#race
    let best = 0
    let bestTotal = Infinity
    for (let slot = 0; slot < race.count; slot++) {
      const total = race.totals[slot] + this.#unclosedCost(race.stacks[slot], next)
      if (total < bestTotal) {
        bestTotal = total
        best = slot
      }
    }
    return best
  }

  /** What it costs that the paragraph ends while the marks of `stack` are open. */
  #unclosedCost(stack: Stack, next: number): number {
    let cost = 0
    let rest = stack
    while (rest >= 32) {
      cost += price.innerUnclosed + this.#singleCost(rest & 31)
      rest >>= 5
    }
    if (rest === 0) return cost
    if (rest === next) return price.continued + Math.min(cost, price.innerUnclosed)
    return cost + price.unclosed + this.#singleCost(rest)
  }

  /** An unclosed single mark is rather an apostrophe, unless the text speaks in single marks. */
  #singleCost(glyph: number): number {
    return isSingle[glyph] === 1 && !this.#style.singles ? price.unclosedSingle : 0
  }
}

/**
 * Reads the marks of one paragraph: which open, which close, which are none. All readings compete, a state being the stack
 * of open marks, and the one whose oddities cost least wins. So an apostrophe is told from a mark by whether the rest
 * of the paragraph works out, and a missing mark costs what a missing mark is worth and no more.
 */
import { halfGlyph, isSingle, mismatch } from './glyphs.ts'
import { type Costs, halfClosingCost, halfOpeningCost, weighMark } from './mark-costs.ts'
import { Hint, type Marks } from './marks.ts'
import type { Style } from './style.ts'
import { Side } from './surroundings.ts'

export const Role = {
  Neither: 0,
  Opens: 1,
  Closes: 2,
  /** Closes the enclosing quotation; the inner one has no closing mark. */
  ClosesOuter: 3,
  /** Opens where another had been left open: all open ones end before it. */
  Restarts: 4,
  /** The first of two signs opens, the second is an apostrophe. */
  OpensHalf: 5,
  /** The second of two signs closes, the first is an apostrophe. */
  ClosesHalf: 6,
} as const

/** Glyphs of the open marks, innermost in the lowest five bits. */
type Stack = number
const deepest = 1 << 20
/** How many readings stay in the race, and how far behind the best. */
const width = 12
const margin = 9

/** Sums of small oddities, comparable with {@link Costs}. */
const price = {
  unclosed: 3.2,
  /** No closing mark, but the next paragraph begins with an opening one. */
  continued: 0.5,
  innerUnclosed: 2.5,
  unclosedSingle: 1,
  restart: 2.2,
  restartInSentence: 2,
  sameInSame: 1.5,
  sameStraightInSame: 3,
  otherInDouble: 2,
  outerSingle: 0.4,
  carried: 1,
  missingOpener: 3.4,
} as const

export interface Reading {
  /** {@link Role} of each mark from `first` on. */
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

/** Reader with room of its own, so that paragraphs don't allocate. */
export class ParagraphReader {
  private readonly marks: Marks
  private readonly style: Style
  private readonly costs: Costs = { opens: 0, closes: 0, neither: 0 }
  private stacks = new Int32Array(width * 6)
  private totals = new Float64Array(width * 6)
  private sources = new Int32Array(width * 6)
  private acts = new Uint8Array(width * 6)
  private count = 0
  /** Kept readings of the mark before, as rows of the two columns below. */
  private live = new Int32Array(width)
  private liveStacks = new Int32Array(width)
  private liveTotals = new Float64Array(width)
  private liveCount = 0
  private steps = 0
  private stepSource = new Int32Array(256)
  private stepAct = new Uint8Array(256)

  constructor(marks: Marks, style: Style) {
    this.marks = marks
    this.style = style
  }

  read(first: number, last: number, neighbours: Neighbours): Reading {
    this.start(neighbours)
    for (let row = first; row < last; row++) {
      weighMark(this.marks, row, this.style, this.costs)
      this.count = 0
      for (let kept = 0; kept < this.liveCount; kept++) this.advance(kept, row)
      this.keepBest()
    }
    return this.finish(last - first, neighbours)
  }

  private start({ carried, missing }: Neighbours): void {
    this.steps = 0
    this.count = 0
    this.propose(0, 0, -1, Role.Neither)
    if (carried !== 0) this.propose(carried, price.carried, -1, Role.Opens)
    else if (missing !== 0) this.propose(missing, price.missingOpener, -1, Role.Opens)
    this.keepBest()
  }

  private advance(kept: number, row: number): void {
    const stack = this.liveStacks[kept]
    const total = this.liveTotals[kept]
    const source = this.live[kept]
    const { opens, closes, neither } = this.costs
    const glyph = this.marks.glyph[row]
    this.propose(stack, total + neither, source, Role.Neither)
    if (opens < 9) {
      if (stack < deepest) this.propose((stack << 5) | glyph, total + opens + this.nestingCost(stack, glyph), source, Role.Opens)
      if (stack !== 0) this.propose(glyph, total + opens + this.restartCost(stack, row), source, Role.Restarts)
    }
    const half = halfGlyph[glyph]
    if (half !== glyph) this.advanceHalf(stack, total, source, row, half)
    if (closes >= 9 || stack === 0) return
    const fits = mismatch[(stack & 31) * 32 + glyph]
    if (fits < 9) this.propose(stack >> 5, total + closes + fits, source, Role.Closes)
    if (stack < 32) return
    const outerFits = mismatch[((stack >> 5) & 31) * 32 + glyph]
    if (outerFits < 9) this.propose(stack >> 10, total + closes + outerFits + price.innerUnclosed + this.singleCost(stack & 31), source, Role.ClosesOuter)
  }

  private advanceHalf(stack: Stack, total: number, source: number, row: number, half: number): void {
    const opens = halfOpeningCost(this.marks, row)
    if (opens < 9 && stack < deepest) this.propose((stack << 5) | half, total + opens + this.nestingCost(stack, half), source, Role.OpensHalf)
    const closes = halfClosingCost(this.marks, row) + mismatch[(stack & 31) * 32 + half]
    if (closes < 9 && stack !== 0) this.propose(stack >> 5, total + closes, source, Role.ClosesHalf)
  }

  private nestingCost(stack: Stack, glyph: number): number {
    if (stack === 0) return isSingle[glyph] === 1 && !this.style.singles ? price.outerSingle : 0
    const outer = stack & 31
    if (isSingle[outer] !== isSingle[glyph]) return 0
    if (outer !== glyph) return price.otherInDouble
    return mismatch[glyph * 32 + glyph] === 0 ? price.sameStraightInSame : price.sameInSame
  }

  private restartCost(stack: Stack, row: number): number {
    const { left, farLeft, hints } = this.marks
    const far = farLeft[row]
    const newSentence = left[row] === Side.Space && (far === Side.Stop || far === Side.Ellipsis) && (hints[row] & Hint.Capital) !== 0
    const depth = stack < 32 ? 0 : stack < 1 << 10 ? 1 : 2
    return price.restart + (newSentence ? 0 : price.restartInSentence) + depth
  }

  private propose(stack: Stack, total: number, source: number, act: number): void {
    let slot = 0
    while (slot < this.count && this.stacks[slot] !== stack) slot++
    if (slot === this.count) this.count++
    else if (this.totals[slot] <= total) return
    this.stacks[slot] = stack
    this.totals[slot] = total
    this.sources[slot] = source
    this.acts[slot] = act
  }

  /** Moves the cheapest proposals to `live`, cheapest first. */
  private keepBest(): void {
    this.liveCount = 0
    let best = Infinity
    for (let slot = 0; slot < this.count; slot++) best = Math.min(best, this.totals[slot])
    while (this.liveCount < width) {
      let cheapest = -1
      let total = best + margin
      for (let slot = 0; slot < this.count; slot++) {
        if (this.totals[slot] < total) {
          total = this.totals[slot]
          cheapest = slot
        }
      }
      if (cheapest < 0) return
      this.live[this.liveCount] = this.record(cheapest)
      this.liveStacks[this.liveCount] = this.stacks[cheapest]
      this.liveTotals[this.liveCount] = total
      this.liveCount++
      this.totals[cheapest] = Infinity
    }
  }

  private record(slot: number): number {
    if (this.steps === this.stepAct.length) {
      const sources = new Int32Array(this.steps * 2)
      sources.set(this.stepSource)
      this.stepSource = sources
      const acts = new Uint8Array(this.steps * 2)
      acts.set(this.stepAct)
      this.stepAct = acts
    }
    this.stepSource[this.steps] = this.sources[slot]
    this.stepAct[this.steps] = this.acts[slot]
    return this.steps++
  }

  private finish(length: number, { next, carried }: Neighbours): Reading {
    let best = 0
    let bestTotal = Infinity
    for (let kept = 0; kept < this.liveCount; kept++) {
      const total = this.liveTotals[kept] + this.unclosedCost(this.liveStacks[kept], next)
      if (total < bestTotal) {
        bestTotal = total
        best = kept
      }
    }
    const roles = new Uint8Array(length)
    let step = this.live[best]
    for (let row = length - 1; row >= 0; row--) {
      roles[row] = this.stepAct[step]
      step = this.stepSource[step]
    }
    return { roles, begins: this.stepAct[step] === Role.Neither ? 'outside' : carried !== 0 ? 'carried' : 'missing' }
  }

  /** What it costs that the paragraph ends while the marks of `stack` are open. */
  private unclosedCost(stack: Stack, next: number): number {
    let cost = 0
    let rest = stack
    while (rest >= 32) {
      cost += price.innerUnclosed + this.singleCost(rest & 31)
      rest >>= 5
    }
    if (rest === 0) return cost
    if (rest === next) return price.continued + Math.min(cost, price.innerUnclosed)
    return cost + price.unclosed + this.singleCost(rest)
  }

  /** An unclosed single mark is rather an apostrophe, unless the text speaks in single marks. */
  private singleCost(glyph: number): number {
    return isSingle[glyph] === 1 && !this.style.singles ? price.unclosedSingle : 0
  }
}

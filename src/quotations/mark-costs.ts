/**
 * How odd each reading of a mark would be where it stands: that it opens, that it closes, that it is neither. Costs are
 * comparable to negative log probabilities: 0 is what everyone writes, 1 a habit of some, 4 a slip of the pen.
 */
import { Glyph, isSingle } from './glyphs.ts'
import { Hint, type Marks } from './marks.ts'
import type { Style } from './style.ts'
import { Side } from './surroundings.ts'

export interface Costs {
  opens: number
  closes: number
  /** Apostrophe, inches, a stray sign. */
  neither: number
}

const slip = 4

/** Writes the costs of the mark in `row` into `costs`. */
export function weighMark(marks: Marks, row: number, style: Style, costs: Costs): void {
  const glyph = marks.glyph[row]
  const opens = openingCost(marks, row)
  const closes = closingCost(marks, row)
  costs.opens = opens
  costs.closes = closes
  costs.neither = 4.5
  if (isSingle[glyph] === 1) weighSingle(marks, row, style, costs)
  else weighDouble(glyph, style, costs, marks.left[row] === Side.Digit)
}

/** As if the glyph didn't tell: white space before and a word after. */
function openingCost(marks: Marks, row: number): number {
  const left = marks.left[row]
  const right = marks.right[row]
  const blankBefore = left === Side.Edge || left === Side.Space || left === Side.Open
  if (right === Side.Edge) return left === Side.Edge ? 2 : slip + 1
  if (right === Side.Space) {
    if (!blankBefore) return slip
    return left === Side.Edge || marks.hints[row] & Hint.Leads ? 0.3 : marks.farLeft[row] === Side.Comma ? 0.8 : 1
  }
  const wordAfter = right !== Side.Stop && right !== Side.Comma && right !== Side.Close
  if (blankBefore) return wordAfter ? (right === Side.Dash ? 0.5 : 0) : 2.5
  if (left === Side.Dash) return wordAfter ? 0.4 : 3
  if (left === Side.Comma || left === Side.Stop || left === Side.Ellipsis || left === Side.Other) return wordAfter ? 1.2 : 3
  return wordAfter ? 1.6 : slip
}

/** As if the glyph didn't tell: a word or its punctuation before, white space after. */
function closingCost(marks: Marks, row: number): number {
  const left = marks.left[row]
  const right = marks.right[row]
  const wordAfter = right === Side.Letter || right === Side.Digit || right === Side.Open || right === Side.Other
  if (left === Side.Edge || left === Side.Open) return slip + (wordAfter ? 1 : 0)
  if (left === Side.Space) {
    if (wordAfter || right === Side.Ellipsis) return slip
    const far = marks.farLeft[row]
    const afterStop = far === Side.Stop || far === Side.Comma || far === Side.Ellipsis
    return right === Side.Space ? (afterStop ? 0.5 : 1) : 0.6
  }
  if (!wordAfter) return left === Side.Dash && right === Side.Dash ? 0.5 : 0
  if (left === Side.Letter || left === Side.Digit) return 1.6
  return left === Side.Dash ? 0.9 : 0.8
}

function weighDouble(glyph: number, style: Style, costs: Costs, afterDigit: boolean): void {
  switch (glyph) {
    case Glyph.CurlyOpen:
      costs.closes = costs.closes > 2 ? slip + 2 : 1.2 + costs.closes
      costs.opens *= 0.4
      return
    case Glyph.CurlyClose:
      costs.opens = costs.opens > 2 ? slip + 2 : 1.2 + costs.opens
      costs.closes *= 0.4
      if (afterDigit) costs.neither = 1.5
      return
    case Glyph.Straight:
    case Glyph.DoubledStraight:
    case Glyph.DoubledClose:
      if (afterDigit) costs.neither = 0.8 // 6'2", 10''
      return
    case Glyph.Low:
    case Glyph.SingleLow:
    case Glyph.DoubledGrave:
    case Glyph.DoubledOpen:
      costs.opens *= 0.4
      costs.closes = glyph === Glyph.DoubledOpen || glyph === Glyph.DoubledGrave ? slip + costs.closes : slip * 3
      return
    case Glyph.AngleLeft:
    case Glyph.SingleAngleLeft:
      weighAngle(!style.reversedAngles, costs)
      return
    case Glyph.AngleRight:
    case Glyph.SingleAngleRight:
      weighAngle(style.reversedAngles, costs)
      return
    case Glyph.CornerOpen:
    case Glyph.DoubleCornerOpen:
    case Glyph.PrimeOpen:
      costs.opens = 0
      costs.closes = slip * 3
      return
    default: // the closing ones of the same
      costs.opens = slip * 3
      costs.closes = 0
  }
}

/** French sets blanks inside, German sets the points outwards: which one opens is the text's own habit. */
function weighAngle(opens: boolean, costs: Costs): void {
  if (opens) {
    costs.opens *= 0.4
    costs.closes += 2.5
  } else {
    costs.closes *= 0.4
    costs.opens += 2.5
  }
}

function weighSingle(marks: Marks, row: number, style: Style, costs: Costs): void {
  const glyph = marks.glyph[row]
  const hints = marks.hints[row]
  const left = marks.left[row]
  const right = marks.right[row]
  const blankBefore = left === Side.Edge || left === Side.Space || left === Side.Open || left === Side.Dash
  const blankAfter = right !== Side.Letter && right !== Side.Digit
  const wordBefore = left === Side.Letter || left === Side.Digit
  costs.neither = neitherCost(marks, row, blankBefore, blankAfter, style)
  if (glyph === Glyph.SingleOpen) {
    costs.opens *= 0.4
    costs.closes = costs.closes > 2 ? slip + 2 : 1.6 + costs.closes
    costs.neither = hints & Hint.ElidedStart ? 0.8 : costs.neither + 1.5
  } else if (glyph === Glyph.SingleClose) {
    costs.closes *= 0.4
    costs.opens += hints & Hint.Leads ? 1.3 : 1.8
    if (blankBefore && !blankAfter) costs.neither = Math.min(costs.neither, 1)
  } else if (glyph === Glyph.Grave) {
    costs.closes += 1.5
    costs.neither += 0.5
  } else if (!style.singles && blankBefore && (hints & Hint.Capital) === 0) costs.opens += 0.5
  if (!style.singles && wordBefore && glyph !== Glyph.SingleOpen) costs.closes += 0.1
  // A word that is often written so bears its apostrophe more likely than a mark.
  if (hints & Hint.ElidedStart && (hints & Hint.Leads) === 0) costs.opens += hints & Hint.OnlyElided ? 1 : 0.5
  if (right === Side.Space) costs.closes += hints & (Hint.ElidedEnd | Hint.DroppedG) ? 1 : hints & Hint.PluralS ? 0.4 : 0
}

function neitherCost(marks: Marks, row: number, blankBefore: boolean, blankAfter: boolean, style: Style): number {
  const hints = marks.hints[row]
  const left = marks.left[row]
  const right = marks.right[row]
  if (blankBefore && !blankAfter) {
    if (hints & Hint.OnlyElided) return 0.25
    if (hints & Hint.ElidedStart) return right === Side.Digit ? 0.2 : hints & Hint.Capital ? 0.9 : 0.5
    const capital = (hints & Hint.Capital) !== 0
    if (style.singles && hints & Hint.Leads) return slip
    return capital && marks.farLeft[row] === Side.Comma ? slip : 2.5 // said, 'Go
  }
  if (!blankAfter && hints & Hint.ElidedStart) return 0.3 // the U.S.’s
  if (left === Side.Digit) return 0.6 // 6' tall
  if (left === Side.Letter) {
    const bare = right === Side.Space || right === Side.Letter
    if (hints & Hint.ElidedEnd) return bare ? 0.2 : 0.9
    if (hints & (Hint.PluralS | Hint.DroppedG)) return bare ? 0.7 : 1.2
    return 3
  }
  return left === Side.Space && blankAfter ? 1.5 : slip
}

/** `''Tis so,'`: of two signs, one is the mark and the other the apostrophe. 99 where that cannot be. */
export function halfOpeningCost(marks: Marks, row: number): number {
  if (doubledApostrophe[marks.glyph[row]] === 0 || (marks.hints[row] & Hint.ElidedStart) === 0) return 99
  return openingCost(marks, row) + (marks.hints[row] & Hint.OnlyElided ? 0.4 : 1.2)
}

/** `'Quit lyin'' he said`: the same at the end. */
export function halfClosingCost(marks: Marks, row: number): number {
  if (doubledApostrophe[marks.glyph[row]] === 0 || (marks.hints[row] & (Hint.ElidedEnd | Hint.DroppedG | Hint.PluralS)) === 0) return 99
  return closingCost(marks, row) + 0.4
}

const doubledApostrophe = Uint8Array.from({ length: 32 }, (_, glyph) => (glyph === Glyph.DoubledStraight || glyph === Glyph.DoubledClose ? 1 : 0))

/** Single marks may be apostrophes: what their form and the words beside them tell. */
import { Glyph } from './glyphs.ts'
import { Hint, type Marks } from './marks.ts'
import { type Costs, closingCost, openingCost, slip } from './side-costs.ts'
import type { Style } from './style.ts'
import { Side } from './surroundings.ts'

/** `costs` come as if the glyph didn't tell. */
export function weighSingle(marks: Marks, row: number, style: Style, costs: Costs): void {
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

const doubledApostrophe = Uint8Array.from({ length: 32 }, (_, glyph) =>
  glyph === Glyph.DoubledStraight || glyph === Glyph.DoubledClose ? 1 : 0,
)

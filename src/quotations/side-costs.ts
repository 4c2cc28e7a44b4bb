/**
 * How odd each reading of a mark would be where it stands: that it opens, that it closes, that it is neither. Costs are
 * comparable to negative log probabilities: 0 is what everyone writes, 1 a habit of some, 4 a slip of the pen.
 */
import { Hint, type Marks } from './marks.ts'
import { Side } from './surroundings.ts'

export interface Costs {
  opens: number
  closes: number
  /** Apostrophe, inches, a stray sign. */
  neither: number
}

/** What nobody writes on purpose. */
export const slip = 4

/** As if the glyph didn't tell: white space before and a word after. */
export function openingCost(marks: Marks, row: number): number {
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
export function closingCost(marks: Marks, row: number): number {
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

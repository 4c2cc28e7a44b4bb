/** What the whole text tells about its marks. */
import { Glyph, isSingle } from './glyphs.ts'
import { Hint, type Marks } from './marks.ts'
import { Side } from './surroundings.ts'

export interface Style {
  /** Speech stands in single marks, as in British books. */
  readonly singles: boolean
  /** » opens and « closes. */
  readonly reversedAngles: boolean
}

export function findStyle(marks: Marks): Style {
  let singles = 0
  let doubles = 0
  let pointingOut = 0
  let pointingIn = 0
  for (let row = 0; row < marks.count; row++) {
    const left = marks.left[row]
    const right = marks.right[row]
    const glyph = marks.glyph[row]
    const closes = (left === Side.Stop || left === Side.Comma || left === Side.Dash || left === Side.Ellipsis) && right <= Side.Space
    if (closes) {
      if (isSingle[glyph] === 1) singles++
      else doubles++
    }
    // With blanks inside, only the mark that begins a paragraph tells.
    const opens = (marks.hints[row] & Hint.Leads) !== 0 ? 3 : left <= Side.Space && (right === Side.Letter || right === Side.Digit) ? 1 : 0
    if (glyph === Glyph.AngleLeft || glyph === Glyph.SingleAngleLeft) pointingOut += opens
    else if (glyph === Glyph.AngleRight || glyph === Glyph.SingleAngleRight) pointingIn += opens
  }
  return { singles: singles > doubles, reversedAngles: pointingIn > pointingOut }
}

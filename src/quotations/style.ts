/** What the whole text tells about its marks. */
import { Glyph, isSingle } from './glyphs.ts'
import type { Marks } from './marks.ts'
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
    const word = right === Side.Letter || right === Side.Digit
    if (left <= Side.Space && word) {
      if (glyph === Glyph.AngleLeft || glyph === Glyph.SingleAngleLeft) pointingOut++
      else if (glyph === Glyph.AngleRight || glyph === Glyph.SingleAngleRight) pointingIn++
    }
  }
  return { singles: singles > doubles, reversedAngles: pointingIn > pointingOut }
}

import { weighDouble } from './double-costs.ts'
import { isSingle } from './glyphs.ts'
import type { Marks } from './marks.ts'
import { type Costs, closingCost, openingCost } from './side-costs.ts'
import { weighSingle } from './single-costs.ts'
import type { Style } from './style.ts'
import { Side } from './surroundings.ts'

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

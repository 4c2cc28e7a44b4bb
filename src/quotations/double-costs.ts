/** What the form of a double mark tells beyond what stands beside it. */
import { Glyph } from './glyphs.ts'
import { type Costs, slip } from './side-costs.ts'
import type { Style } from './style.ts'

/** `costs` come as if the glyph didn't tell. */
export function weighDouble(glyph: number, style: Style, costs: Costs, afterDigit: boolean): void {
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

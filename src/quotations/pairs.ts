import { Glyph } from './glyphs.ts'

const never = 99

/**
 * How odd it is that a mark (second index) ends what another (first index) began: 0 for a pair, {@link never} where it
 * cannot be. Look up as `mismatch[opener * 32 + closer]`.
 */
export const mismatch = new Float32Array(32 * 32).fill(never)
const doubleClosers: readonly (readonly [number, number])[] = [
  [Glyph.CurlyClose, 0],
  [Glyph.Straight, 0.4],
  [Glyph.DoubledStraight, 0.6],
  [Glyph.DoubledClose, 0.6],
  [Glyph.CurlyOpen, 1],
  [Glyph.PrimeClose, 0.6],
]
const singleClosers: readonly (readonly [number, number])[] = [
  [Glyph.SingleClose, 0],
  [Glyph.SingleStraight, 0.3],
  [Glyph.SingleOpen, 1],
  [Glyph.Grave, 1],
]
const ends = (openers: readonly number[], closers: readonly (readonly [glyph: number, cost: number])[]) => {
  for (const opener of openers) for (const [glyph, cost] of closers) mismatch[opener * 32 + glyph] = cost
}
ends([Glyph.CurlyOpen, Glyph.CurlyClose, Glyph.Straight, Glyph.Low, Glyph.DoubledStraight], doubleClosers)
ends([Glyph.DoubledGrave, Glyph.DoubledClose, Glyph.DoubledOpen, Glyph.Missing, Glyph.PrimeOpen], doubleClosers)
ends([Glyph.SingleOpen, Glyph.SingleClose, Glyph.SingleStraight, Glyph.Grave, Glyph.SingleLow], singleClosers)
// A slip of one key: "a practical' father.
ends(
  [Glyph.CurlyOpen, Glyph.Straight],
  [
    [Glyph.SingleClose, 3.3],
    [Glyph.SingleStraight, 3.3],
  ],
)
ends(
  [Glyph.Straight],
  [
    [Glyph.Straight, 0],
    [Glyph.CurlyClose, 0.4],
  ],
)
ends([Glyph.Low], [[Glyph.CurlyOpen, 0]])
ends(
  [Glyph.DoubledStraight],
  [
    [Glyph.DoubledStraight, 0],
    [Glyph.CurlyClose, 0.6],
  ],
)
ends(
  [Glyph.DoubledGrave],
  [
    [Glyph.DoubledStraight, 0],
    [Glyph.DoubledClose, 0.2],
  ],
)
ends([Glyph.DoubledClose, Glyph.DoubledOpen], [[Glyph.DoubledClose, 0]])
ends([Glyph.PrimeOpen], [[Glyph.PrimeClose, 0]])
ends(
  [Glyph.Missing],
  [
    [Glyph.Straight, 0],
    [Glyph.CurlyOpen, never],
    [Glyph.AngleRight, 0],
  ],
)
ends(
  [Glyph.SingleStraight],
  [
    [Glyph.SingleStraight, 0],
    [Glyph.SingleClose, 0.3],
    [Glyph.SingleOpen, never],
  ],
)
ends([Glyph.Grave], [[Glyph.SingleStraight, 0]])
ends([Glyph.SingleLow], [[Glyph.SingleOpen, 0]])
ends([Glyph.AngleLeft], [[Glyph.AngleRight, 0]])
ends(
  [Glyph.AngleRight],
  [
    [Glyph.AngleLeft, 0],
    [Glyph.AngleRight, 1],
  ],
)
ends([Glyph.SingleAngleLeft], [[Glyph.SingleAngleRight, 0]])
ends(
  [Glyph.SingleAngleRight],
  [
    [Glyph.SingleAngleLeft, 0],
    [Glyph.SingleAngleRight, 1],
  ],
)
ends([Glyph.CornerOpen], [[Glyph.CornerClose, 0]])
ends([Glyph.DoubleCornerOpen], [[Glyph.DoubleCornerClose, 0]])

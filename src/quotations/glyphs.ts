/** The marks of all styles as small integers, and which of them end what another began. */

/** Doubled signs are one glyph: `''` and ` `` ` of newswire and LaTeX. */
export const Glyph = {
  None: 0,
  CurlyOpen: 1, // “
  CurlyClose: 2, // ”
  Straight: 3, // "
  Low: 4, // „
  AngleLeft: 5, // «
  AngleRight: 6, // »
  SingleAngleLeft: 7, // ‹
  SingleAngleRight: 8, // ›
  SingleOpen: 9, // ‘
  SingleClose: 10, // ’
  SingleStraight: 11, // '
  Grave: 12, // `
  SingleLow: 13, // ‚
  DoubledStraight: 14, // ''
  DoubledGrave: 15, // ``
  DoubledClose: 16, // ’’
  DoubledOpen: 17, // ‘‘
  CornerOpen: 18, // 「
  CornerClose: 19, // 」
  DoubleCornerOpen: 20, // 『
  DoubleCornerClose: 21, // 』
  PrimeOpen: 22, // 〝
  PrimeClose: 23, // 〞
  /** Stands for a mark that is missing at the start of a paragraph. */
  Missing: 24,
} as const

const signs: readonly (readonly [signs: string, glyph: number])[] = [
  ['“‟', Glyph.CurlyOpen],
  ['”', Glyph.CurlyClose],
  ['"＂', Glyph.Straight],
  ['„', Glyph.Low],
  ['«', Glyph.AngleLeft],
  ['»', Glyph.AngleRight],
  ['‹', Glyph.SingleAngleLeft],
  ['›', Glyph.SingleAngleRight],
  ['‘‛', Glyph.SingleOpen],
  ['’', Glyph.SingleClose],
  ["'", Glyph.SingleStraight],
  ['`', Glyph.Grave],
  ['´', Glyph.SingleClose],
  ['‚', Glyph.SingleLow],
  ['「', Glyph.CornerOpen],
  ['」', Glyph.CornerClose],
  ['『', Glyph.DoubleCornerOpen],
  ['』', Glyph.DoubleCornerClose],
  ['〝', Glyph.PrimeOpen],
  ['〞〟', Glyph.PrimeClose],
]

const glyphOfSign = new Map<number, number>()
for (const [characters, glyph] of signs) for (const character of characters) glyphOfSign.set(character.charCodeAt(0), glyph)
const ascii = Uint8Array.from({ length: 128 }, (_, code) => glyphOfSign.get(code) ?? 0)

/** Glyph of one code unit, 0 where it is no mark. */
export function glyphOf(code: number): number {
  if (code < 128) return ascii[code]
  if (code < 0x2018 || code > 0x203a) return code === 0xab || code === 0xbb || code === 0xb4 || code >= 0x300c ? (glyphOfSign.get(code) ?? 0) : 0
  return glyphOfSign.get(code) ?? 0
}

/** What two of the same sign make, 0 where they stay two. */
export const doubledGlyph = table(Glyph.None, [
  [Glyph.SingleStraight, Glyph.DoubledStraight],
  [Glyph.Grave, Glyph.DoubledGrave],
  [Glyph.SingleClose, Glyph.DoubledClose],
  [Glyph.SingleOpen, Glyph.DoubledOpen],
])

/** What a doubled sign is half of, any other sign itself. */
export const halfGlyph = Uint8Array.from({ length: 32 }, (_, glyph) => Math.max(glyph < 14 ? glyph : 0, doubledGlyph.indexOf(glyph)))

const singles: readonly number[] = [Glyph.SingleOpen, Glyph.SingleClose, Glyph.SingleStraight, Glyph.Grave, Glyph.SingleLow]

/** 1 for the marks that may also be an apostrophe or look like one. */
export const isSingle = table(
  0,
  singles.map((glyph) => [glyph, 1]),
)

function table(rest: number, entries: readonly (readonly [glyph: number, value: number])[]): Uint8Array {
  const values = new Uint8Array(32).fill(rest)
  for (const [glyph, value] of entries) values[glyph] = value
  return values
}

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
ends([Glyph.CurlyOpen, Glyph.Straight], [[Glyph.SingleClose, 3.3], [Glyph.SingleStraight, 3.3]])
ends([Glyph.Straight], [[Glyph.Straight, 0], [Glyph.CurlyClose, 0.4]])
ends([Glyph.Low], [[Glyph.CurlyOpen, 0]])
ends([Glyph.DoubledStraight], [[Glyph.DoubledStraight, 0], [Glyph.CurlyClose, 0.6]])
ends([Glyph.DoubledGrave], [[Glyph.DoubledStraight, 0], [Glyph.DoubledClose, 0.2]])
ends([Glyph.DoubledClose, Glyph.DoubledOpen], [[Glyph.DoubledClose, 0]])
ends([Glyph.PrimeOpen], [[Glyph.PrimeClose, 0]])
ends([Glyph.Missing], [[Glyph.Straight, 0], [Glyph.CurlyOpen, never], [Glyph.AngleRight, 0]])
ends([Glyph.SingleStraight], [[Glyph.SingleStraight, 0], [Glyph.SingleClose, 0.3], [Glyph.SingleOpen, never]])
ends([Glyph.Grave], [[Glyph.SingleStraight, 0]])
ends([Glyph.SingleLow], [[Glyph.SingleOpen, 0]])
ends([Glyph.AngleLeft], [[Glyph.AngleRight, 0]])
ends([Glyph.AngleRight], [[Glyph.AngleLeft, 0], [Glyph.AngleRight, 1]])
ends([Glyph.SingleAngleLeft], [[Glyph.SingleAngleRight, 0]])
ends([Glyph.SingleAngleRight], [[Glyph.SingleAngleLeft, 0], [Glyph.SingleAngleRight, 1]])
ends([Glyph.CornerOpen], [[Glyph.CornerClose, 0]])
ends([Glyph.DoubleCornerOpen], [[Glyph.DoubleCornerClose, 0]])

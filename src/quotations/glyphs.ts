/** The marks of all styles as small integers, and which of them end what another began. */

/** Doubled signs are one glyph: `''` and ` `` ` of newswire and LaTeX. */
export enum Glyph {
  None = 0,
  CurlyOpen = 1, // “
  CurlyClose = 2, // ”
  Straight = 3, // "
  Low = 4, // „
  AngleLeft = 5, // «
  AngleRight = 6, // »
  SingleAngleLeft = 7, // ‹
  SingleAngleRight = 8, // ›
  SingleOpen = 9, // ‘
  SingleClose = 10, // ’
  SingleStraight = 11, // '
  Grave = 12, // `
  SingleLow = 13, // ‚
  DoubledStraight = 14, // ''
  DoubledGrave = 15, // ``
  DoubledClose = 16, // ’’
  DoubledOpen = 17, // ‘‘
  CornerOpen = 18, // 「
  CornerClose = 19, // 」
  DoubleCornerOpen = 20, // 『
  DoubleCornerClose = 21, // 』
  PrimeOpen = 22, // 〝
  PrimeClose = 23, // 〞
  /** Stands for a mark that is missing at the start of a paragraph. */
  Missing = 24,
}

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
  if (code < 0x2018 || code > 0x203a)
    return code === 0xab || code === 0xbb || code === 0xb4 || code >= 0x300c ? (glyphOfSign.get(code) ?? 0) : 0
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

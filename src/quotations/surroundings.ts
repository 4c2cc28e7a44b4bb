/** Classes of the characters that may stand beside a mark. */

export enum Side {
  /** The paragraph's edge. */
  Edge = 0,
  Space = 1,
  Letter = 2,
  Digit = 3,
  /** `. ! ?` */
  Stop = 4,
  /** `, ; :` */
  Comma = 5,
  Dash = 6,
  Open = 7,
  Close = 8,
  /** `…` or two full stops and more */
  Ellipsis = 9,
  Other = 10,
}

const classes = new Uint8Array(128).fill(Side.Other)
classes.fill(Side.Space, 0, 33)
classes.fill(Side.Digit, 48, 58)
classes.fill(Side.Letter, 65, 91)
classes.fill(Side.Letter, 97, 123)
const add = (side: number, characters: string) => {
  for (const character of characters) classes[character.charCodeAt(0)] = side
}
add(Side.Stop, '.!?')
add(Side.Comma, ',;:')
add(Side.Dash, '-')
add(Side.Open, '([{<')
add(Side.Close, ')]}>')

const wide = new Map<number, number>()
const addWide = (side: number, characters: string) => {
  for (const character of characters) wide.set(character.charCodeAt(0), side)
}
addWide(Side.Space, '\u00a0\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff')
addWide(Side.Stop, '。！？')
addWide(Side.Ellipsis, '…')
addWide(Side.Comma, '、，：；')
addWide(Side.Dash, '‐‑‒–—―')
addWide(Side.Open, '（［｛')
addWide(Side.Close, '）］｝')

export function sideOf(code: number): number {
  if (code < 128) return classes[code]
  if (code >= 0x2000 && code <= 0x200d) return Side.Space
  const side = wide.get(code)
  if (side !== undefined) return side
  return code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) ? Side.Other : Side.Letter
}

export function isSpace(code: number): boolean {
  return sideOf(code) === Side.Space
}

/** A letter that is written large; scripts without case have none. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  if (code < 0xc0 || sideOf(code) !== Side.Letter) return false
  const letter = String.fromCharCode(code)
  return letter !== letter.toLowerCase()
}

/** Emphasis of plain text (`_Really_`, `*No*`) hides what stands behind it. */
export function isEmphasis(code: number): boolean {
  return code === 95 || code === 42
}

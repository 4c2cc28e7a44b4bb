/** The fitted weights: one table of hashed slots a decision, each slot a character of the stored string. */
import * as stored from './weights.json'

/** Slots of each table, as a power of two. */
export const bitsOf = { cue: 15, start: 14, end: 15, endBefore: 11, startBefore: 11, goesOn: 11 } as const
export type Table = keyof typeof bitsOf

/** Printable characters that JSON leaves as they are; the one in the middle stands for nothing. */
export const alphabet = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .slice(0, 91)
export const middle = 45
/** What one step in the alphabet weighs. */
export const unit = 0.08

const valueOf = new Float32Array(128)
alphabet.forEach((sign, at) => {
  valueOf[sign.charCodeAt(0)] = (at - middle) * unit
})

function unpack(packed: string | undefined): Float32Array {
  return Float32Array.from(packed ?? '', (sign) => valueOf[sign.charCodeAt(0)] as number)
}

const packed = stored as Partial<Readonly<Record<Table, string>>>

export const weights: Readonly<Record<Table, Float32Array>> = {
  cue: unpack(packed.cue),
  start: unpack(packed.start),
  end: unpack(packed.end),
  endBefore: unpack(packed.endBefore),
  startBefore: unpack(packed.startBefore),
  goesOn: unpack(packed.goesOn),
}

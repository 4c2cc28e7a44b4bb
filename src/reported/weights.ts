/** The fitted weights: one wide table of hashed slots a decision, of which few hold anything. */
import * as stored from './weights.json'

/** Slots of each table, as a power of two: so many that features seldom share one. */
export const bitsOf = { cue: 16, start: 15, end: 16, endBefore: 14, startBefore: 14, goesOn: 14, source: 15, relative: 13 } as const
export type Table = keyof typeof bitsOf

/** Printable characters that JSON leaves as they are. */
const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((sign) => sign !== '"' && sign !== '\\')
const signAt = new Map(signs.map((sign, at) => [sign.charCodeAt(0), at]))
/** Weights are stored in so many steps to either side of nothing. */
const steps = 30
/** What one step weighs. */
export const unit = 0.23
/** Half of the signs are a gap’s last digit, the others go on to the next. */
const base = signs.length / 2

/** The weights that are not 0, a sign each, and the gaps before them, least digit first: each compresses better by itself. */
interface Packed {
  readonly values: string
  readonly gaps: string
}

export function pack(weights: ArrayLike<number>): Packed {
  let values = ''
  let gaps = ''
  let gap = 0
  for (let slot = 0; slot < weights.length; slot++) {
    const step = Math.max(-steps, Math.min(steps, Math.round((weights[slot] as number) / unit)))
    if (step === 0) gap++
    else {
      for (; gap >= base; gap = Math.floor(gap / base)) gaps += signs[base + (gap % base)]
      gaps += signs[gap]
      values += signs[steps + step]
      gap = 0
    }
  }
  return { values, gaps }
}

export function unpack({ values, gaps }: Packed, size: number): Float32Array {
  const table = new Float32Array(size)
  let slot = 0
  let power = 1
  for (let at = 0, next = 0; at < gaps.length; at++) {
    const digit = signAt.get(gaps.charCodeAt(at)) as number
    slot += (digit % base) * power
    power *= base
    if (digit >= base) continue
    table[slot++] = ((signAt.get(values.charCodeAt(next++)) as number) - steps) * unit
    power = 1
  }
  return table
}

/** Tables in one slot range a class: that the content follows its cue, precedes it, or stands elsewhere. */
export const cueClasses = 3

const {
  acceptance: accepted,
  exactness: judged,
  ...packed
} = stored as Partial<Readonly<Record<Table, Packed>>> & { acceptance?: readonly number[]; exactness?: readonly number[] }

/** Of the regressions that judge whole clauses; arrays so that fitting can fill them. */
export const acceptance: number[] = [...(accepted ?? [])]
export const exactness: number[] = [...(judged ?? [])]

export const weights = Object.fromEntries(
  Object.entries(bitsOf).map(([name, bits]) => [
    name,
    unpack(packed[name as Table] ?? { values: '', gaps: '' }, (1 << bits) * (name === 'cue' ? cueClasses : 1)),
  ]),
) as Readonly<Record<Table, Float32Array>>

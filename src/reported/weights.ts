/** The fitted weights: one wide table of hashed slots a decision, of which few hold anything. */
import * as stored from './weights.json'

/** Slots of each table, as a power of two: so many that features seldom share one. */
export const bitsOf = { cue: 16, start: 15, end: 16, endBefore: 14, startBefore: 14, goesOn: 14, source: 15, relative: 13 } as const
export type Table = keyof typeof bitsOf

/** Printable characters that JSON leaves as they are. */
const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((sign) => sign !== '"' && sign !== '\\')
/** Weights are stored in so many steps to either side of nothing. */
const steps = 30
/** What one step weighs. */
export const unit = 0.23
const values = signs.slice(0, 2 * steps + 1)
const digits = signs.slice(2 * steps + 1)

/** Non-zero weights only, each as the digits of the gap before it (least first) and a sign for its value. */
export function pack(weights: ArrayLike<number>): string {
  let packed = ''
  let gap = 0
  for (let slot = 0; slot < weights.length; slot++) {
    const step = Math.max(-steps, Math.min(steps, Math.round((weights[slot] as number) / unit)))
    if (step === 0) gap++
    else {
      for (; gap > 0; gap = Math.floor(gap / digits.length)) packed += digits[gap % digits.length]
      packed += values[steps + step]
    }
  }
  return packed
}

export function unpack(packed: string, size: number): Float32Array {
  const table = new Float32Array(size)
  const valueAt = new Map(values.map((sign, at) => [sign.charCodeAt(0), (at - steps) * unit]))
  const digitAt = new Map(digits.map((sign, at) => [sign.charCodeAt(0), at]))
  let slot = 0
  let power = 1
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at)
    const value = valueAt.get(code)
    if (value === undefined) {
      slot += (digitAt.get(code) as number) * power
      power *= digits.length
    } else {
      table[slot++] = value
      power = 1
    }
  }
  return table
}

/** Tables in one slot range a class: that the content follows its cue, precedes it, or stands elsewhere. */
export const cueClasses = 3

const {
  acceptance: accepted,
  exactness: judged,
  ...packed
} = stored as Partial<Readonly<Record<Table, string>>> & { acceptance?: readonly number[]; exactness?: readonly number[] }

/** Of the regressions that judge whole clauses; arrays so that fitting can fill them. */
export const acceptance: number[] = [...(accepted ?? [])]
export const exactness: number[] = [...(judged ?? [])]

export const weights = Object.fromEntries(
  Object.entries(bitsOf).map(([name, bits]) => [
    name,
    unpack(packed[name as Table] ?? '', (1 << bits) * (name === 'cue' ? cueClasses : 1)),
  ]),
) as Readonly<Record<Table, Float32Array>>

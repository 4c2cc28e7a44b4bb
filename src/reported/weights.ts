/** The fitted weights: one wide table of hashed slots a decision, of which few hold anything. */
import { digit, signs } from '../syntax/named-weights.ts'
import stored from './weights.json'

/** Slots of each table, as a power of two: so many that features seldom share one. */
export const bitsOf = { cue: 16, start: 15, end: 16, endBefore: 14, startBefore: 14, goesOn: 14, source: 15, relative: 13 } as const
export type Table = keyof typeof bitsOf

/** Weights are stored in so many steps to either side of nothing. */
const most = 30
/** What one step weighs. */
export const unit = 0.23
/** The sign after those for gaps: as many empty slots, and more. */
const longest = signs.length - 1

/** Tables in one slot range a class: that the content follows its cue, precedes it, or stands elsewhere. */
export const cueClasses = 3
export const classesOf = (table: Table): number => (table === 'cue' ? cueClasses : 1)

/**
 * Slots that hold something in any class: the gaps before them, then a sign a slot for each class in turn. Slots of one number hold
 * something in several classes more often than not, and gaps and weights compress better apart.
 */
interface Packed {
  readonly values: string
  readonly gaps: string
}

export function pack(weights: ArrayLike<number>, classes = 1): Packed {
  const size = weights.length / classes
  const values: string[] = new Array(classes).fill('')
  let gaps = ''
  let gap = 0
  for (let slot = 0; slot < size; slot++) {
    const steps = values.map((_, at) => stepOf(weights[at * size + slot] as number))
    if (steps.every((step) => step === 0)) {
      gap++
      continue
    }
    for (; gap >= longest; gap -= longest) gaps += signs[longest]
    gaps += signs[gap]
    gap = 0
    steps.forEach((step, at) => {
      values[at] += signs[most + step] as string
    })
  }
  return { values: values.join(''), gaps }
}

const stepOf = (weight: number): number => Math.max(-most, Math.min(most, Math.round(weight / unit)))

export function unpack({ values, gaps }: Packed, size: number, classes = 1): Float32Array {
  const table = new Float32Array(size)
  const kept = values.length / classes
  let slot = 0
  let row = 0
  for (let at = 0; at < gaps.length; at++) {
    const gap = digit(gaps, at)
    slot += gap
    if (gap === longest) continue
    for (let own = 0; own < classes; own++) table[(own * size) / classes + slot] = (digit(values, own * kept + row) - most) * unit
    row++
    slot++
  }
  return table
}

const {
  acceptance: accepted,
  exactness: judged,
  ...packed
} = stored as Readonly<Record<Table, Packed>> & { acceptance: readonly number[]; exactness: readonly number[] }

/** Of the regressions that judge whole clauses; arrays so that fitting can fill them. */
export const acceptance: number[] = [...accepted]
export const exactness: number[] = [...judged]

export const weights = Object.fromEntries(
  Object.entries(bitsOf).map(([name, bits]) => [
    name,
    unpack(packed[name as Table], (1 << bits) * classesOf(name as Table), classesOf(name as Table)),
  ]),
) as Readonly<Record<Table, Float32Array>>

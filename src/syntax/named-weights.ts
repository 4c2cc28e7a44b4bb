/** Weights of log-linear models by the name of what they weigh. They are found by hash, so that a bundle can leave the names out. */

/** Printable characters that JSON leaves as they are. */
export const signs: readonly string[] = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (sign) => sign !== '"' && sign !== '\\',
)
const signAt: ReadonlyMap<number, number> = new Map(signs.map((sign, at) => [sign.charCodeAt(0), at]))

/** The number that a sign of `packed` stands for. */
export const digit = (packed: string, at: number): number => signAt.get(packed.charCodeAt(at)) as number

/** Of eight hundred names without a weight, one is taken for one of three hundred that have one. */
const bits = 18
/** A gap between hashes is a number of two signs; a longer one passes over a weight of nothing. */
const radix = signs.length
const longest = radix * radix - 1
/** The sign of a weight of nothing. */
const nothing = 46

/** Hashes in order, as the gaps between them, and a sign a weight, each a multiple of `unit`. */
export interface PackedWeights {
  readonly gaps: string
  readonly values: string
  readonly unit: number
}

export class NamedWeights {
  readonly byHash: Map<number, number>

  constructor(stored: Readonly<Record<string, number>> | PackedWeights) {
    this.byHash = isPacked(stored) ? unpack(stored) : hashed(stored)
  }

  of(name: string): number {
    return this.byHash.get(hashOf(name)) ?? 0
  }
}

/** Puts others in their place, as a fit does. */
export function replaceWeights({ byHash }: NamedWeights, weights: Readonly<Record<string, number>>): void {
  byHash.clear()
  for (const [hash, weight] of hashed(weights)) byHash.set(hash, weight)
}

export function pack(weights: Readonly<Record<string, number>>, unit: number): PackedWeights {
  const sorted = [...hashed(weights)].sort(([a], [b]) => a - b)
  if (sorted.length < Object.keys(weights).length) throw new Error('two names of weights have the same hash')
  let before = 0
  let gaps = ''
  let values = ''
  const add = (gap: number, weight: number) => {
    gaps += `${signs[Math.floor(gap / radix)]}${signs[gap % radix]}`
    const sign = signs[nothing + Math.round(weight / unit)]
    if (sign === undefined) throw new RangeError(`no sign stands for a weight of ${weight}`)
    values += sign
  }
  for (const [hash, weight] of sorted) {
    for (; hash - before > longest; before += longest) add(longest, 0)
    add(hash - before, weight)
    before = hash
  }
  return { gaps, values, unit }
}

function unpack({ gaps, values, unit }: PackedWeights): Map<number, number> {
  const weights = new Map<number, number>()
  let hash = 0
  for (let row = 0; row < values.length; row++) {
    hash += digit(gaps, 2 * row) * radix + digit(gaps, 2 * row + 1)
    weights.set(hash, (digit(values, row) - nothing) * unit)
  }
  return weights
}

function isPacked(stored: object): stored is PackedWeights {
  return typeof (stored as PackedWeights).gaps === 'string'
}

function hashed(weights: Readonly<Record<string, number>>): Map<number, number> {
  return new Map(Object.entries(weights).map(([name, weight]) => [hashOf(name), weight]))
}

/** FNV-1a (Fowler, Noll and Vo 1991) of the UTF-16 code units, its upper bits folded into the lower ones. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> bits)) & ((1 << bits) - 1)
}

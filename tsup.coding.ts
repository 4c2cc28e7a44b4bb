/**
 * Adaptive arithmetic coding of what the bundle stores beside its code: a sixth smaller than gzip leaves it. A byte is seven yes-or-no
 * decisions, each foretold by how often it went which way before: after the same character, and in the same string.
 *
 * After Rissanen and Langdon, “Arithmetic coding” (1979). Only the four operations and rounding are used, so that every engine reads the same.
 */

/** Digits carry six bits each, as many as gzip gives a character of sixty-four equally frequent ones. */
const radix = 64
/** The first digit's character; the backslash, which a string would have to escape, is passed over. */
const first = 40
const backslash = 92
/** So many digits are held at once: what is left of the range stays far finer than any probability. */
const held = 6
const least = radix ** (held - 1)
const bits = 7
/** So many cases counts what the wider context says. */
const trust = 4
/** Counts of more cases are halved, so that the model follows what it reads, and a byte holds each. */
const most = 254
/** Contexts, and strings, that are told apart at most, each with a count for either way of each decision. */
const contexts = 2048
const quote = 34

/** Says for each decision how likely a one is, and learns how it went. */
class Model {
  readonly #wide = new Uint8Array(contexts << (bits + 1))
  readonly #close = new Uint8Array(contexts << (bits + 1))
  #before = 0
  #quotes = 0

  /** The next character; `decide` is told how likely a one is, and which bit it is about. */
  next(decide: (likely: number, at: number) => number): number {
    const wide = (this.#before * 2 + (this.#quotes & 1)) << bits
    const close = this.#quotes << bits
    let node = 1
    for (let at = bits - 1; at >= 0; at--) {
      const zero = (wide + node) * 2
      const own = (close + node) * 2
      const likely = foretell(this.#close, own, foretell(this.#wide, zero, 1 / 2, 1), trust)
      const bit = decide(likely, at)
      learn(this.#wide, zero, bit)
      learn(this.#close, own, bit)
      node = node * 2 + bit
    }
    this.#before = node - (1 << bits)
    if (this.#before === quote) this.#quotes = (this.#quotes + 1) % contexts
    return this.#before
  }
}

/** Share of ones among what was counted and `weight` cases more, of which `before` says how they would have gone. */
function foretell(counts: Uint8Array, at: number, before: number, weight: number): number {
  const zeros = counts[at] as number
  const ones = counts[at + 1] as number
  return (ones + weight * before) / (zeros + ones + weight)
}

function learn(counts: Uint8Array, at: number, bit: number): void {
  counts[at + bit] = (counts[at + bit] as number) + 1
  if ((counts[at] as number) + (counts[at + 1] as number) <= most) return
  counts[at] = (counts[at] as number) >> 1
  counts[at + 1] = (counts[at + 1] as number) >> 1
}

/** Ends a text. */
const end = 0

/** Packs printable ASCII, of JSON for instance; throws on anything else. */
export function encode(text: string): string {
  const model = new Model()
  if (/[^ -~]/.test(text)) throw new Error('only printable ASCII can be coded')
  const digits: number[] = []
  let low = 0
  let range = radix ** held
  const shift = () => {
    digits.push(Math.floor(low / least))
    low = (low % least) * radix
    range *= radix
  }
  for (const code of [...Array.from(text, (sign) => sign.charCodeAt(0)), end])
    model.next((likely, at) => {
      const bound = Math.floor(range * likely)
      const bit = (code >> at) & 1
      if (bit) range = bound
      else {
        low += bound
        range -= bound
      }
      if (low >= radix ** held) {
        low -= radix ** held
        let carry = digits.length - 1
        for (; digits[carry] === radix - 1; carry--) digits[carry] = 0
        digits[carry] = (digits[carry] as number) + 1
      }
      while (range < least) shift()
      return bit
    })
  for (let rest = held; rest > 0; rest--) shift()
  return digits.map((digit) => String.fromCharCode(digit + first + Number(digit + first >= backslash))).join('')
}

/** The text that `encode` packed. */
export function decode(packed: string): string {
  const model = new Model()
  let read = 0
  const next = () => {
    const code = packed.charCodeAt(read++)
    return code - first - Number(code > backslash)
  }
  let value = 0
  while (read < held) value = value * radix + next()
  let range = radix ** held
  const decide = (likely: number): number => {
    const bound = Math.floor(range * likely)
    const bit = Number(value < bound)
    if (bit) range = bound
    else {
      value -= bound
      range -= bound
    }
    for (; range < least; range *= radix) value = value * radix + next()
    return bit
  }
  let text = ''
  for (let code = model.next(decide); code !== end; code = model.next(decide)) text += String.fromCharCode(code)
  return text
}

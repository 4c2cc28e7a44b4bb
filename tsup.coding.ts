/**
 * Adaptive arithmetic coding of what the bundle stores beside its code: a sixth smaller than gzip leaves it. A byte is eight yes-or-no
 * decisions, each foretold by how often it went which way before: in the same string, and after the same one to four characters.
 *
 * After Rissanen and Langdon, “Arithmetic coding” (1979); they are weighed as in Mahoney, “Adaptive weighing of context models for
 * lossless data compression” (2005). Only the four operations and rounding are used where a digit depends on it, so that every engine
 * reads the same.
 */

/** Digits carry six bits each, as many as gzip gives a character of sixty-four equally frequent ones. */
const radix = 64
/** The first digit's character; the backslash, which a string would have to escape, is passed over. */
const first = 40
const backslash = 92
/** So many digits are held at once: what is left of the range stays far finer than any probability. */
const held = 6
const least = radix ** (held - 1)
const bits = 8
/** Counts of more cases are halved, so that the model follows what it reads, and a byte holds each. */
const most = 254
const half = bits / 2
/** Contexts are scattered over so many places, with room for the decisions of half a byte: what is read together lies together. */
const placeBits = 18
const contexts = 5
const quote = 34

/** Logarithms of counts, with a start of .4 for what was never seen; rounded, since engines differ in the last place. */
const logarithms = Float64Array.from({ length: most + 1 }, (_, count) => Math.round(Math.log(count + 0.4) * 4096) / 4096)
/** What each context weighs at first, how fast that changes, and the surest that they can be together. */
const weightAtFirst = 0.3
const rate = 0.02
const surest = 7.5

/** Says for each decision how likely a one is, and learns how it went. */
class Model {
  readonly #counts = new Uint8Array(2 << (placeBits + half))
  readonly #weights = new Float64Array(contexts << bits).fill(weightAtFirst)
  /** Where each context counts the decision at hand, and what it says of it. */
  readonly #places = new Int32Array(contexts)
  readonly #says = new Float64Array(contexts)
  /** The last four characters. */
  #history = 0
  #quotes = 0

  /** The next character; `decide` is told how likely a one is, and which bit it is about. */
  next(decide: (likely: number, at: number) => number): number {
    let node = 1
    let within = 1
    for (let at = bits - 1; at >= 0; at--) {
      if ((at + 1) % half === 0) {
        this.#lookUp(node)
        within = 1
      }
      const likely = this.#foretell(node, within)
      const bit = decide(likely, at)
      this.#learn(node, within, bit, likely)
      node = node * 2 + bit
      within = within * 2 + bit
    }
    const code = node - (1 << bits)
    this.#history = (this.#history << bits) | code
    if (code === quote) this.#quotes++
    return code
  }

  #lookUp(node: number): void {
    const inside = this.#quotes & 1
    for (let at = 0; at < contexts; at++) {
      const root = at === 0 ? this.#quotes : (this.#history << (bits * (contexts - 1 - at))) + inside
      const scattered = Math.imul(root * contexts + at, 0x9e3779b1) ^ Math.imul(node, 0x85ebca6b)
      this.#places[at] = (scattered >>> (32 - placeBits)) << half
    }
  }

  #foretell(node: number, within: number): number {
    const counts = this.#counts
    const weights = this.#weights
    const places = this.#places
    const says = this.#says
    let logOdds = 0
    for (let at = 0; at < contexts; at++) {
      const cell = 2 * ((places[at] as number) + within)
      const said = (logarithms[counts[cell + 1] as number] as number) - (logarithms[counts[cell] as number] as number)
      logOdds += said * (weights[node * contexts + at] as number)
      says[at] = said
    }
    return share(logOdds)
  }

  #learn(node: number, within: number, bit: number, likely: number): void {
    const counts = this.#counts
    const weights = this.#weights
    const places = this.#places
    const says = this.#says
    const change = rate * (bit - likely)
    for (let at = 0; at < contexts; at++) {
      const weight = node * contexts + at
      weights[weight] = (weights[weight] as number) + change * (says[at] as number)
      count(counts, 2 * ((places[at] as number) + within), bit)
    }
  }
}

/** Of odds given by their logarithm, the share; by squaring, since engines differ over `Math.exp`. */
function share(logOdds: number): number {
  let odds = 1 + Math.max(-surest, Math.min(logOdds, surest)) / 1024
  for (let doublings = 10; doublings > 0; doublings--) odds *= odds
  return odds / (1 + odds)
}

function count(counts: Uint8Array, at: number, bit: number): void {
  counts[at + bit] = (counts[at + bit] as number) + 1
  if ((counts[at] as number) + (counts[at + 1] as number) <= most) return
  counts[at] = (counts[at] as number) >> 1
  counts[at + 1] = (counts[at + 1] as number) >> 1
}

/** Ends a text. */
const end = 0

/** Packs characters of Latin-1, of JSON for instance; throws on anything else. */
export function encode(text: string): string {
  const model = new Model()
  if (/[^ -~\xa0-\xff]/.test(text)) throw new Error('only printable characters of Latin-1 can be coded')
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
  // Two large numbers, side by side in an array: as variables they would be stored anew with each decision.
  const state = new Float64Array(2)
  while (read < held) state[0] = (state[0] as number) * radix + next()
  state[1] = radix ** held
  const decide = (likely: number): number => {
    let value = state[0] as number
    let range = state[1] as number
    const bound = Math.floor(range * likely)
    const bit = value < bound ? 1 : 0
    if (bit) range = bound
    else {
      value -= bound
      range -= bound
    }
    for (; range < least; range *= radix) value = value * radix + next()
    state[0] = value
    state[1] = range
    return bit
  }
  let text = ''
  for (let code = model.next(decide); code !== end; code = model.next(decide)) text += String.fromCharCode(code)
  return text
}

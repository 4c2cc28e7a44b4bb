/**
 * Decodes a conversation as a whole: a second-order chain over its turns. A turn’s score for a person is its own, and one more
 * where the same person spoke in the turn before (`again`) or in the one before that (`back`).
 */

/** A turn as the chain sees it. */
export interface Link {
  /** Score of each candidate by the clues of the turn alone. */
  readonly scores: Float64Array
  /** Added where the speaker is the one of the turn before, or of two turns before. */
  readonly again: number
  readonly back: number
  /** For each candidate its place among those of the turn before and of two turns before, or -1. */
  readonly before: Int8Array
  readonly twoBefore: Int8Array
}

export interface Marginals {
  readonly chances: Float64Array
  /** Probability that the speaker is the one of the turn before, and of two before but not of the one before. */
  readonly again: number
  readonly back: number
}

/** Probabilities of every candidate of every turn, by the forward–backward algorithm; linear in turns. */
export function decode(links: readonly Link[]): Marginals[] {
  const count = links.length
  // forward[t][j * n + k]: turn t − 1 is spoken by its j-th candidate, turn t by its k-th.
  const forward: Float64Array[] = []
  const sizes = links.map(({ scores }) => scores.length)
  for (let t = 0; t < count; t++) forward.push(step(links, sizes, forward, t))
  const marginals: Marginals[] = new Array(count)
  let backward: Float64Array = new Float64Array(forward.at(-1)?.length ?? 0).fill(1)
  for (let t = count - 1; t >= 0; t--) {
    const n = sizes[t] as number
    const m = t > 0 ? (sizes[t - 1] as number) : 1
    const alpha = forward[t] as Float64Array
    const chances = new Float64Array(n)
    let total = 0
    for (let j = 0; j < m; j++)
      for (let k = 0; k < n; k++) {
        const mass = (alpha[j * n + k] as number) * (backward[j * n + k] as number)
        chances[k] = (chances[k] as number) + mass
        total += mass
      }
    for (let k = 0; k < n; k++) chances[k] = (chances[k] as number) / total
    const { again, back, next } = pass(links, sizes, forward, t, backward, total)
    marginals[t] = { chances, again, back }
    backward = next
  }
  return marginals
}

function odds({ scores }: Link): Float64Array {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > highest) highest = score
  return scores.map((score) => Math.exp(score - highest))
}

function step(links: readonly Link[], sizes: readonly number[], forward: readonly Float64Array[], t: number): Float64Array {
  const link = links[t] as Link
  const n = sizes[t] as number
  const own = odds(link)
  if (t === 0) return normal(own)
  const m = sizes[t - 1] as number
  const l = t > 1 ? (sizes[t - 2] as number) : 1
  const previous = forward[t - 1] as Float64Array
  const made = new Float64Array(m * n)
  const again = Math.exp(link.again)
  const back = Math.exp(link.back)
  for (let j = 0; j < m; j++) {
    let total = 0
    for (let i = 0; i < l; i++) total += previous[i * m + j] as number
    for (let k = 0; k < n; k++) {
      let mass = total
      const same = link.twoBefore[k] as number
      if (link.before[k] === j) mass *= again
      else if (t > 1 && same >= 0) mass += (previous[same * m + j] as number) * (back - 1)
      made[j * n + k] = mass * (own[k] as number)
    }
  }
  return normal(made)
}

/** What turn `t` hands back to the one before, and how likely its speaker is one of the last two. */
function pass(
  links: readonly Link[],
  sizes: readonly number[],
  forward: readonly Float64Array[],
  t: number,
  backward: Float64Array,
  total: number,
): { readonly again: number; readonly back: number; readonly next: Float64Array } {
  if (t === 0) return { again: 0, back: 0, next: backward }
  const link = links[t] as Link
  const n = sizes[t] as number
  const m = sizes[t - 1] as number
  const l = t > 1 ? (sizes[t - 2] as number) : 1
  const alpha = forward[t] as Float64Array
  const previous = forward[t - 1] as Float64Array
  const own = odds(link)
  const again = Math.exp(link.again)
  const back = Math.exp(link.back)
  const next = new Float64Array(l * m)
  let asBefore = 0
  let asTwoBefore = 0
  for (let j = 0; j < m; j++) {
    let all = 0
    let column = 0
    for (let i = 0; i < l; i++) column += previous[i * m + j] as number
    for (let k = 0; k < n; k++) {
      const mass = (own[k] as number) * (backward[j * n + k] as number)
      if (link.before[k] === j) {
        all += mass * again
        asBefore += (alpha[j * n + k] as number) * (backward[j * n + k] as number)
        continue
      }
      all += mass
      const same = t > 1 ? (link.twoBefore[k] as number) : -1
      if (same < 0) continue
      next[same * m + j] = (next[same * m + j] as number) + mass * (back - 1)
      const from = previous[same * m + j] as number
      const whole = column + from * (back - 1)
      if (whole > 0) asTwoBefore += ((alpha[j * n + k] as number) * (backward[j * n + k] as number) * from * back) / whole
    }
    for (let i = 0; i < l; i++) next[i * m + j] = (next[i * m + j] as number) + all
  }
  return { again: asBefore / total, back: asTwoBefore / total, next: normal(next) }
}

function normal(values: Float64Array): Float64Array {
  let total = 0
  for (const value of values) total += value
  if (total > 0) for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) / total
  return values
}

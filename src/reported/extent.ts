/** Where a clause begins and ends, decided together: what is likely to be about right, and likely to be right to the word. */
import type { Pick } from './pick.ts'
import type { Piece } from './pieces.ts'

/** Edges less likely than this are not weighed. */
const leastEdge = 0.02
/** Starts less likely than this are not taken, and no ends are looked for from them. */
const leastStart = 0.2
/** What the very edges count beside an extent that is about right. */
const exactness = 0.7
/** An extent that is about right with this probability is sure enough: from here on only the very edges count. */
const sureExtent = 0.95

export interface Extent {
  readonly piece: Piece
  /** Probability that the true clause and this one share more than half of what they cover together. */
  readonly chance: number
  /** Probability that it is the true clause to the word. */
  readonly exact: number
}

/** The best extent, with the ends that `endFrom` finds from each likely start; null where the likeliest start has none. */
export function extentOf(start: Pick, endFrom: (start: number) => Pick | null): Extent | null {
  const likeliest = endFrom(start.at)
  if (!likeliest) return null
  const ends = start.all.map((from, index) =>
    from !== start.at && (start.chances[index] as number) >= leastStart ? (endFrom(from) ?? likeliest) : likeliest,
  )
  const endOf = (index: number) => ends[index] as Pick
  let best: Extent = { piece: [start.at, likeliest.at], chance: 0, exact: 0 }
  let highest = 0
  start.all.forEach((from, index) => {
    const opening = start.chances[index] as number
    if (from !== start.at && opening < leastStart) return
    const { all, chances } = endOf(index)
    all.forEach((to, row) => {
      const closing = chances[row] as number
      if (closing < leastEdge || to < from) return
      const chance = overlapChance(start, endOf, [from, to])
      const value = Math.min(chance, sureExtent) + (exactness * opening * closing) / start.chance
      if (value <= highest) return
      highest = value
      best = { piece: [from, to], chance, exact: opening * closing }
    })
  })
  return best
}

/** Probability that the true clause and `piece` share more than half of what they cover together. */
export function overlapChance(start: Pick, endOf: (index: number) => Pick, [from, to]: Piece): number {
  let sum = 0
  start.all.forEach((first, index) => {
    const opening = start.chances[index] as number
    if (opening < leastEdge) return
    const { all, chances } = endOf(index)
    all.forEach((last, row) => {
      const shared = Math.min(last, to) - Math.max(first, from) + 1
      const whole = Math.max(last, to) - Math.min(first, from) + 1
      if (shared * 2 > whole) sum += opening * (chances[row] as number)
    })
  })
  return sum
}

/** What quotations are compared by: pieces, so that it doesn't matter how they were cut. */
import { overlap, type Range } from './corpus.ts'

export interface Piece<Of> {
  readonly start: number
  readonly end: number
  readonly of: Of
}

/** Contents joined over punctuation, cut where `breaks` match (at line ends), edges bared. */
export function piecesOf<Of>(text: string, content: readonly Range[], of: Of, breaks = /\n+/g): Piece<Of>[] {
  const joined: [number, number][] = []
  for (const [start, end] of content) {
    const last = joined.at(-1)
    if (last && /^[\s\p{P}]*$/u.test(text.slice(last[1], start))) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined.flatMap(([start, end]) => {
    const cuts = [...text.slice(start, end).matchAll(breaks)].map(
      ({ index, 0: gap }) => [start + index, start + index + gap.length] as const,
    )
    const lines = [...cuts, [end, end] as const].map(([until], at) => [cuts[at - 1]?.[1] ?? start, until] as const)
    return lines.flatMap(([first, last]) => {
      const line = text.slice(first, last)
      const bare = line.replace(/^[\s\p{P}`]+/u, '')
      const from = first + line.length - bare.length
      const to = from + bare.replace(/[\s\p{P}`]+$/u, '').length
      return to > from ? [{ start: from, end: to, of }] : []
    })
  })
}

/** What both share of their joint length. */
export function likeness(a: Piece<unknown>, b: Piece<unknown>): number {
  const shared = overlap(a.start, a.end, [b.start, b.end])
  return shared === 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** What quotations are compared by: pieces, so that it doesn't matter how they were cut. */
import { type GoldDocument, overlap, type Range } from './corpus.ts'

export interface Piece<Of> {
  readonly start: number
  readonly end: number
  readonly of: Of
}

/** White space, quotation marks and punctuation, which do not count at the edges of a piece. */
const edge = /[\s"“”‘’'«»‹›„‚`,.;:!?—–\-()[\]]/

/** Contents joined over punctuation, cut where `breaks` match (at line ends), edges bared. */
export function piecesOf<Of>(text: string, content: readonly Range[], of: Of, breaks = /\n+/g): Piece<Of>[] {
  const joined: [number, number][] = []
  for (const [start, end] of [...content].sort((a, b) => a[0] - b[0])) {
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
      const { start: from, end: to } = bare(text, first, last)
      return to > from ? [{ start: from, end: to, of }] : []
    })
  })
}

/** The pieces of all quotes of a document, in order; a novel's paragraphs end at blank lines, an article's at each line. */
export function allPieces<Of>(
  { text, genre }: GoldDocument,
  quotes: readonly Of[],
  contentOf: (quote: Of) => readonly Range[],
): Piece<Of>[] {
  const breaks = genre === 'news' ? /\n+/g : /\n\s*\n/g
  return quotes.flatMap((quote) => piecesOf(text, contentOf(quote), quote, breaks)).sort((a, b) => a.start - b.start)
}

function bare(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && edge.test(text[start] as string)) start++
  while (end > start && edge.test(text[end - 1] as string)) end--
  return { start, end }
}

/** What both share of their joint length. */
function likeness(a: Piece<unknown>, b: Piece<unknown>): number {
  const shared = overlap(a.start, a.end, [b.start, b.end])
  return shared === 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Pieces of gold and of the answer that belong together, one to one, the likest first. */
export interface Match<Gold, Answer> {
  readonly answerTo: ReadonlyMap<Piece<Gold>, Piece<Answer>>
  readonly goldOf: ReadonlyMap<Piece<Answer>, Piece<Gold>>
  readonly share: (gold: Piece<Gold>) => number
}

/** Both in order of their starts; a pair needs `least` in common. */
export function match<Gold, Answer>(gold: readonly Piece<Gold>[], answers: readonly Piece<Answer>[], least: number): Match<Gold, Answer> {
  const pairs: { one: Piece<Gold>; other: Piece<Answer>; share: number }[] = []
  const longest = answers.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  let from = 0
  for (const one of gold) {
    while (from < answers.length && (answers[from] as Piece<Answer>).start + longest <= one.start) from++
    for (let at = from; at < answers.length && (answers[at] as Piece<Answer>).start < one.end; at++) {
      const other = answers[at] as Piece<Answer>
      const share = likeness(one, other)
      if (share >= least) pairs.push({ one, other, share })
    }
  }
  const answerTo = new Map<Piece<Gold>, Piece<Answer>>()
  const goldOf = new Map<Piece<Answer>, Piece<Gold>>()
  for (const { one, other } of pairs.sort((a, b) => b.share - a.share)) {
    if (answerTo.has(one) || goldOf.has(other)) continue
    answerTo.set(one, other)
    goldOf.set(other, one)
  }
  return {
    answerTo,
    goldOf,
    share: (one) => {
      const other = answerTo.get(one)
      return other ? likeness(one, other) : 0
    },
  }
}

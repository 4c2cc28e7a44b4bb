/** Short texts cut out of novels, each read as a text of its own, so that what is fitted knows how little such a text tells. */
import type { GoldDocument } from './corpus.ts'

const many = 8
/** Characters: some 2,000 words. */
const length = 12_000

/** Stretches that start at paragraphs, spread over the novel, the same ones each time. */
export function openingsOf(novel: GoldDocument): GoldDocument[] {
  const { text, quotes } = novel
  if (text.length < many * length) return []
  const step = Math.floor(text.length / many)
  return Array.from({ length: many }, (_, part) => {
    const from = paragraphFrom(text, part * step + ((part * 7919) % (step - length)))
    const to = paragraphFrom(text, from + length)
    const inside = quotes.filter(({ content }) => content.every(([start, end]) => start >= from && end <= to))
    return {
      ...novel,
      id: `${novel.id}, from ${from}`,
      text: text.slice(from, to),
      quotes: inside.map((quote) => ({ ...quote, content: quote.content.map(([start, end]) => [start - from, end - from] as const) })),
    }
  })
}

function paragraphFrom(text: string, from: number): number {
  const at = text.slice(from).search(/\n\s*\n/)
  return at < 0 ? text.length : from + at
}

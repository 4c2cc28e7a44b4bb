import { phrasalReport } from '../lexicon/words.ts'
import { type Document, Kind, type Quotation } from '../model.ts'

/** In tokens: how far from a quotation its tag is looked for. */
const ahead = 12
const behind = 8

/**
 * Tokens that report with the particle after them (`“Go,” Ann went on`, `broke in Ben`), in the part of a sentence that touches a
 * quotation, or in the one that ends the paragraph above it. Elsewhere things go on and break out that nobody says.
 */
export function findPhrasalCues({ tokens, paragraphs }: Document, quotations: readonly Quotation[]): ReadonlySet<number> {
  const found = new Set<number>()
  const look = (at: number) => {
    if (tokens.kind[at] === Kind.Word && phrasalReport(tokens.word[at] as number, tokens.word[at + 1] ?? 0)) found.add(at)
  }
  const lookBack = (end: number, first: number) => {
    for (let at = end - 1; at >= Math.max(first, end - ahead) && tokens.kind[at] !== Kind.Stop && tokens.kind[at] !== Kind.Mark; at--)
      look(at)
  }
  for (const { first, last, form, parent } of quotations) {
    if (form !== 'marks' || parent >= 0) continue
    const paragraph = tokens.paragraph[last - 1] as number
    const until = Math.min(paragraphs[paragraph]?.last ?? last, last + behind)
    for (let at = last; at < until && tokens.kind[at] !== Kind.Stop; at++) look(at)
    const opening = paragraphs[tokens.paragraph[first] as number]
    const above = paragraphs[(tokens.paragraph[first] as number) - 1]
    if (opening && first > opening.first) lookBack(first, opening.first)
    else if (above) lookBack(tokens.kind[above.last - 1] === Kind.Stop ? above.last - 1 : above.last, above.first)
  }
  return found
}

import type { Document, Paragraph } from '../model.ts'
import type { Span } from '../types.ts'
import { mendSentences } from './sentences.ts'
import type { TokenTable } from './token-table.ts'

/** Closes the table: sentences mended, paragraphs with their tokens. */
export function finish(text: string, spans: readonly Span[], table: TokenTable): Document {
  mendSentences(table, text)
  const tokens = table.finish()
  const paragraphs: Paragraph[] = []
  let row = 0
  for (let number = 0; number < spans.length; number++) {
    const first = row
    while (row < tokens.count && tokens.paragraph[row] === number) row++
    const { start, end } = spans[number] as Span
    paragraphs.push({ start, end, first, last: row })
  }
  return { text, tokens, paragraphs }
}

/** Sets novels as those do that mark dialogue with a dash alone: `—Go home, he said. It is late.` */
import { readText } from '../../src/document/index.ts'
import type { Document, Quotation } from '../../src/model.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { type GoldDocument, overlap, type Range } from './corpus.ts'
import { type Edit, rewrite } from './rewrite.ts'

/** `line`: nothing parts speech from narration behind it, as in English books; `between`: `— Go home, — he said. — It is late.` */
export type DashStyle = 'line' | 'between'

/** Speech opens a paragraph of its own with a dash. */
export function inDashes(gold: GoldDocument, style: DashStyle): GoldDocument {
  const document = readText(gold.text)
  const { text, offsets } = rewrite(
    gold.text,
    dashesFor(
      document,
      gold.quotes.flatMap(({ content }) => content),
      style,
    ),
  )
  const moved = ([start, end]: Range): Range => [offsets[start] as number, (offsets[end - 1] as number) + 1]
  const people = Object.entries(gold.entities).map(([name, person]) => [
    name,
    person.mentions ? { ...person, mentions: person.mentions.map(moved) } : person,
  ])
  return {
    ...gold,
    text,
    quotes: gold.quotes.map((quote) => ({ ...quote, content: quote.content.map(moved) })),
    entities: Object.fromEntries(people),
  }
}

/** A dash for the first mark in each paragraph, nothing or a dash for all others; marks round what nobody speaks stay. */
function dashesFor(document: Document, spoken: readonly Range[], style: DashStyle): Edit[] {
  const { text, paragraphs, tokens } = document
  const opened = new Set<number>()
  const between = style === 'between' ? '— ' : ''
  return findQuotations(document)
    .filter((quotation) => quotation.form === 'marks' && quotation.parent < 0 && isSpoken(quotation, spoken))
    .flatMap(({ content, start, end, first }) => {
      let from = start
      let paragraph = tokens.paragraph[first] as number
      const edits: Edit[] = []
      for (const piece of content) {
        while ((paragraphs[paragraph]?.end ?? piece.end) < piece.start) paragraph++
        const mark = piece.start - (/\S*\s*$/.exec(text.slice(from, piece.start))?.[0].length ?? 0)
        if (opened.has(paragraph)) edits.push({ start: mark, end: piece.start, by: between })
        else {
          const isFirst = text.slice(paragraphs[paragraph]?.start, mark).trim() === ''
          const blank = isFirst ? 0 : (/\s*$/.exec(text.slice(0, mark))?.[0].length ?? 0)
          edits.push({ start: mark - blank, end: piece.start, by: isFirst ? '—' : '\n\n—' })
        }
        opened.add(paragraph)
        from = piece.end
      }
      const goesOn = /^[^\S\n]*(?:\n[^\S\n]*)?\S/.test(text.slice(end))
      edits.push({ start: from, end: Math.max(from, end), by: goesOn && between ? ' —' : '' })
      return edits
    })
}

function isSpoken({ content }: Quotation, spoken: readonly Range[]): boolean {
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0)
  const covered = content.reduce((sum, { start, end }) => sum + spoken.reduce((all, piece) => all + overlap(start, end, piece), 0), 0)
  return covered * 2 >= length
}

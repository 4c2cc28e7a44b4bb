/** Which characters the text marks off as somebody's words, whatever its convention. Who says them is decided later. */
import type { Document, Quotation } from '../model.ts'
import type { Span } from '../types.ts'
import type { Draft } from './draft.ts'
import { findDashes } from './find-dashes.ts'
import { findEmphasis } from './find-emphasis.ts'
import { findLabels, findTurns, type Turn } from './find-turns.ts'
import { labelStretches } from './label-stretches.ts'
import { orderQuotations } from './order-quotations.ts'
import { readStretches } from './read-stretches.ts'

export { genreOf } from './story.ts'

export function findQuotations(document: Document): Quotation[] {
  const labels = findLabels(document)
  const turns = findTurns(document, labels)
  const stretches = readStretches(document.text, withoutLabels(document, turns), startsOfTurns(turns)).filter(
    ({ start }) => !isAttribute(document.text, start),
  )
  labelStretches(document, labels, stretches)
  const dashes = findDashes(document, stretches)
  const emphasised = findEmphasis(document, [...stretches, ...dashes])
  return orderQuotations([...stretches, ...dashes, ...emphasised, ...turnsInWords(turns, stretches)], document.tokens)
}

/** `<a title="…">`: markup that was left in the text is nobody’s words. */
function isAttribute(text: string, start: number): boolean {
  return text[start - 1] === '='
}

/** The paragraphs, those of turns without their label. */
function withoutLabels({ paragraphs }: Document, turns: readonly Turn[]): readonly Span[] {
  if (turns.length === 0) return paragraphs
  const regions: Span[] = [...paragraphs]
  for (const { label, content, directions } of turns) {
    regions[label.paragraph] = { start: label.from, end: paragraphs[label.paragraph].end }
    if (!label.marked) continue
    // A mark at each paragraph of a transcript opens nothing.
    for (const number of directions) regions[number] = { start: paragraphs[number].start + 1, end: paragraphs[number].end }
    let number = label.paragraph
    for (const piece of content) {
      while (paragraphs[number].end < piece.end) number++
      regions[number] = piece
    }
  }
  return regions
}

/** Numbers of the paragraphs where somebody else speaks than before. */
function startsOfTurns(turns: readonly Turn[]): ReadonlySet<number> {
  return new Set(turns.flatMap(({ label, behind }) => [label.paragraph, behind]))
}

/** Turns as quotations, but for those that stand in marks anyway: there the marks' quotation bears the label. */
function turnsInWords(turns: readonly Turn[], stretches: readonly Draft[]): Draft[] {
  if (turns.length === 0) return []
  const starts = new Map(stretches.map((draft) => [draft.start, draft]))
  const drafts: Draft[] = []
  for (const { label, content } of turns) {
    if (content.length === 0) continue
    const start = content[0].start
    const end = content[content.length - 1].end
    const inMarks = starts.get(start)
    if (inMarks?.label && inMarks.end >= end - 1) continue
    drafts.push({ form: 'transcript', start, end, content: [...content], closed: true, label: label.name })
  }
  return drafts
}

/** Who said it: every candidate gets votes from every clue, and what one quotation leaves open its neighbours may tell. */
import type { CueRow, Document, MentionRow, People, Quotation } from '../model.ts'
import { ballotsFor } from './ballots.ts'
import { type Attribution, decide } from './decide.ts'

export type { Attribution }

export function attribute(
  document: Document,
  quotations: readonly Quotation[],
  mentions: readonly MentionRow[],
  cues: readonly CueRow[],
  people: People,
): Attribution {
  const textOf = ({ start, end }: MentionRow) => document.text.slice(start, end).replace(/\s+/g, ' ')
  return decide(quotations.length, ballotsFor(document, quotations, mentions, cues), people, textOf)
}

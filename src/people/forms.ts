import type { Document, MentionRow } from '../model.ts'
import { folded, withoutPostnominals } from './person.ts'

/** The mention as written, without the genitive, white space folded. */
export function formOf({ text }: Document, { start, end }: MentionRow): string {
  return folded(text.slice(start, end))
}

/** The proper name alone, without titles; the whole form where only a title stands. */
export function nameOf(document: Document, { core, end }: MentionRow): string {
  return withoutPostnominals(folded(document.text.slice(document.tokens.start[core], end)))
}

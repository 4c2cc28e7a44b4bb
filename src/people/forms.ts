import { Word } from '../lexicon/words.ts'
import type { Document, MentionRow } from '../model.ts'
import { folded, withoutPostnominals } from './person.ts'

/** The mention as written, without the genitive, white space folded. */
export function formOf({ text }: Document, { start, end }: MentionRow): string {
  return folded(text.slice(start, end))
}

/** The proper name alone, without titles; the whole form where only a title stands, as in `Minister for Health`. */
export function nameOf({ text, tokens }: Document, { first, core, end }: MentionRow): string {
  const word = tokens.word[core]
  const from = word === Word.of || word === Word.for ? first : core
  return withoutPostnominals(folded(text.slice(tokens.start[from], end)))
}

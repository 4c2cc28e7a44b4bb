import { isPastForm } from '../lexicon/reporters.ts'
import { type Document, type MentionRow, Trait } from '../model.ts'

/** A mention while it is read, in tokens. */
export interface Draft {
  type: MentionRow['type']
  first: number
  last: number
  head: number
  core: number
  gender: MentionRow['gender']
  plural: boolean
  sort: MentionRow['sort']
  /** Token after what prepositions add (`a spokesman for the ministry`), where that is more than `last`. */
  reach?: number
}

export function finish({ tokens }: Document, draft: Draft, id: number): MentionRow {
  const { type, first, last, head, core, gender, plural, sort, reach = last } = draft
  // A genitive’s ’s belongs to the phrase around the name, not to the name; that of a firm (`Sainsbury’s said`) does.
  const genitive = (tokens.traits[reach - 1] as number) & Trait.Possessive && !isPastForm(tokens.word[reach] as number) ? 2 : 0
  const start = tokens.start[first] as number
  return { id, type, first, last, head, core, gender, plural, sort, start, end: (tokens.end[reach - 1] as number) - genitive }
}

export function sortOf(traits: number): MentionRow['sort'] {
  if (traits & Trait.PersonNoun) return 'person'
  if (traits & Trait.GroupNoun) return 'group'
  return traits & Trait.DocumentNoun ? 'document' : 'unknown'
}

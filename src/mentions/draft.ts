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
  // A genitive’s ’s belongs to the phrase around the name, not to the name.
  const genitive = (tokens.traits[reach - 1] as number) & Trait.Possessive ? 2 : 0
  const start = tokens.start[first] as number
  return { id, type, first, last, head, core, gender, plural, sort, start, end: (tokens.end[reach - 1] as number) - genitive }
}

/** Gender that the traits of a word tell, if they agree. */
export function genderOf(traits: number): MentionRow['gender'] {
  const male = traits & Trait.Male
  const female = traits & Trait.Female
  if (male && !female) return 'male'
  return female && !male ? 'female' : 'unknown'
}

export function sortOf(traits: number): MentionRow['sort'] {
  if (traits & Trait.PersonNoun) return 'person'
  if (traits & Trait.GroupNoun) return 'group'
  return traits & Trait.DocumentNoun ? 'document' : 'unknown'
}

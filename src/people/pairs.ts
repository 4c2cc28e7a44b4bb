/** `Ann Lee and Tom Beck`: two who may be `they` further on. */
import { Word } from '../lexicon/words.ts'
import type { Document, MentionRow } from '../model.ts'
import type { Draft } from './person.ts'

/** Both phrases as one mention where nothing but `and` stands between them, null elsewhere. */
export function pairOf({ text, tokens }: Document, one: MentionRow | undefined, other: MentionRow): MentionRow | null {
  if (!one || !isSomebody(one) || !isSomebody(other)) return null
  if (tokens.word[one.last] !== Word.and || other.first !== one.last + 1 || text.slice(one.end, other.start).trim() !== 'and') return null
  return { ...one, last: other.last, head: other.head, end: other.end, plural: true, sort: 'group', gender: 'unknown' }
}

function isSomebody({ type, plural, sort }: MentionRow): boolean {
  return type !== 'pronoun' && !plural && (sort === 'person' || (sort === 'unknown' && type === 'name'))
}

/** Whoever the mentions name may be a firm or a place each, but not both of them `they` then. */
export const arePersons = ([one, other]: readonly Draft[]): boolean => one !== other && (one?.sort === 'person' || other?.sort === 'person')

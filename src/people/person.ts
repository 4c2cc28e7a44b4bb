import { words as postnominals } from '../lexicon/en/postnominals.json'
import type { MentionRow } from '../model.ts'

/** A person while the text is read. */
export interface Draft {
  readonly id: number
  /** Words of the fullest name, lower case, without titles: the key by which forms are joined. */
  words: readonly string[]
  forms: Set<string> | null
  name: string
  named: boolean
  gender: MentionRow['gender']
  /** The gender comes from a title, a first name, a noun or the caller, not from pronouns. */
  genderKnown: boolean
  roles: Set<string> | null
  sort: MentionRow['sort']
  castId: string | null
  plural: boolean
  members?: readonly number[]
}

export function newPerson(
  id: number,
  name: string,
  words: readonly string[],
  mention: Pick<MentionRow, 'gender' | 'sort' | 'plural'> | null,
): Draft {
  const gender = mention?.gender ?? 'unknown'
  return {
    id,
    words,
    forms: null,
    name,
    named: words.length > 0,
    gender,
    genderKnown: gender !== 'unknown',
    roles: null,
    sort: mention?.sort ?? 'unknown',
    castId: null,
    plural: mention?.plural ?? false,
  }
}

export function addForm(person: Draft, form: string): void {
  if (person.forms) person.forms.add(form)
  else if (form !== person.name) person.forms = new Set([person.name, form])
}

export function addRole(person: Draft, role: string): void {
  if (person.roles) person.roles.add(role)
  else person.roles = new Set([role])
}

/** The same words for a name with accents and without (`Erdoğan`, `Erdogan`), and for a firm in full: `Corvan Foods, Inc.` */
export const plainWordsOf = (name: string): readonly string[] =>
  wordsOf(name.normalize('NFD').replace(/\p{M}|(?<=\S),? (?:Inc|Ltd|LLC|Co|Corp)\.?$/gu, ''))

/** Words of a name as written, lower case, without full stops, genitive and commas. */
export function wordsOf(name: string): readonly string[] {
  const lower = name.toLowerCase()
  if (plainWord.test(lower)) return [lower]
  return withoutPostnominals(lower)
    .replaceAll('’', "'")
    .split(/[\s,]+/)
    .map((word) => word.replace(/'s$/, '').replaceAll('.', ''))
    .filter(Boolean)
}

/** `Ann Lee` of `Ann Lee KC`; two words are left at least. */
export function withoutPostnominals(name: string): string {
  return name.replace(postnominal, '')
}

const postnominal = new RegExp(`(?<=\\S \\S+)(?:,? (?:${postnominals.join('|')})\\b)+$`, 'i')
const plainWord = /^[a-z]+$/
const foldable = /[^\S ]| {2}/

/** White space folded, so that a name broken over two lines is one name. */
export function folded(text: string): string {
  return foldable.test(text) ? text.replace(/\s+/g, ' ') : text
}

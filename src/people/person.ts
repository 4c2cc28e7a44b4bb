import type { MentionRow } from '../model.ts'

/** A person while the text is read. */
export interface Draft {
  readonly id: number
  /** Words of the fullest name, lower case, without titles: the key by which forms are joined. */
  words: readonly string[]
  /** Forms as written → how often. */
  readonly forms: Map<string, number>
  name: string
  named: boolean
  gender: MentionRow['gender']
  /** The gender comes from a title, a first name, a noun or the caller, not from pronouns. */
  genderKnown: boolean
  readonly roles: string[]
  sort: MentionRow['sort']
  castId: string | null
  plural: boolean
}

export function newPerson(id: number, name: string, words: readonly string[], mention: Pick<MentionRow, 'gender' | 'sort' | 'plural'> | null): Draft {
  const gender = mention?.gender ?? 'unknown'
  return {
    id,
    words,
    forms: new Map(),
    name,
    named: words.length > 0,
    gender,
    genderKnown: gender !== 'unknown',
    roles: [],
    sort: mention?.sort ?? 'unknown',
    castId: null,

    plural: mention?.plural ?? false,
  }
}

/** Words of a name as written, lower case, without full stops, genitive and commas. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,]+/)
    .map((word) => word.replace(/'s$/, '').replaceAll('.', ''))
    .filter(Boolean)
}

/** White space folded, so that a name broken over two lines is one name. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ')
}

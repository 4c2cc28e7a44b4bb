/** Joins the forms of a name: `Jeremy Hunt` and `Hunt`, `Sergei V. Lavrov` and `Sergei Lavrov`, `FAA` and its long form. */
import { rowOf } from '../lexicon/vocabulary.ts'
import { isNameParticle } from '../lexicon/words.ts'
import type { MentionRow } from '../model.ts'
import { agree } from '../syntax/gender.ts'
import type { Draft } from './person.ts'

/** Namesakes that are told apart, the last ones. */
const most = 30

/** The caller’s and the text’s people by the last and the first word of their names. */
export class NameIndex {
  readonly #byWord = new Map<string, Draft[]>()
  readonly #byName = new Map<string, Draft>()

  add(person: Draft, words: readonly string[]): void {
    const key = words.join(' ')
    if (!this.#byName.has(key)) this.#byName.set(key, person)
    this.#addWord(person, words.at(-1) as string)
    if (words.length > 1) this.#addWord(person, words[0] as string)
    if (words.length > 2) {
      this.#addWord(person, initialsOf(words))
      this.#addWord(person, words.at(-2) as string)
    }
  }

  #addWord(person: Draft, word: string): void {
    const known = this.#byWord.get(word)
    if (!known) this.#byWord.set(word, [person])
    else if (known.at(-1) !== person && !known.slice(-most).includes(person)) known.push(person)
  }

  /** The person of exactly this name; one word alone names only members of the cast for certain. */
  exact(words: readonly string[], gender: MentionRow['gender'] = 'unknown'): Draft | null {
    const person = this.#byName.get(words.join(' '))
    if (!person) return null
    // The caller knows better than a list of first names.
    return person.castId !== null || (words.length > 1 && agree(person.gender, gender)) ? person : null
  }

  /** People whom the words may name, best reading first: by surname, by full name with other middle names, by first name, by the first of two surnames. */
  matches(words: readonly string[], mention: MentionRow): Draft[] {
    const last = words.at(-1) as string
    const known = this.#byWord.get(last) ?? []
    const fitting = (known.length > most ? known.slice(-most) : known).filter((person) => fits(person, words, mention))
    const bySurname = fitting.filter((person) => person.words.at(-1) === last)
    if (bySurname.length > 0) return bySurname
    const outer = fitting.filter(({ words: [first] }) => first === words[0])
    return outer.length > 0 ? outer : fitting
  }
}

function fits(person: Draft, words: readonly string[], mention: MentionRow): boolean {
  const full = person.words
  const titled = mention.core > mention.first
  if (!agree(person.gender, mention.gender) && (titled || person.castId === null)) return false
  if (mention.sort === 'group' ? person.sort === 'person' : person.sort === 'group' && mention.sort === 'person') return false
  if (words.length === 1) {
    const word = words[0] as string
    return (
      full.at(-1) === word ||
      full[0] === word ||
      (isSuffix(full) && full.at(-2) === word) ||
      initialsOf(full) === word ||
      isFirstSurname(person, words, mention)
    )
  }
  if (full.length === 1) return false
  if (isSurname(words, full, titled && mention.gender !== 'unknown') || isSurname(full, words, false)) return true
  // Same surname, and first names of which one may be an initial or short for the other.
  const first = words[0] as string
  const other = full[0] as string
  return (
    words.at(-1) === full.at(-1) &&
    (first === other || (Math.min(first.length, other.length) === 1 && first[0] === other[0]) || isFirstSurname(person, words, mention))
  )
}

/** `van der Berg`, `Ó Briain`, `Ms. Suu Kyi`: the longer name ends in it. Without a particle or what else tells (`isOnly`) it may begin with a first name. */
const isSurname = (words: readonly string[], full: readonly string[], isOnly: boolean): boolean =>
  (isOnly || words[0] === 'o' || isNameParticle(rowOf(words[0] as string))) && full.join(' ').endsWith(` ${words.join(' ')}`)

/** `John Adam King III`: the surname stands before it. */
const isSuffix = (words: readonly string[]): boolean => /^(?:[js]r|i{2,3}|iv)$/.test(words.at(-1) as string)

/** `Ibarra`, `Ibarra Quintero` of Lourdes Ibarra Quintero: the first of two surnames, and no first name. */
function isFirstSurname({ sort, words: full }: Draft, [word]: readonly string[], mention?: MentionRow): boolean {
  return sort === 'person' && full.length === 3 && full[1] === word && mention?.gender !== 'female' && mention?.gender !== 'male'
}

const unsaid = new Set(['of', 'the', 'for', 'and', '&', 'in', 'on'])

/** `faa` for `federal aviation administration`; empty for shorter names. */
function initialsOf(words: readonly string[]): string {
  const said = words.filter((word) => !unsaid.has(word))
  return said.length >= 3 ? said.map((word) => word[0]).join('') : ''
}

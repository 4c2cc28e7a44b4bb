/** People whom the text only describes: `the waiter` is somebody where a tag calls its speaker so, or where the caller does. */
import { rowOf, traitsOf } from '../../lexicon/vocabulary.ts'
import { isIndefinite, isPlainPerson, Word } from '../../lexicon/words.ts'
import { Kind, type MentionRow, type Person, type Tokens, Trait } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import { lowerAt, wordsAt } from '../../syntax/words-at.ts'
import type { CastMember } from '../../types.ts'
import { formOf } from '../forms.ts'
import type { Given } from '../given.ts'
import { wordsOf } from '../person.ts'
import { findRoles } from '../roles.ts'
import { tellsNameOnly } from './cast.ts'
import { PronounCount } from './gender.ts'

/** How sure it is that two descriptions with the same words are one person’s, and that one in the caller’s words is whom they name so. */
const sureOfWords = 0.5
const sureOfCast = 0.9
const longest = 4
/** In tokens: where a name has little room to show whose it is, and a description means one person. */
export const shortText = 8000

const openers = Trait.Determiner | Trait.PossessivePronoun

type LinkTo = (mention: MentionRow, person: number, sure: number) => void

/** Links what the caller calls somebody: `the junior detective`, `nanny`. Members come first among the people, in their order. */
export function linkCast(layout: Layout, { cast }: Given, link: LinkTo): void {
  const members = new Map<string, number>()
  cast.forEach(({ name, aliases = [] }, member) => {
    for (const form of [name, ...aliases]) if (!members.has(calledWords(form))) members.set(calledWords(form), member)
  })
  if (members.size === 0) return
  const { document } = layout
  for (const mention of layout.mentions) {
    if (mention.type !== 'description' || mention.plural) continue
    const member = members.get(calledWords(formOf(document, mention)))
    if (member === undefined) continue
    const sure = !tellsNameOnly(cast[member] as CastMember) && !isPlainPerson(document.tokens.word[mention.head] as number)
    link(mention, member, sure ? sureOfCast : sureOfWords)
  }
}

/** Adds people who are nothing but described, and links their descriptions; `his aunt` may be anybody’s. */
export function describeSpeakers(layout: Layout, persons: Person[], of: Int32Array, link: LinkTo): void {
  const { document, mentions, cueAt } = layout
  const { tokens } = document
  const byWords = new Map<string, MentionRow[]>()
  const speaking = new Set<string>()
  const isShort = tokens.count < shortText
  const kin = new Kin(layout)
  for (const mention of mentions) {
    const { first, last } = mention
    kin.meet(persons[of[mention.id] as number])
    if (!(mayBeSomebody(layout, mention) || mayBeSome(layout, mention)) || (of[mention.id] as number) >= 0) continue
    if (!(isOpened(layout, mention) || (isShort && kin.isOfNobodyNamed(mention))) || last - first > longest) continue
    const words = ownWords(layout, mention)
    const known = byWords.get(words)
    if (known) known.push(mention)
    else byWords.set(words, [mention])
    if ((cueAt[last] ?? -1) >= 0 || (cueAt[first - 1] ?? -1) >= 0 || (isShort && actsBeside(layout, mention))) speaking.add(words)
  }
  if (isShort) joinFuller(layout, byWords, speaking)
  const bearers = new Bearers(persons)
  const roles = roleBearers(layout, of)
  for (const words of speaking) {
    const called = byWords.get(words) as readonly MentionRow[]
    // `the Hatter` under a name.
    const isOne = called.every(({ plural, sort }) => !plural && sort === 'person')
    const known = bearers.called(words) ?? (isOne ? (bearers.of(words) ?? persons[roles.get(words) ?? -1]) : undefined)
    const id = known?.id ?? persons.length
    if (!known) persons.push(describedPerson(layout, id, called))
    for (const mention of called) link(mention, id, isNewcomer(layout, mention) ? sureOfCast : sureOfWords)
  }
}

/** `the porter` is the hall porter, where the text tells of no other. */
function joinFuller({ document: { text, tokens } }: Layout, byWords: Map<string, MentionRow[]>, speaking: Set<string>): void {
  const fuller = new Map<string, string[]>()
  for (const [words, called] of byWords) {
    const noun = lowerAt(text, tokens, (called[0] as MentionRow).head)
    if (words !== noun && !words.startsWith('my ')) fuller.set(noun, [...(fuller.get(noun) ?? []), words])
  }
  for (const [noun, [only = '', ...others]] of fuller) {
    const plain = byWords.get(noun)
    // `the man` need not be the man in the corner.
    if (!plain?.[0] || others.length > 0 || isPlainPerson(tokens.word[plain[0].head] as number)) continue
    byWords.set(noun, [...plain, ...(byWords.get(only) as MentionRow[])].sort(inOrder))
    byWords.delete(only)
    if (speaking.delete(only)) speaking.add(noun)
  }
}

const inOrder = (one: MentionRow, other: MentionRow): number => one.id - other.id

/** Who has a name with a word in it, and who is called by nothing else. */
class Bearers {
  readonly #called = new Map<string, Person>()
  /** `null` where several bear the word. */
  readonly #of = new Map<string, Person | null>()

  constructor(persons: readonly Person[]) {
    for (const person of persons)
      for (const form of person.forms ?? []) {
        const called = calledWords(form)
        if (!this.#called.has(called)) this.#called.set(called, person)
        const words = wordsOf(form)
        if (words.length < 2) continue
        for (const word of words) this.#of.set(word, !this.#of.has(word) || this.#of.get(word) === person ? person : null)
      }
  }

  called(words: string): Person | undefined {
    return this.#called.get(words)
  }

  /** `the bear` is Mr. Bear where nobody else bears the word. */
  of(noun: string): Person | undefined {
    const bearer = this.#of.get(noun)
    return bearer?.sort === 'person' ? bearer : undefined
  }
}

/** Who alone is called so beside a name: `Ann Lee, the janitor`, `Ann Lee was the janitor`; `null` where several are. */
function roleBearers({ document, mentions, owner }: Layout, of: Int32Array): ReadonlyMap<string, number | null> {
  const { tokens, text } = document
  const found = new Map<string, number | null>()
  for (const { name, description } of findRoles(document, mentions)) {
    const { first, head } = mentions[description] as MentionRow
    const person = of[name] as number
    if (person < 0 || (owner[first] as number) >= 0 || isPlainPerson(tokens.word[head] as number)) continue
    const noun = lowerAt(text, tokens, head)
    found.set(noun, found.has(noun) && found.get(noun) !== person ? null : person)
  }
  return found
}

/** `the waiter`, `my mother`. */
function isOpened({ document: { tokens } }: Layout, { first }: MentionRow): boolean {
  const opener = tokens.traits[first] as number
  if (opener & Trait.PossessivePronoun) return tokens.word[first] === Word.my || tokens.word[first] === Word.our
  return (opener & Trait.Determiner) !== 0
}

/** `a waiter`, `her mother`: no word for one of those who have a name. */
function isNewcomer({ document: { tokens } }: Layout, { first }: MentionRow): boolean {
  const opener = tokens.word[first] as number
  return isIndefinite(opener) || opener === Word.his || opener === Word.her
}

/** `her mother`, where nobody with a name can be meant: when the text first calls her so it has named nobody of that sex but `her`. */
class Kin {
  readonly #tokens: Tokens
  readonly #named = { male: new Set<number>(), female: new Set<number>(), unknown: new Set<number>() }
  readonly #first = new Map<number, boolean>()

  constructor({ document: { tokens } }: Layout) {
    this.#tokens = tokens
  }

  /** Whom the mentions mean, in order. */
  meet(person: Person | undefined): void {
    if (person?.named) this.#named[person.gender].add(person.id)
  }

  isOfNobodyNamed({ first, head, gender }: MentionRow): boolean {
    const { word } = this.#tokens
    if ((word[first] !== Word.his && word[first] !== Word.her) || gender === 'unknown') return false
    const noun = word[head] as number
    let known = this.#first.get(noun)
    if (known === undefined) {
      known = this.#named[gender].size <= Number((word[first] === Word.her) === (gender === 'female'))
      this.#first.set(noun, known)
    }
    return known
  }
}

/** What tells two people described apart: `my mother` is no mother of others. */
function ownWords({ document: { text, tokens } }: Layout, { first, last }: MentionRow): string {
  const words = calledWords(wordsAt(text, tokens, first, last))
  const opener = tokens.word[first]
  return opener === Word.my || opener === Word.our ? `my ${words}` : words
}

/** `The butler coughed. “Dinner.”`: who acts in a sentence that a quotation follows, in the same paragraph. */
function actsBeside({ document: { tokens }, owner }: Layout, { first, last }: MentionRow): boolean {
  if (!((tokens.traits[first] as number) & Trait.SentenceStart)) return false
  let at = last
  while (at < tokens.count && tokens.paragraph[at] === tokens.paragraph[first] && (owner[at] as number) < 0) {
    if (tokens.sentence[at] !== tokens.sentence[first] && tokens.kind[at] === Kind.Word) return false
    at++
  }
  return at < tokens.count && tokens.paragraph[at] === tokens.paragraph[first]
}

/** One person described in the narration. */
function mayBeSomebody({ owner }: Layout, { type, plural, sort, first }: MentionRow): boolean {
  return type === 'description' && !plural && sort === 'person' && (owner[first] as number) < 0
}

/** Several at once: `the men`, `many old gentlemen`, `the audience`. */
function mayBeSome({ owner }: Layout, { type, plural, sort, first }: MentionRow): boolean {
  return type === 'description' && ((plural && sort === 'person') || sort === 'group') && (owner[first] as number) < 0
}

function describedPerson(layout: Layout, id: number, mentions: readonly MentionRow[]): Person {
  const { document } = layout
  const { word, end: ends } = document.tokens
  // `the porter` rather than `the porter at the gate`.
  const bare = mentions.filter(({ last, end }) => end === ends[last - 1])
  const named = bare.length > 0 ? bare : mentions
  const first = named.find(({ first }) => word[first] === Word.the) ?? (named[0] as MentionRow)
  const count = new PronounCount()
  count.add(first.gender, 2 * mentions.length)
  for (const mention of mentions) count.read(layout, mention)
  return {
    id,
    name: formOf(document, first),
    forms: new Set(mentions.map((mention) => formOf(document, mention))),
    named: false,
    gender: count.gender,
    roles: null,
    sort: first.plural ? 'group' : first.sort,
    castId: null,
  }
}

/** Words of a description without the article or possessive that opens it. */
function calledWords(form: string): string {
  const words = wordsOf(form)
  return (words.length > 1 && traitsOf(rowOf(words[0] as string)) & openers ? words.slice(1) : words).join(' ')
}

import { Word } from '../lexicon/words.ts'
import { type Document, type MentionRow, Trait } from '../model.ts'
import { pairKey } from '../syntax/gender.ts'
import { wordsAt } from '../syntax/words-at.ts'
import { DescriptionIndex } from './descriptions.ts'
import { isEpithet } from './epithets.ts'
import { formOf, nameOf } from './forms.ts'
import type { Given } from './given.ts'
import { NameIndex } from './names.ts'
import { arePersons, pairOf } from './pairs.ts'
import { addForm, addRole, type Draft, folded, newPerson, wordsOf } from './person.ts'
import { type Place, pronounCandidates, resolvePronoun, type Trace } from './pronouns.ts'
import type { Role } from './roles.ts'
import { Salience } from './salience.ts'
import { isBesideReport } from './syntax.ts'

/** What somebody whom the text hasn’t named yet counts beside those whom it has, in mentions. */
const unmet = 0.05

/** Below this an epithet counts as somebody of its own. */
const leastMeant = 0.6

/** Is shown every pronoun with the people mentioned before; fitting listens here. */
export type PronounWatch = (pronoun: MentionRow, traces: readonly Trace[], place: Place) => void

/** The people of a text while it is read: first all full names, then every mention in order. */
export class Register {
  readonly persons: Draft[] = []
  readonly of: Int32Array
  readonly sure: Float64Array
  readonly #names = new NameIndex()
  /** Forms that mean one person for certain, until somebody new turns up. */
  readonly #seen = new Map<string, Draft>()
  readonly #descriptions: DescriptionIndex
  readonly #salience: Salience
  readonly #narrator: Draft | null
  readonly #pairs = new Map<string, Draft>()
  /** Roles of names that several people share, by the mention that comes first. */
  readonly #rolesAt = new Map<number, Role[]>()
  /** Mentions as written, by id. */
  readonly #forms: string[] = []
  readonly #document: Document
  readonly #mentions: readonly MentionRow[]
  readonly #watch: PronounWatch | undefined

  constructor(document: Document, mentions: readonly MentionRow[], given: Given, watch?: PronounWatch) {
    this.#document = document
    this.#mentions = mentions
    this.#watch = watch
    this.of = new Int32Array(mentions.length).fill(-1)
    this.sure = new Float64Array(mentions.length)
    this.#descriptions = new DescriptionIndex(document)
    this.#salience = new Salience(document.tokens)
    for (const member of given.cast) {
      const person = this.#create(member.name, wordsOf(member.name), null)
      person.gender = member.gender ?? 'unknown'
      person.genderKnown = person.gender !== 'unknown'
      person.castId = member.id ?? member.name
      person.sort = 'person'
      for (const role of member.roles ?? []) addRole(person, role)
      for (const alias of member.aliases ?? []) {
        addForm(person, alias)
        this.#names.add(person, wordsOf(alias))
      }
    }
    const narratorWords = given.narrator === null ? [] : wordsOf(given.narrator)
    this.#narrator =
      given.narrator === null ? null : (this.#names.exact(narratorWords) ?? this.#create(given.narrator, narratorWords, null))
  }

  #formOf(mention: MentionRow): string {
    const form = this.#forms[mention.id] ?? formOf(this.#document, mention)
    this.#forms[mention.id] = form
    return form
  }

  /** Full names first, so that a surname that comes before them finds its person. */
  joinFullNames(): void {
    for (const mention of this.#mentions) {
      if (mention.type !== 'name' || mention.last - mention.core < 2 || isEpithet(this.#document, mention)) continue
      const seen = this.#seen.get(this.#formOf(mention))
      if (seen) {
        this.of[mention.id] = seen.id
        continue
      }
      const words = wordsOf(nameOf(this.#document, mention))
      const known = this.#names.exact(words, mention.gender) ?? this.#names.matches(words, mention)[0]
      this.#join(known ?? this.#create(nameOf(this.#document, mention), words, mention), mention, words)
    }
    this.#seen.clear()
  }

  /** Which of two namesakes a role belongs to shows only where the text has come to it. */
  addRoles(roles: readonly Role[]): void {
    for (const role of roles) {
      if (!this.#isShared(this.#mentions[role.name] as MentionRow)) {
        this.#addRole(role)
        continue
      }
      const at = Math.min(role.name, role.description)
      const waiting = this.#rolesAt.get(at)
      if (waiting) waiting.push(role)
      else this.#rolesAt.set(at, [role])
    }
  }

  #addRole({ name, description, role }: Role): void {
    const person = this.#nameOfMention(this.#mentions[name] as MentionRow)
    addRole(person, role)
    if (person.sort === 'unknown') person.sort = 'person'
    const described = this.#mentions[description] as MentionRow
    if (!person.genderKnown && described.gender !== 'unknown') this.#setGender(person, described.gender)
    this.of[description] = person.id
    this.sure[description] = 1
    this.#descriptions.add(person, described)
  }

  /** Several people bear the name. */
  #isShared(mention: MentionRow): boolean {
    if ((this.of[mention.id] as number) >= 0 || this.#seen.has(this.#formOf(mention))) return false
    const words = wordsOf(nameOf(this.#document, mention))
    return !this.#names.exact(words, mention.gender) && this.#names.matches(words, mention).length > 1
  }

  /** Links every mention in order: names, then what earlier ones make of descriptions and pronouns. */
  readThrough(inside: Uint8Array): void {
    for (const mention of this.#mentions) {
      for (const role of this.#rolesAt.get(mention.id) ?? []) this.#addRole(role)
      const person = this.#link(mention, inside[mention.id] === 1)
      if (!person) continue
      this.of[mention.id] = person.id
      if (mention.type !== 'pronoun') {
        addForm(person, this.#formOf(mention))
      }
      if (inside[mention.id] !== 0) continue
      this.#salience.enter(person, mention)
      this.#pair(this.#mentions[mention.id - 1], mention)
    }
  }

  /** Two who are named together are somebody, too. */
  #pair(one: MentionRow | undefined, other: MentionRow): void {
    const both = pairOf(this.#document, one, other)
    if (!both) return
    const members = [both.id, other.id].map((id) => this.persons[this.of[id] as number] as Draft)
    if (!arePersons(members[0] as Draft, members[1] as Draft)) return
    const key = pairKey(members.map(({ id }) => id))
    const known = this.#pairs.get(key)
    const pair = known ?? this.#create(formOf(this.#document, both), [], both)
    pair.members ??= members.map(({ id }) => id)
    pair.named ||= members.every(({ named }) => named)
    this.#pairs.set(key, pair)
    this.#salience.enter(pair, both)
  }

  #link(mention: MentionRow, inside: boolean): Draft | null {
    const meant = !inside && isEpithet(this.#document, mention) ? this.#meantBy(mention) : null
    if (meant) return meant
    if (mention.type === 'name') {
      this.sure[mention.id] ||= 1
      return this.#nameOfMention(mention)
    }
    if (mention.type === 'description') {
      const known = this.persons[this.of[mention.id] as number]
      if (known) return known
      const { person, sure } = this.#descriptions.find(mention) ?? { person: null, sure: 1 }
      this.sure[mention.id] = sure
      if (person) return person
      const described = this.#create(this.#formOf(mention), [], mention)
      this.#descriptions.add(described, mention)
      return described
    }
    return inside ? null : this.#pronoun(mention)
  }

  #pronoun(mention: MentionRow): Draft | null {
    const { tokens } = this.#document
    const word = tokens.word[mention.head] as number
    if (word === Word.i && this.#narrator) {
      this.sure[mention.id] = 1
      return this.#narrator
    }
    if (mention.gender === 'unknown' && word !== Word.they && word !== Word.it) return null
    this.#watch?.(mention, this.#salience.traces, this.#placeOf(mention))
    const candidates = pronounCandidates(this.#salience.traces, mention, isBesideReport(tokens, mention))
    const found = resolvePronoun(candidates, this.#placeOf(mention))
    if (!found) return null
    this.sure[mention.id] = found.sure
    const person = this.persons[found.person] as Draft
    if (!person.genderKnown && mention.gender !== 'unknown' && found.sure > 0.5) this.#setGender(person, mention.gender)
    return person
  }

  #placeOf({ head }: MentionRow): Place {
    const { sentence, paragraph } = this.#document.tokens
    return { sentence: sentence[head] as number, paragraph: paragraph[head] as number }
  }

  /** Whom an epithet means, as if it were `he` or `she`; null where no name is likely enough. */
  #meantBy(mention: MentionRow): Draft | null {
    if ((this.of[mention.id] as number) >= 0) return null
    const named = this.#salience.traces.flatMap((trace) => {
      const { words, sort, named, ...person } = this.persons[trace.person.id] as Draft
      // `Novajet` may be a firm, while of two words one is most likely a first name.
      return named && (sort === 'person' || (sort === 'unknown' && words.length > 1))
        ? [{ ...trace, person: { ...person, sort: 'person' as const } }]
        : []
    })
    const found = resolvePronoun(pronounCandidates(named, { ...mention, sort: 'person' }), this.#placeOf(mention))
    if (!found || found.sure < leastMeant) return null
    this.sure[mention.id] = found.sure
    return this.persons[found.person] as Draft
  }

  /** The person of a name mention; a form that fits nobody is somebody new. */
  #nameOfMention(mention: MentionRow): Draft {
    const known = this.persons[this.of[mention.id] as number]
    if (known) return known
    const form = this.#formOf(mention)
    const seen = this.#seen.get(form)
    if (seen) {
      this.of[mention.id] = seen.id
      this.sure[mention.id] = 1
      return seen
    }
    const name = nameOf(this.#document, mention)
    const words = wordsOf(name)
    const exact = this.#names.exact(words, mention.gender)
    const matches = exact ? [exact] : this.#names.matches(words, mention)
    if (matches.length === 0) {
      const person = this.#create(name, words, mention)
      this.#join(person, mention, words)
      return person
    }
    // Of two people with one surname the one spoken of more is meant, in just that share of cases (measured on PolNeAR,
    // where `Mr.` and `Mrs.` tell which: shares of .54, .75, .85 and .94 were right in .55, .82, .81 and .97). Somebody who
    // comes up further on only is hardly meant: where one alone had been met, it was that one in 53 cases of 55.
    const count = (person: Draft) => {
      const met = this.#salience.countOf(person)
      return met > 0 ? met + 1 : unmet
    }
    const person = matches.reduce((best, next) => (count(next) > count(best) ? next : best))
    this.sure[mention.id] = count(person) / matches.reduce((sum, match) => sum + count(match), 0)
    this.#join(person, mention, words)
    if (matches.length > 1) this.#seen.delete(form)
    return person
  }

  #join(person: Draft, mention: MentionRow, words: readonly string[]): void {
    this.of[mention.id] = person.id
    this.#seen.set(this.#formOf(mention), person)
    if (words.length > person.words.length && person.castId === null) {
      person.words = words
      person.name = nameOf(this.#document, mention)
    }
    if (!person.genderKnown && mention.gender !== 'unknown') this.#setGender(person, mention.gender)
    if (person.sort === 'unknown') person.sort = mention.sort
    this.#names.add(person, words)
    this.#addTitle(person, mention)
  }

  /** `Mayor Ann Lee` says what she is, `Ms. Lee` doesn’t. */
  #addTitle(person: Draft, mention: MentionRow): void {
    const { text, tokens } = this.#document
    const { first, core } = mention
    if (core === first) return
    const traits = tokens.traits[core - 1] as number
    if (traits & (Trait.Title | Trait.PersonNoun)) this.#descriptions.addTitle(person, mention)
    if (!(traits & (Trait.Title | Trait.PersonNoun)) || traits & (Trait.Abbreviation | Trait.Male | Trait.Female)) return
    const role = folded(wordsAt(text, tokens, first, core))
    addRole(person, role)
  }

  #create(name: string, words: readonly string[], mention: MentionRow | null): Draft {
    const person = newPerson(this.persons.length, name, words, mention)
    this.persons.push(person)
    if (words.length > 0) this.#seen.clear()
    if (words.length > 0) this.#names.add(person, words)
    return person
  }

  #setGender(person: Draft, gender: Draft['gender']): void {
    person.gender = gender
    person.genderKnown = true
  }
}

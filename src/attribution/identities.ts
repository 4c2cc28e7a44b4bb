import { isUtteranceNoun, Word } from '../lexicon/words.ts'
import { type Document, type MentionRow, type People, type Person, type Tokens, Trait } from '../model.ts'
import { togetherKey } from '../syntax/noun-phrases.ts'

/** The person whom a mention means, or the likeliest one where that isn’t sure. */
export interface Identified {
  readonly person: number | null
  readonly sure: number
  readonly guess: { readonly person: number; readonly sure: number } | null
}

/**
 * One number for whoever a mention means, so that votes for the same speaker add up: a person of the text, a stranger
 * (numbered after them), or, below -2, a pronoun whose person can’t be told.
 */
export class Identities {
  static readonly nobody = -1
  static readonly notSpeech = -2

  static isPerson(identity: number): boolean {
    return identity >= 0
  }

  readonly strangers: Person[] = []
  readonly #byText = new Map<string, number>()
  /** Those of two people who are named together. */
  readonly #pairs = new Map<string, number>()
  readonly #people: People
  readonly #document: Document
  readonly #threshold: number

  constructor(people: People, document: Document, threshold: number) {
    this.#people = people
    this.#document = document
    this.#threshold = threshold
    for (const { id, members } of people.persons) if (members) this.#pairs.set(togetherKey(members), id)
  }

  of(mention: MentionRow): number {
    const person = mention.id < 0 ? -1 : (this.#people.of[mention.id] as number)
    // Made for a phrase, or in a story `A woman with a basket asked how far it was`.
    if (person < 0 && mention.type !== 'pronoun' && !isNobody(this.#document.tokens, mention)) return this.#stranger(mention)
    if (mention.id < 0) return Identities.nobody
    return person < 0 || this.sure(mention) < this.#threshold ? -3 - mention.id : person
  }

  /** Whom a mention that can’t be told for certain means most likely. */
  guess({ id }: MentionRow): { readonly person: number; readonly sure: number } | null {
    const person = id < 0 ? -1 : (this.#people.of[id] as number)
    return person < 0 ? null : { person, sure: this.#people.sure[id] as number }
  }

  identify(mention: MentionRow): Identified {
    const identity = this.of(mention)
    return Identities.isPerson(identity)
      ? { person: identity, sure: this.sure(mention), guess: null }
      : { person: null, sure: 1, guess: this.guess(mention) }
  }

  /** Probability that the mention means its person. */
  sure({ id }: MentionRow): number {
    return id < 0 ? 1 : (this.#people.of[id] as number) < 0 ? 1 : (this.#people.sure[id] as number)
  }

  #stranger(mention: MentionRow): number {
    const members = mention.members?.map((member) => this.of(member)).filter(Identities.isPerson)
    const pair = members && this.#pairs.get(togetherKey(members))
    if (pair !== undefined) return pair
    const name = this.#document.text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
    const known = this.#byText.get(name)
    if (known !== undefined) return known
    const id = this.#people.persons.length + this.strangers.length
    this.#byText.set(name, id)
    const { gender, sort, type } = mention
    const stranger = { id, name, forms: null, named: type === 'name', gender, roles: null, sort, castId: null }
    this.strangers.push(members && members.length > 1 ? { ...stranger, members } : stranger)
    return id
  }
}

/** `came the reply`, `came his voice`: heard, but nobody. */
function isNobody({ word, traits }: Tokens, { first, head }: MentionRow): boolean {
  const noun = word[head] as number
  return isUtteranceNoun(noun) || (noun === Word.voice && ((traits[first] as number) & (Trait.PossessivePronoun | Trait.Possessive)) !== 0)
}

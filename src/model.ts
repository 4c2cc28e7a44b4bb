/**
 * The tables that stages hand to each other. Offsets are UTF-16 code units of the source, ranges half-open; `first` and
 * `last` of a token range are half-open too. Columns are typed arrays because a novel has a quarter of a million tokens.
 */
import type { Span } from './types.ts'

/** What a token is; white space is no token. */
export enum Kind {
  Word = 1,
  Number = 2,
  /** Any quotation mark or stray apostrophe, `''` and ` `` ` as one. */
  Mark = 3,
  Comma = 4,
  /** `. ! ? …` */
  Stop = 5,
  Colon = 6,
  Semicolon = 7,
  Dash = 8,
  Open = 9,
  Close = 10,
  Other = 11,
}

/** One bit each, those that code asks for most often first: how a word is written, and which classes of words its form may belong to. */
export enum Trait {
  Capital = 1 << 0,
  Determiner = 1 << 1,
  Auxiliary = 1 << 2,
  Preposition = 1 << 3,
  /** A form of a reporting verb. */
  Reporting = 1 << 4,
  Coordinator = 1 << 5,
  Adverb = 1 << 6,
  /** Ends in `’s`; the bare word ends two code units before `end`. */
  Possessive = 1 << 7,
  Subordinator = 1 << 8,
  PossessivePronoun = 1 << 9,
  SubjectPronoun = 1 << 10,
  Relative = 1 << 11,
  /** A form that is nearly always a finite verb, not one of reporting. */
  Verb = 1 << 12,
  SentenceStart = 1 << 13,
  Title = 1 << 14,
  Time = 1 << 15,
  PersonNoun = 1 << 16,
  Ed = 1 << 17,
  ObjectPronoun = 1 << 18,
  GroupNoun = 1 << 19,
  Plural = 1 << 20,
  Ing = 1 << 21,
  DocumentNoun = 1 << 22,
  FirstName = 1 << 23,
  AllCaps = 1 << 24,
  NumberWord = 1 << 25,
  Demonym = 1 << 26,
  /** May be followed by a full stop that ends no sentence. */
  Abbreviation = 1 << 27,
  Male = 1 << 28,
  Female = 1 << 29,
  Digit = 1 << 30,
}

/** Columns of equal length, one row a token, in order of `start`. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  /** Bits of {@link Trait}. */
  readonly traits: Int32Array
  /** Row of the vocabulary, 0 for a word that no list holds. */
  readonly word: Uint16Array
  /** Number of the sentence, counted through the text. */
  readonly sentence: Int32Array
  /** Number of the paragraph, a row of {@link Document.paragraphs}. */
  readonly paragraph: Int32Array
}

export interface Document {
  readonly text: string
  readonly tokens: Tokens
  /** In order, never empty, white space at both ends left out. */
  readonly paragraphs: readonly Paragraph[]
}

export interface Paragraph extends Span {
  readonly first: number
  readonly last: number
}

/** By which convention of writing a stretch was found to be quoted. */
export type QuotationForm = 'marks' | 'dash' | 'emphasis' | 'transcript' | 'clause'

/** A stretch that the text marks off as somebody's words (or as a title, a nickname, a word as a word). */
export interface Quotation extends Span {
  readonly id: number
  readonly form: QuotationForm
  /** Marks off, one piece a paragraph, white space at both ends left out, never empty. */
  readonly content: readonly Span[]
  /** Tokens from the first mark to the last, both included. */
  readonly first: number
  readonly last: number
  /** Enclosing quotation's id, or -1. */
  readonly parent: number
  readonly closed: boolean
  /** The words of a label that names the speaker by itself (`SMITH:`, `— Ann Lee, director`), without the punctuation. */
  readonly label: Span | null
}

/** Words that may name somebody who speaks. */
export interface MentionRow extends Span {
  readonly id: number
  readonly type: 'name' | 'pronoun' | 'description'
  /** Tokens, half-open. */
  readonly first: number
  readonly last: number
  /** The token that bears number and gender: the surname, the noun. */
  readonly head: number
  /** Where the proper name without titles starts; `first` where there is none. */
  readonly core: number
  readonly gender: 'female' | 'male' | 'unknown'
  readonly plural: boolean
  /** What it denotes as far as its words tell. */
  readonly sort: 'person' | 'group' | 'document' | 'thing' | 'unknown'
  /** The single mentions of several who speak together: `Dale and Finch`. */
  readonly members?: readonly MentionRow[]
}

/** Words that may report speech here. */
export interface CueRow extends Span {
  readonly id: number
  /** Tokens, half-open; `head` is the verb. */
  readonly first: number
  readonly last: number
  readonly head: number
  readonly lemma: string
  /** `phrase`: no verb (`according to`); `place`: an unlisted verb that stands where reporting verbs stand. */
  readonly form: 'past' | 'present' | 'ing' | 'base' | 'phrase' | 'place'
  /** Share of the lemma's uses that report (0 to 1). */
  readonly prior: number
}

/** Somebody (or something) that may speak, with all that the text says of them. */
export interface Person {
  readonly id: number
  readonly name: string
  /** Every form that the text uses or the caller gave, in order of first use; null where that is the name alone. */
  readonly forms: ReadonlySet<string> | null
  readonly named: boolean
  readonly gender: 'female' | 'male' | 'unknown'
  readonly roles: ReadonlySet<string> | null
  readonly sort: MentionRow['sort']
  /** The caller’s id for a member of the cast. */
  readonly castId: string | null
  /** The caller tells nothing but the name of this member, though more of others. */
  readonly bare?: boolean
  /** Ids of the single people where several speak together. */
  readonly members?: readonly number[]
}

export interface People {
  readonly persons: readonly Person[]
  /** Person of each mention, by the mention’s id; -1 where it can’t be told. */
  readonly of: Int32Array
  /** Probability that the link is right. */
  readonly sure: Float64Array
}

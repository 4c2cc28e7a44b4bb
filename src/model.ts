/**
 * The tables that stages hand to each other. Offsets are UTF-16 code units of the source, ranges half-open; `first` and
 * `last` of a token range are half-open too. Columns are typed arrays because a novel has a quarter of a million tokens.
 */
import type { Span } from './types.ts'

/** What a token is; white space is no token. */
export const Kind = {
  Word: 1,
  Number: 2,
  /** Any quotation mark or stray apostrophe, `''` and ` `` ` as one. */
  Mark: 3,
  Comma: 4,
  /** `. ! ? …` */
  Stop: 5,
  Colon: 6,
  Semicolon: 7,
  Dash: 8,
  Open: 9,
  Close: 10,
  Other: 11,
} as const
export type Kind = (typeof Kind)[keyof typeof Kind]

/** One bit each: how a word is written, and which classes of words its form may belong to. */
export const Trait = {
  Capital: 1 << 0,
  AllCaps: 1 << 1,
  Digit: 1 << 2,
  /** Ends in `’s`; the bare word ends two code units before `end`. */
  Possessive: 1 << 3,
  SentenceStart: 1 << 4,
  Determiner: 1 << 5,
  PossessivePronoun: 1 << 6,
  Preposition: 1 << 7,
  Coordinator: 1 << 8,
  Subordinator: 1 << 9,
  SubjectPronoun: 1 << 10,
  ObjectPronoun: 1 << 11,
  Relative: 1 << 12,
  Auxiliary: 1 << 13,
  Adverb: 1 << 14,
  /** A form that is nearly always a finite verb, not one of reporting. */
  Verb: 1 << 15,
  /** A form of a reporting verb. */
  Reporting: 1 << 16,
  Ing: 1 << 17,
  Ed: 1 << 18,
  PersonNoun: 1 << 19,
  GroupNoun: 1 << 20,
  DocumentNoun: 1 << 21,
  Title: 1 << 22,
  FirstName: 1 << 23,
  Time: 1 << 24,
  NumberWord: 1 << 25,
  Demonym: 1 << 26,
  /** May be followed by a full stop that ends no sentence. */
  Abbreviation: 1 << 27,
  Plural: 1 << 28,
  Male: 1 << 29,
  Female: 1 << 30,
} as const

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
export type QuotationForm = 'marks' | 'dash' | 'transcript' | 'block'

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

/** How the mention stands to the cue, as the words between them tell. */
export type Relation =
  | 'pronoun' // `he said`
  | 'adjacent' // the noun phrase right before the verb
  | 'head' // `a spokesman for the ministry said`: over prepositions
  | 'pair' // `Dale and Finch said`
  | 'relative' // `Dale, who said`
  | 'apposition' // `Dale, the mayor, said`
  | 'bracket' // `Dale (Ohio) said`, `Dale – the mayor – said`
  | 'main' // subject of the sentence, for participles and second verbs
  | 'inverted' // `said Dale`
  | 'phrase' // `according to Dale`
  | 'colon' // `Dale: “…”`
  | 'label' // `“…” — Dale`, transcripts
  | 'genitive' // `Dale’s “…”`
  | 'near' // a mention with no cue of its own: action beats, neighbouring sentences
  | 'none'

/** What lies between a quotation and the words that may attribute it. */
export interface Gap {
  readonly words: number
  readonly commas: number
  readonly stops: number
  readonly quotations: number
  /** Kind of the token that touches the quotation, 0 where nothing lies between. */
  readonly edge: number
  readonly that: boolean
}

/** Where a quotation stands and what it looks like, as far as clues need to know. */
export interface Setting {
  readonly quotation: Quotation
  /** Words in it, counted up to some fifty. */
  readonly words: number
  readonly opensWithCapital: boolean
  /** Every word has a capital but those that titles leave small. */
  readonly titleCase: boolean
  /** How its content ends: `,` `.` `?` (also `!`), `-`, or nothing. */
  readonly ending: ',' | '.' | '?' | '-' | ''
  /** Nothing but it stands before, after it in its paragraph. */
  readonly opensParagraph: boolean
  readonly closesParagraph: boolean
  /** Kind and traits of the tokens beside it at its own level, 0 at a paragraph’s edge. */
  readonly before: number
  readonly beforeTraits: number
  readonly after: number
  readonly afterTraits: number
  /** Whether a reporting verb stands in its sentence outside marks, and whether it touches the quotation. */
  readonly cueNear: 'touching' | 'near' | 'none'
  /** It begins where a sentence may begin. */
  readonly opensSentence: boolean
  /** Words of its own that report: rather a text in marks than a word in marks. */
  readonly hasPersonalPronoun: boolean
  readonly inBrackets: boolean
}

/** One answer to the question who said a quotation. */
export interface Candidate {
  readonly kind: 'cue' | 'mention' | 'continues' | 'anticipates' | 'unknown' | 'not-speech'
  readonly setting: Setting
  readonly mention: MentionRow | null
  readonly cue: CueRow | null
  readonly relation: Relation
  readonly side: 'before' | 'after' | 'none'
  readonly gap: Gap | null
  /** Of the cues on its side, how many stand nearer. */
  readonly rank: number
  /** Words between mention and cue. */
  readonly reach: number
  /** Of the noun phrases that the cue may have as its subject, how many a better construction names first. */
  readonly order: number
  /** Kind and traits of the token before the mention, kind 0 at a paragraph’s start, `Mark` after a quotation. */
  readonly mentionBefore: number
  readonly mentionBeforeTraits: number
  /** The best construction in which the same cue has another subject, `none` where it has no other. */
  readonly rival: Relation
  /** Paragraphs between, 0 in the quotation’s own. */
  readonly paragraphs: number
  /** For `continues` and `anticipates`: the other quotation. */
  readonly other: Setting | null
}

/**
 * A small named observation about a candidate. Its weights, one a level, are fitted; evidence names clue and level.
 */
export interface Clue {
  readonly name: string
  /** The kinds of candidates that it may speak about; it is not asked about others. */
  readonly kinds: readonly Candidate['kind'][]
  readonly levels: readonly string[]
  /** 0 where it has nothing to say, else the number of the level, counted from 1. */
  readonly read: (candidate: Candidate) => number
}

/** A text whose first quotation (or `quotation`) has a candidate for which a clue says `level`; `null`: is silent. */
export interface ClueExample {
  readonly text: string
  readonly quotation?: number
  readonly kind?: Candidate['kind']
  /** Words of the candidate’s mention and of its cue. */
  readonly mention?: string
  readonly cue?: string
  readonly level: string | null
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

/** A clue’s vote for a candidate. */
export interface Vote {
  readonly clue: string
  /** Clue and level, as evidence shows them. */
  readonly shown: string
  readonly weight: number
}

/** What was decided about a quotation that is speech. */
export interface Decision {
  readonly quotation: Quotation
  /** Id of the nearest quotation around it that is speech, or -1. */
  readonly within: number
  readonly setting: Setting
  readonly candidate: Candidate
  readonly mention: MentionRow | null
  readonly cue: CueRow | null
  /** Id of the person, or null where nobody can be named. */
  readonly person: number | null
  readonly confidence: number
  readonly votes: readonly Vote[]
  readonly rivals: readonly { readonly person: number; readonly chance: number }[]
}

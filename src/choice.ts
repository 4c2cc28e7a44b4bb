/** The tables of attribution: who may have said a quotation, what clues see of that, and what was decided. */
import type { CueRow, MentionRow, Quotation } from './model.ts'
import type { QuoteKind } from './types.ts'

/** How the mention stands to the cue, as the words between them tell. */
export const relations = [
  'pronoun', // `he said`
  'adjacent', // the noun phrase right before the verb
  'head', // `a spokesman for the ministry said`: over prepositions
  'pair', // `Dale and Finch said`
  'relative', // `Dale, who said`
  'apposition', // `Dale, the mayor, said`
  'bracket', // `Dale (Ohio) said`, `Dale – the mayor – said`
  'main', // subject of the sentence, for participles and second verbs
  'inverted', // `said Dale`
  'phrase', // `according to Dale`
  'colon', // `Dale: “…”`
  'label', // `“…” — Dale`, transcripts
  'genitive', // `Dale’s “…”`
  'near', // a mention with no cue of its own: action beats, neighbouring sentences
  'none',
] as const
export type Relation = (typeof relations)[number]

/** What lies between a quotation and the words that may attribute it. */
export interface Gap {
  readonly words: number
  readonly stops: number
  readonly quotations: number
  /** Kind of the token that touches the quotation, 0 where nothing lies between. */
  readonly edge: number
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
  /** Who acts in the short sentence of narration right before it: `Ann is not convinced. “It is late.”` */
  readonly actor: MentionRow | null
  /** It begins where a sentence may begin. */
  readonly opensSentence: boolean
  /** `I`, `you`, `we`: rather what somebody says than a word in marks. */
  readonly hasPersonalPronoun: boolean
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
  /** Null for a reported clause, as `candidate` is. */
  readonly setting: Setting | null
  readonly candidate: Candidate | null
  /** Settled ahead for a reported clause. */
  readonly kind?: QuoteKind
  readonly mention: MentionRow | null
  readonly cue: CueRow | null
  /** Id of the person, or null where nobody can be named. */
  readonly person: number | null
  readonly confidence: number
  readonly votes: readonly Vote[]
  /** To whom it was said, where the text says so. */
  readonly addressee?: number | null
  readonly rivals: readonly { readonly person: number; readonly chance: number }[]
}

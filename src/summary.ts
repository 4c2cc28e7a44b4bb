/** What `summarize` returns. */
import type { QuoteKind, Speaker } from './types.ts'

/**
 * How much one speaker says.
 *
 * @example
 * ```ts
 * import { extractQuotes, summarize } from 'quote-attribution'
 * const summary = summarize(extractQuotes('“We will try again,” Ms. Ann Lee said.'))
 * summary.speakers[0]?.words // → 4
 * ```
 */
export interface SpeakerSummary {
  /** Who that is: the object that the quotes carry. */
  readonly speaker: Speaker
  /** How many quotes are theirs. */
  readonly quotes: number
  /** How many words these hold. */
  readonly words: number
  /** Part, from 0 to 1, of the words that have a speaker. */
  readonly share: number
  /** Where the first of their quotes begins: an offset, as the quote’s `start`. */
  readonly first: number
  /** Where the last of their quotes begins. */
  readonly last: number
  /** How many of their quotes are of each kind. */
  readonly kinds: Readonly<Record<QuoteKind, number>>
}

/**
 * How much the speakers of one gender say.
 *
 * @example
 * ```ts
 * import { extractQuotes, summarize } from 'quote-attribution'
 * const summary = summarize(extractQuotes('“We will try again,” Ms. Ann Lee said.'))
 * summary.genders.female // → { speakers: 1, quotes: 1, words: 4, share: 1 }
 * ```
 */
export interface GenderSummary {
  /** How many speakers there are. */
  readonly speakers: number
  /** How many quotes are theirs. */
  readonly quotes: number
  /** How many words these hold. */
  readonly words: number
  /** Part, from 0 to 1, of the words that have a speaker. */
  readonly share: number
}

/**
 * Who speaks in a text, and how much.
 *
 * @example
 * ```ts
 * import { extractQuotes, summarize } from 'quote-attribution'
 * const summary = summarize(extractQuotes('“We will try again,” Ms. Ann Lee said.'))
 * summary.total.kinds // → { direct: 1, mixed: 0, indirect: 0 }
 * ```
 */
export interface Summary {
  /** One entry a speaker, most words first; of equals, who speaks first. */
  readonly speakers: readonly SpeakerSummary[]
  /** The same speakers by gender. */
  readonly genders: Readonly<Record<Speaker['gender'], GenderSummary>>
  /** What nobody can be named for. */
  readonly unattributed: {
    /** How many quotes have no speaker. */
    readonly quotes: number
    /** How many words these hold. */
    readonly words: number
  }
  /** Everything together. */
  readonly total: {
    /** How many speakers there are. */
    readonly speakers: number
    /** How many quotes, with and without a speaker. */
    readonly quotes: number
    /** How many words these hold. */
    readonly words: number
    /** How many quotes are of each kind. */
    readonly kinds: Readonly<Record<QuoteKind, number>>
  }
}

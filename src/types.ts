/**
 * Half-open range of UTF-16 code units: `text.slice(start, end)`.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * const text = '“Go,” said Ann Lee.'
 * const spans = extractQuotes(text).map(({ start, end }) => text.slice(start, end)) // → ['“Go,”']
 * ```
 */
export interface Span {
  /** First code unit of the range. */
  readonly start: number
  /** One past the last code unit of the range. */
  readonly end: number
}

/**
 * A {@link Span} with the words that stand there: `text === source.slice(start, end)`.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * extractQuotes('“Go,” said Ann Lee.')[0]?.content[0] // → { start: 1, end: 4, text: 'Go,' }
 * ```
 */
export interface TextSpan extends Span {
  /** The source's characters from `start` to `end`. */
  readonly text: string
}

/**
 * How the words are given: `direct` wholly in marks (or by the text's own convention for speech, such as a transcript's
 * label), `indirect` in the reporter's words, `mixed` a reported clause of which only a part stands in marks.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * extractQuotes('Ann Lee said that the bridge would close.')[0]?.kind // → 'indirect'
 * ```
 */
export type QuoteKind = 'direct' | 'mixed' | 'indirect'

/**
 * The words that report the speech, such as `said`, `according to` or `was quoted as saying`.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * extractQuotes('“Go,” said Ann Lee.')[0]?.cue // → { start: 6, end: 10, text: 'said', lemma: 'say' }
 * ```
 */
export interface Cue extends TextSpan {
  /** Dictionary form of the reporting word: `say` for `said`. */
  readonly lemma: string
}

/**
 * The words beside a quotation that name its speaker.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * extractQuotes('“Go,” said Ann Lee.')[0]?.mention // → { start: 11, end: 18, text: 'Ann Lee', type: 'name' }
 * ```
 */
export interface Mention extends TextSpan {
  /** `name` holds a proper name (`the minister, Jeremy Hunt`), `pronoun` is `she`, `description` is anything else (`a spokesman`). */
  readonly type: 'name' | 'pronoun' | 'description'
}

/**
 * A person, a group, an organisation or a document that speaks; the same object for the same one throughout a result.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * const [first, second] = extractQuotes('“Go,” said Ann Lee, the mayor. She added: “Now.”')
 * first?.speaker?.roles // → ['mayor']
 * first?.speaker === second?.speaker // → true
 * ```
 */
export interface Speaker {
  /** Stable for the same text and options. */
  readonly id: string
  /** Fullest name in the text, else the description (`Russian officials`). */
  readonly name: string
  /** Every other form that the text uses. */
  readonly aliases: readonly string[]
  /** Whether a proper name is known. */
  readonly named: boolean
  /** From titles, first names, nouns such as `spokeswoman` and the pronouns that follow. */
  readonly gender: 'female' | 'male' | 'unknown'
  /** What appositions and titles say of them: `UK foreign secretary`. */
  readonly roles: readonly string[]
  /** The single speakers where several speak together: `Dale and Finch said`. */
  readonly members?: readonly Speaker[]
}

/**
 * One clue that spoke for (positive weight) the chosen speaker.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * const clues = extractQuotes('“Go,” said Ann Lee.')[0]?.evidence.map(({ clue }) => clue)
 * clues?.includes('construction: after, inverted, touching') // → true
 * ```
 */
export interface Evidence {
  /** Name of the clue and what it saw: `verb-form: past, after, touching`. */
  readonly clue: string
  /** Its vote in log-odds. */
  readonly weight: number
  /** The words of the source that it rests on. */
  readonly text?: string
}

/**
 * Somebody else who may have said it.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * const [quote] = extractQuotes('“Go,” said Ann Lee.', { minConfidence: 1 })
 * quote?.speaker // → null
 * quote?.alternatives[0]?.speaker.name // → 'Ann Lee'
 * ```
 */
export interface Alternative {
  /** Who that is. */
  readonly speaker: Speaker
  /** Calibrated probability, from 0 to 1. */
  readonly confidence: number
}

/**
 * One quotation or reported clause with everything that the text says about who spoke it.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * const [quote] = extractQuotes('“Go,” said Ann Lee. “Now.”')
 * quote?.content.map(({ text }) => text) // → ['Go,', 'Now.']
 * ```
 */
export interface Quote extends TextSpan {
  /** How the words are given. */
  readonly kind: QuoteKind
  /** What was said, marks off; several pieces when split by its attribution or running over several paragraphs. */
  readonly content: readonly TextSpan[]
  /** The reporting words, or `null` where the text has none. */
  readonly cue: Cue | null
  /** The words that name the speaker, or `null` where the text has none for this quotation. */
  readonly mention: Mention | null
  /** Who that is, or `null` where nobody can be named honestly. */
  readonly speaker: Speaker | null
  /** To whom it was said, where the text says so. */
  readonly addressee: Speaker | null
  /**
   * Calibrated probability, from 0 to 1, that `speaker` is right; for `null`, that nobody can be named. For a reported
   * clause, that its words are a report *and* whose.
   */
  readonly confidence: number
  /** The clues that spoke for the choice, strongest first. */
  readonly evidence: readonly Evidence[]
  /** Whom else it may have been, most likely first; with `confidence` these sum to at most 1. */
  readonly alternatives: readonly Alternative[]
  /** Quotations inside this one. */
  readonly nested: readonly Quote[]
  /** `false` where the closing mark is missing and no continuation in the next paragraph explains it. */
  readonly closed: boolean
}

/**
 * One person whom the caller knows; the caller's word wins over the text's.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * const cast = [{ name: 'Ann Lee', aliases: ['Annie'], id: 'p7' }]
 * extractQuotes('“Go,” said Annie.', { cast })[0]?.speaker?.id // → 'p7'
 * ```
 */
export interface CastMember {
  /** Fullest name. */
  readonly name: string
  /** Other forms that the text may use. */
  readonly aliases?: readonly string[]
  /** `unknown` by default. */
  readonly gender?: 'female' | 'male' | 'unknown'
  /** What they are: `mayor`. */
  readonly roles?: readonly string[]
  /** Becomes {@link Speaker.id}; the name as it is given where it is left out. */
  readonly id?: string
}

/**
 * What a caller may ask for; everything may be left out.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * extractQuotes('Ann Lee opined: “Go.”', { verbs: ['opine'], kinds: ['direct'] })[0]?.cue?.lemma // → 'opine'
 * ```
 */
export interface Options {
  /** Which kinds to return; all by default. */
  readonly kinds?: readonly QuoteKind[]
  /** Known people; their ids, names, aliases and genders win. */
  readonly cast?: readonly CastMember[]
  /** Who `I` is outside quotations. */
  readonly narrator?: string
  /** Further reporting verbs, as lemmas of a single word (`opine`); regular forms are derived, `yap` giving `yapped` too. */
  readonly verbs?: readonly string[]
  /**
   * From 0 to 1, 0 by default: below it `speaker` is `null` and the guess stands in `alternatives`; `indirect` quotes below it are
   * left out, since nothing but their `confidence` says that they are speech.
   */
  readonly minConfidence?: number
}

/**
 * A stretch of the text: every character of it belongs to exactly one.
 * @example
 * ```ts
 * import { extractQuotes, segment } from 'quote-attribution'
 * const text = 'Ann Lee said: “Go.”'
 * segment(text, extractQuotes(text)).map(({ text }) => text) // → ['Ann Lee said: ', '“Go.”']
 * ```
 */
export interface Segment extends TextSpan {
  /** Whether the words are the narrator’s or somebody’s speech. */
  readonly type: 'narration' | 'speech'
  /** The quotation whose words these are; `null` for narration. */
  readonly quote: Quote | null
}

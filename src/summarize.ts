import type { GenderSummary, SpeakerSummary, Summary } from './summary.ts'
import type { Quote, QuoteKind, Speaker } from './types.ts'
import { isRecord, wrong } from './wrong.ts'

/**
 * Counts who speaks and how much: per speaker, by gender, and what nobody can be named for.
 *
 * Words are those of `content`, as a reader sees them. A quotation inside another one is part of what the outer speaker says:
 * its words count once, there, and its own speaker is not counted. Several people who speak together are one speaker, whose
 * gender, where the text does not say it, is the one that all its members share. To count some kinds only, or sure answers
 * only, hand over quotes found with `kinds` or `minConfidence`.
 *
 * The idea is that of the [Gender Gap Tracker](https://doi.org/10.1371/journal.pone.0245533) (Asr et al. 2021), which counts
 * how many men and women the news quotes, and how often.
 *
 * @param quotes
 *   Quotes of one text, of `extractQuotes` or of the plugin for retext.
 * @returns
 *   Counts, frozen and JSON-safe; who speaks most stands first. Shares are parts, from 0 to 1, of the words that have a speaker.
 * @throws TypeError
 *   Where `quotes` is no array of quotes.
 * @example
 * ```ts
 * import { extractQuotes, summarize } from 'quote-attribution'
 *
 * const text = '“We will try again,” Ms. Ann Lee said.\n\n“No,” said Mr. Ed Dale.'
 * const summary = summarize(extractQuotes(text))
 *
 * summary.speakers.map(({ speaker, words, share }) => [speaker.name, words, share]) // → [['Ann Lee', 4, 0.8], ['Ed Dale', 1, 0.2]]
 * summary.genders.female // → { speakers: 1, quotes: 1, words: 4, share: 0.8 }
 * summary.unattributed // → { quotes: 0, words: 0 }
 * ```
 */
export function summarize(quotes: readonly Quote[]): Summary {
  if (!Array.isArray(quotes)) throw wrong('summarize', '`quotes` to be an array of quotes', quotes)
  const groups = new Map<string | null, Quote[]>()
  quotes.forEach((quote: unknown, index) => {
    if (!isCountable(quote)) throw wrong('summarize', `\`quotes[${index}]\` to be a quote`, quote)
    const id = quote.speaker?.id ?? null
    const known = groups.get(id)
    if (known) known.push(quote)
    else groups.set(id, [quote])
  })
  const unattributed = groups.get(null) ?? []
  groups.delete(null)
  const attributedWords = [...groups.values()].reduce((sum, group) => sum + wordsOf(group), 0)
  const speakers = [...groups.values()].map((group) => summaryOf(group, attributedWords)).sort(byWords)
  return Object.freeze({
    speakers: Object.freeze(speakers),
    genders: Object.freeze({
      female: splitOf('female', speakers, attributedWords),
      male: splitOf('male', speakers, attributedWords),
      unknown: splitOf('unknown', speakers, attributedWords),
    }),
    unattributed: Object.freeze({ quotes: unattributed.length, words: wordsOf(unattributed) }),
    total: Object.freeze({
      speakers: speakers.length,
      quotes: quotes.length,
      words: attributedWords + wordsOf(unattributed),
      kinds: kindsOf(quotes),
    }),
  })
}

function summaryOf(quotes: readonly Quote[], attributedWords: number): SpeakerSummary {
  const starts = quotes.map(({ start }) => start)
  const words = wordsOf(quotes)
  return Object.freeze({
    speaker: quotes[0]?.speaker as Speaker,
    quotes: quotes.length,
    words,
    share: shareOf(words, attributedWords),
    first: starts.reduce((least, start) => Math.min(least, start)),
    last: starts.reduce((most, start) => Math.max(most, start)),
    kinds: kindsOf(quotes),
  })
}

function byWords(a: SpeakerSummary, b: SpeakerSummary): number {
  return b.words - a.words || a.first - b.first || (a.speaker.id < b.speaker.id ? -1 : 1)
}

function splitOf(gender: Speaker['gender'], speakers: readonly SpeakerSummary[], attributedWords: number): GenderSummary {
  const those = speakers.filter(({ speaker }) => genderOf(speaker) === gender)
  const words = those.reduce((sum, entry) => sum + entry.words, 0)
  const quotes = those.reduce((sum, entry) => sum + entry.quotes, 0)
  return Object.freeze({ speakers: those.length, quotes, words, share: shareOf(words, attributedWords) })
}

function genderOf({ gender, members }: Speaker): Speaker['gender'] {
  if (gender !== 'unknown' || !members?.length) return gender
  const [first, ...others] = members.map(genderOf)
  return first !== undefined && others.every((other) => other === first) ? first : 'unknown'
}

function kindsOf(quotes: readonly Quote[]): Readonly<Record<QuoteKind, number>> {
  const kinds = { direct: 0, mixed: 0, indirect: 0 }
  for (const { kind } of quotes) kinds[kind]++
  return Object.freeze(kinds)
}

function shareOf(words: number, all: number): number {
  return all === 0 ? 0 : words / all
}

/** White space, dashes and dots of omission part words; hyphens and apostrophes do not. */
const between = /(?:[\s–—…]|--|\.\.)+/u

function wordsOf(quotes: readonly Quote[]): number {
  let count = 0
  for (const { content } of quotes)
    for (const piece of content) for (const word of shown(piece).split(between)) if (/[\p{L}\p{N}]/u.test(word)) count++
  return count
}

/** The plugin’s pieces hold the file’s markup in `text`, and what a reader sees in `words`. */
function shown(piece: { readonly text: string; readonly words?: string }): string {
  return piece.words ?? piece.text
}

/** As far as `summarize` relies on it. */
function isCountable(quote: unknown): quote is Quote {
  if (!isRecord(quote)) return false
  const { start, kind, content, speaker } = quote
  return (
    Number.isInteger(start) &&
    (kind === 'direct' || kind === 'mixed' || kind === 'indirect') &&
    Array.isArray(content) &&
    content.every(isPiece) &&
    (speaker === null || isSpeaker(speaker))
  )
}

function isPiece(piece: unknown): boolean {
  return isRecord(piece) && typeof piece.text === 'string' && (piece.words === undefined || typeof piece.words === 'string')
}

function isSpeaker(speaker: unknown): boolean {
  if (!isRecord(speaker)) return false
  const { id, gender, members = [] } = speaker
  return (
    typeof id === 'string' && ['female', 'male', 'unknown'].includes(gender as string) && Array.isArray(members) && members.every(isSpeaker)
  )
}

import { isMark } from './document/punctuation.ts'
import { isQuoteOf } from './quote-of.ts'
import type { Quote, Segment } from './types.ts'
import { wrong } from './wrong.ts'

/**
 * Cuts a text into narration and speech, every character once, in order: what an audiobook maker hands to the voices.
 *
 * @param text
 *   The text that `quotes` came from.
 * @param quotes
 *   Quotes of that text; quotes inside others stay part of them. Indirect quotes are narration. A mixed quote is speech as a whole, the
 *   reporter’s words included: pass `kinds: ['direct']` to `extractQuotes` where only spoken words are to be speech.
 * @returns
 *   Segments whose texts, joined, are `text`. The marks belong to the speech.
 * @throws TypeError
 *   Where `text` is no string, or `quotes` is no array of quotes of this text.
 * @example
 * ```ts
 * import { extractQuotes, segment } from 'quote-attribution'
 *
 * const text = '“Go,” said Ann Lee.'
 * segment(text, extractQuotes(text)).map(({ type }) => type) // → ['speech', 'narration']
 * ```
 */
export function segment(text: string, quotes: readonly Quote[]): Segment[] {
  if (typeof text !== 'string') throw wrong('segment', '`text` to be a string', text)
  if (!Array.isArray(quotes)) throw wrong('segment', '`quotes` to be an array of quotes', quotes)
  const segments: Segment[] = []
  let at = 0
  const add = (type: Segment['type'], end: number, quote: Quote | null) => {
    if (end > at) segments.push(Object.freeze({ type, start: at, end, text: text.slice(at, end), quote }))
    at = Math.max(at, end)
  }
  for (const { start, end, quote } of pieces(text, quotes)) {
    add('narration', start, null)
    add('speech', end, quote)
  }
  add('narration', text.length, null)
  return segments
}

/** The spoken pieces in order; the marks around a piece are part of it. */
function pieces(text: string, quotes: readonly Quote[]): { start: number; end: number; quote: Quote }[] {
  const found = quotes.flatMap((quote: Quote, index) => {
    if (!isQuoteOf(text, quote)) throw wrong('segment', `\`quotes[${index}]\` to be a quote of \`text\``, quote)
    if (quote.kind === 'indirect') return []
    return quote.content.map(({ start, end }, piece) => ({
      start: piece === 0 ? quote.start : withMarks(text, start, -1, quote.start),
      end: piece === quote.content.length - 1 ? quote.end : withMarks(text, end, 1, quote.end),
      quote,
    }))
  })
  return found.sort((a, b) => a.start - b.start)
}

function withMarks(text: string, from: number, step: 1 | -1, limit: number): number {
  let at = from
  while (at !== limit && isMark(text.charCodeAt(step < 0 ? at - 1 : at))) at += step
  return at
}

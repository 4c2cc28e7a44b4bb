/** Quotes of the reading → the same quotes with their places in the file. */
import type { Point, Position } from 'unist'
import type { Quote, Span, TextSpan } from '../types.ts'

/**
 * A {@link TextSpan} of a file.
 *
 * @example
 * ```ts
 * import { unified } from 'unified'
 * import retextEnglish from 'retext-english'
 * import retextStringify from 'retext-stringify'
 * import retextQuoteAttribution from 'quote-attribution/retext'
 *
 * const file = await unified().use(retextEnglish).use(retextQuoteAttribution).use(retextStringify).process('“Go,” said Ann Lee.')
 * file.data.quotes?.[0]?.cue?.position.start // → { line: 1, column: 7, offset: 6 }
 * ```
 */
export interface FileSpan extends TextSpan {
  /** What a reader sees there: markup dropped, references and escapes resolved. */
  readonly words: string
  /** The place as unified’s tools have it: lines and columns counted from 1, offsets from 0. */
  readonly position: Position
}

/**
 * A {@link Quote} whose spans are places in a file: `text === source.slice(start, end)`, markup and all, where `source` is the string
 * that was passed in. After `process`, `String(file)` is what the stringifier wrote, which may differ from it.
 *
 * @example
 * ```ts
 * import { unified } from 'unified'
 * import retextEnglish from 'retext-english'
 * import retextStringify from 'retext-stringify'
 * import retextQuoteAttribution from 'quote-attribution/retext'
 *
 * const file = await unified().use(retextEnglish).use(retextQuoteAttribution).use(retextStringify).process('“Go,” said Ann Lee.')
 * file.data.quotes?.map(({ words }) => words) // → ['“Go,”']
 * ```
 */
export interface FileQuote extends Quote, FileSpan {
  readonly content: readonly FileSpan[]
  readonly cue: (FileSpan & NonNullable<Quote['cue']>) | null
  readonly mention: (FileSpan & NonNullable<Quote['mention']>) | null
  readonly nested: readonly FileQuote[]
}

/** Finds a span of the reading in the file. */
export interface Places {
  readonly source: string
  spanOf(span: Span): Span
  wordsOf(span: Span): string
  pointAt(offset: number): Point
}

/**
 * Quotes in order, each with its pieces inside it: markup between two of them belongs to one of them at most. What the file does not hold, since its
 * parser read something else there (control characters), has no place and is left out.
 */
export function placeQuotes(quotes: readonly Quote[], places: Places, room: Span = { start: 0, end: places.source.length }): FileQuote[] {
  let from = room.start
  return quotes.flatMap((quote) => {
    const whole = placed(quote, places, { start: from, end: room.end })
    from = whole.end
    let after = whole.start
    const { content, cue, mention, nested } = quote
    const pieces = content.flatMap((words) => {
      const piece = placed(words, places, { start: after, end: whole.end })
      after = piece.end
      return piece.start < piece.end ? [Object.freeze(piece)] : []
    })
    if (pieces.length === 0) return []
    return Object.freeze({
      ...quote,
      ...whole,
      content: Object.freeze(pieces),
      cue: cue && Object.freeze({ ...cue, ...placed(cue, places) }),
      mention: mention && Object.freeze({ ...mention, ...placed(mention, places) }),
      nested: Object.freeze(placeQuotes(nested, places, whole)),
    })
  })
}

function placed(span: Span, places: Places, room?: Span): FileSpan {
  const found = places.spanOf(span)
  const start = room ? Math.max(room.start, found.start) : found.start
  const end = room ? Math.min(room.end, found.end) : found.end
  const position = Object.freeze({ start: Object.freeze(places.pointAt(start)), end: Object.freeze(places.pointAt(end)) })
  return { start, end, text: places.source.slice(start, end), words: places.wordsOf(span), position }
}

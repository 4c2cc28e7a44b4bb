import type { Quote } from '../types.ts'
import { type PlacedQuote, readFormatOptions, readQuotes } from './arguments.ts'

/** What `toCsv` takes. */
export interface CsvOptions {
  /** Whether the file begins with a byte order mark, by which Excel knows UTF-8; `false` by default. */
  readonly bom?: boolean
  /** Whether fields that a spreadsheet would take for a formula get an apostrophe in front; `true` by default. */
  readonly guard?: boolean
}

const columns: readonly (readonly [name: string, value: (placed: PlacedQuote) => string])[] = [
  ['start', ({ quote }) => String(quote.start)],
  ['end', ({ quote }) => String(quote.end)],
  ['kind', ({ quote }) => quote.kind],
  ['speaker', ({ quote }) => quote.speaker?.name ?? ''],
  ['speaker_id', ({ quote }) => quote.speaker?.id ?? ''],
  ['gender', ({ quote }) => quote.speaker?.gender ?? ''],
  ['roles', ({ quote }) => quote.speaker?.roles.join('; ') ?? ''],
  ['mention', ({ quote }) => quote.mention?.text ?? ''],
  ['cue', ({ quote }) => quote.cue?.text ?? ''],
  ['lemma', ({ quote }) => quote.cue?.lemma ?? ''],
  ['addressee', ({ quote }) => quote.addressee?.name ?? ''],
  ['confidence', ({ quote }) => String(quote.confidence)],
  ['closed', ({ quote }) => String(quote.closed)],
  ['within', ({ within }) => (within === null ? '' : String(within + 1))],
  ['pieces', ({ quote }) => quote.content.map(({ start, end }) => `${start}..${end}`).join(' ')],
  ['content', ({ quote }) => quote.content.map(({ text }) => text).join(' ')],
]

/**
 * Writes a table for spreadsheets and statistics: CSV after [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), with a header,
 * commas and CRLF.
 *
 * One row a quote; one inside another follows it, and `within` says in which row that stands (the first below the header is 1).
 * `pieces` holds the places of the content as `start..end`; these and `start` and `end` are UTF-16 code units, as in the quotes.
 *
 * A field that begins with `=`, `+`, `-`, `@`, a tab or a line break, after any apostrophes, gets one apostrophe in front, since
 * spreadsheets run such fields as formulas. Who reads the file by program takes it off again, or writes with `guard: false`.
 *
 * @param text
 *   The text that `quotes` came from.
 * @param quotes
 *   Quotes of that text.
 * @param options
 *   Whether to begin with a byte order mark and whether to guard against formulas.
 * @returns
 *   The file as a string.
 * @throws TypeError
 *   Where an argument is wrong, or `quotes` are not of this text.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * import { toCsv } from 'quote-attribution/formats'
 *
 * const text = '“Go,” said Ann Lee.'
 * const [header, row] = toCsv(text, extractQuotes(text)).split('\r\n')
 *
 * header?.split(',').slice(0, 4) // → ['start', 'end', 'kind', 'speaker']
 * row?.split(',').slice(0, 4) // → ['0', '5', 'direct', 'Ann Lee']
 * ```
 */
export function toCsv(text: string, quotes: readonly Quote[], options?: CsvOptions): string {
  const placed = readQuotes('toCsv', text, quotes)
  const { bom, guard } = readFormatOptions('toCsv', options, { bom: false, guard: true })
  const rows = [columns.map(([name]) => name), ...placed.map((one) => columns.map(([, value]) => value(one)))]
  return (bom ? '\ufeff' : '') + rows.map((row) => `${row.map((field) => escaped(field, guard)).join(',')}\r\n`).join('')
}

function escaped(field: string, guard: boolean): string {
  const safe = guard && /^'*[=+\-@＝＋－＠\t\r\n]/u.test(field) ? `'${field}` : field
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

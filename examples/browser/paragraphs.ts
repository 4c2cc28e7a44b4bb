import { type Quote, segment } from '../../src/index.ts'

/** A stretch of a paragraph: narration, or words of one quote. */
export interface Piece {
  readonly text: string
  /** Where it begins in the whole text. */
  readonly start: number
  /** Place of its quote in the list of quotes, -1 for narration. */
  readonly quote: number
}

/** What stands between two line breaks. All pieces and ends, joined, are the text. */
export interface Paragraph {
  readonly pieces: readonly Piece[]
  /** The line breaks that end it. */
  readonly end: string
}

/** A longer stretch without a line break is cut at a space, since a browser lays out one endless paragraph slowly. */
const longest = 20_000

/** Cuts a text into paragraphs, and these into narration and quotes of all three kinds. */
export function paragraphsOf(text: string, quotes: readonly Quote[]): Paragraph[] {
  const lineEnd = isWrapped(text) ? /\n[^\S\n]*\n\s*/gu : /\n\s*/gu
  const paragraphs: Paragraph[] = []
  let pieces: Piece[] = []
  let length = 0
  const close = (end: string) => {
    paragraphs.push({ pieces, end })
    pieces = []
    length = 0
  }
  for (const { start, text: words, quote } of piecesOf(text, quotes)) {
    let from = 0
    const add = (to: number) => {
      if (to > from) pieces.push({ text: words.slice(from, to), start: start + from, quote })
      length += to - from
      from = to
    }
    const fill = (to: number) => {
      while (length + to - from > longest) {
        const space = words.lastIndexOf(' ', from + longest - length)
        add(space > from ? space + 1 : Math.min(to, from + longest))
        close('')
      }
      add(to)
    }
    for (const { index, 0: found } of words.matchAll(lineEnd)) {
      // Indents belong to the next paragraph.
      const end = index + found.lastIndexOf('\n') + 1
      fill(index)
      close(words.slice(index, end))
      from = end
    }
    fill(words.length)
  }
  if (pieces.length > 0) close('')
  return paragraphs
}

/** `segment` gives the words in marks; the clauses of indirect quotes are cut out of its narration. */
function piecesOf(text: string, quotes: readonly Quote[]): Piece[] {
  const place = new Map(quotes.map((quote, index) => [quote, index]))
  const clauses = quotes
    .flatMap(({ kind, content }, quote) => (kind === 'indirect' ? content.map(({ start, end }) => ({ start, end, quote })) : []))
    .sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let next = 0
  for (const { start, end, quote } of segment(text, quotes)) {
    let from = start
    const add = (to: number, index: number) => {
      if (to > from) pieces.push({ text: text.slice(from, to), start: from, quote: index })
      from = Math.max(from, to)
    }
    if (quote) add(end, place.get(quote) ?? -1)
    for (let clause = clauses[next]; from < end && clause && clause.start < end; clause = clauses[next]) {
      add(clause.start, -1)
      add(Math.min(clause.end, end), clause.quote)
      if (clause.end > end) break
      next++
    }
    add(end, -1)
    while (clauses[next] && (clauses[next] as { end: number }).end <= end) next++
  }
  return pieces
}

/** Whether lines are broken at a fixed width, so that a paragraph ends at a blank line only. */
function isWrapped(text: string): boolean {
  const lines = text.slice(0, 200_000).split('\n')
  const inner = lines.filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '')
  const full = inner.filter(({ length }) => length >= 45 && length <= 90)
  return inner.length > 3 && full.length > inner.length * 0.7
}

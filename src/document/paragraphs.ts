/** Finds out from the text itself what a paragraph is: a line, as in news, or a block of hard-wrapped lines. */
import type { Span } from '../types.ts'

/** A line that breaks in the middle of a sentence. */
const wrapped = /[^\s.!?:…”"’'»)\]—]\s*\n[ \t]*[a-z(]/
const paragraphMark = /^(?:[ \t]{2,}|\t)\S/

/** Paragraphs in order: never empty, white space at both ends left out. */
export function findParagraphs(text: string): Span[] {
  const found: Span[] = []
  const blocks = splitAt(text, { start: 0, end: text.length }, /\r?\n[^\S\n]*\n\s*|\u2029|\f/g)
  for (const block of blocks) {
    const lines = splitAt(text, block, /\r?\n|\r|\u2028/g)
    if (lines.length < 2 || !isHardWrapped(text, lines)) found.push(...lines)
    else found.push(...joinWrapped(text, lines))
  }
  return found
}

/** One line in six that breaks inside a sentence is enough: a news line nearly never does. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let broken = 0
  let longest = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Span
    longest = Math.max(longest, line.end - line.start)
    const next = lines[i + 1]
    if (next && wrapped.test(text.slice(Math.max(line.start, line.end - 2), next.start + 1))) broken++
  }
  return broken * 6 >= lines.length && longest <= 120
}

/** Hard-wrapped lines are one paragraph, unless an indented line opens the next. */
function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = []
  const indents = lines.filter((line) => paragraphMark.test(lineFrom(text, line.start))).length
  const indented = indents > 0 && indents * 2 <= lines.length
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && !(indented && paragraphMark.test(lineFrom(text, line.start)))) last.end = line.end
    else joined.push({ start: line.start, end: line.end })
  }
  return joined
}

/** A line with its indentation, from the start of its first word. */
function lineFrom(text: string, start: number): string {
  let from = start
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--
  return text.slice(from, start + 1)
}

function splitAt(text: string, { start, end }: Span, separator: RegExp): Span[] {
  const pieces: Span[] = []
  const add = (from: number, to: number) => {
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    if (from < to) pieces.push({ start: from, end: to })
  }
  separator.lastIndex = start
  let from = start
  for (let hit = separator.exec(text); hit && hit.index < end; hit = separator.exec(text)) {
    add(from, hit.index)
    from = hit.index + hit[0].length
  }
  add(from, end)
  return pieces
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff || code === 0x3000
}

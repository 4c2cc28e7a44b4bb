/** Finds out from the text itself what a paragraph is: a line, as in news, or a block of hard-wrapped lines. */
import type { Span } from '../types.ts'

/** A line that breaks in the middle of a sentence. */
const wrapped = /[^\s.!?:…”"’'»)\]—]\s*\n[ \t]*[a-z(]/
/** No line of a hard-wrapped text is longer. */
const widest = 120
const paragraphMark = /^(?:[ \t]{2,}|\t)\S/

/** Paragraphs in order: never empty, white space at both ends left out. */
export function findParagraphs(text: string): Span[] {
  const found: Span[] = []
  const blocks = splitAt(text, { start: 0, end: text.length }, /\r?\n[^\S\n]*\n\s*|\u2029|\f/g).map((block) =>
    splitAt(text, block, /\r?\n|\r|\u2028/g),
  )
  const width = wrapWidth(text, blocks)
  for (const lines of blocks) {
    if (lines.length > 1 && (isHardWrapped(text, lines) || (width > 0 && fillsLines(text, lines, width))))
      found.push(...joinWrapped(text, lines))
    else for (const line of lines) found.push(line)
  }
  return found
}

/** One line in six that breaks inside a sentence is enough: a news line nearly never does. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  return longestLine(lines) <= widest && countBroken(text, lines) * 6 >= lines.length
}

/** Where the text's lines are broken, 0 where it isn't hard-wrapped. Only blocks of several lines can tell. */
function wrapWidth(text: string, blocks: readonly (readonly Span[])[]): number {
  let broken = 0
  let count = 0
  let width = 0
  for (const lines of blocks) {
    const longest = longestLine(lines)
    if (lines.length < 2 || longest > widest) continue
    broken += countBroken(text, lines)
    count += lines.length
    width = Math.max(width, longest)
  }
  return broken * 6 >= count ? width : 0
}

/** In a hard-wrapped text, most lines of a paragraph but the last are full or end inside a sentence, though a capital may follow. */
function fillsLines(text: string, lines: readonly Span[], width: number): boolean {
  if (longestLine(lines) > widest) return false
  let full = 0
  for (let i = 0; i < lines.length - 1; i++) {
    const { start, end } = lines[i] as Span
    if (end - start > width * 0.8 || /[\p{L},]/u.test(text[end - 1] as string)) full++
  }
  return full * 2 >= lines.length - 1
}

function longestLine(lines: readonly Span[]): number {
  let longest = 0
  for (const { start, end } of lines) longest = Math.max(longest, end - start)
  return longest
}

function countBroken(text: string, lines: readonly Span[]): number {
  let broken = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1] as Span
    if (wrapped.test(text.slice(Math.max(line.start, line.end - 2), (lines[i] as Span).start + 1))) broken++
  }
  return broken
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
    let first = from
    let last = to
    while (first < last && isSpace(text.charCodeAt(first))) first++
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--
    if (first < last) pieces.push({ start: first, end: last })
  }
  let from = start
  for (const { index, 0: found } of text.slice(start, end).matchAll(separator)) {
    add(from, start + index)
    from = start + index + found.length
  }
  add(from, end)
  return pieces
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff || code === 0x3000
  )
}

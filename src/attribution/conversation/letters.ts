/** What shows that a stretch in marks is a letter or verse: several paragraphs in marks, a line that greets, one that signs, lines set in. */
import type { Quotation } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'

/** Paragraphs of a letter that are looked through on either side. */
const longest = 8
const shortLine = 60
/** No line that somebody set in is longer. */
const longestLine = 200
/** Code units of a quotation that are looked through for its lines. */
const telling = 600

export function letterSigns(layout: Layout, quotation: Quotation): string[] {
  const { document } = layout
  const { tokens, text, paragraphs } = document
  const found: string[] = []
  const number = tokens.paragraph[quotation.first] as number
  const lines = linesOf(text, quotation)
  if (lines === 'verse' || (lines === 'set in' && !isSetIn(text, toldBefore(layout, number)))) found.push(`lines: ${lines}`)
  if (!isWhole(layout, number)) return found
  let before = number - 1
  let greeted = false
  for (; before >= 0 && before > number - longest && isWhole(layout, before); before--) if (endsOpen(layout, before)) greeted = true
  let after = number + 1
  let signed = false
  for (; after < paragraphs.length && after < number + longest && isWhole(layout, after); after++)
    if (endsOpen(layout, after)) signed = true
  found.push(`letter: ${greeted ? 'greeted' : 'no greeting'}, ${signed ? 'signed' : 'no signature'}`)
  const told = paragraphs[before]
  if (number - before === 1 && told && isHeading(text.slice(told.start, told.end))) found.push('letter: below a heading')
  return found
}

/** A short line that ends as no sentence does: `PART ONE`, `Chapter I.` */
function isHeading(line: string): boolean {
  return line.length < shortLine && (!/[.,:;?!—–-]$/.test(line) || /^(?:\p{Lu}[\p{L}’']*\s+)?[\p{Lu}\d\s]+\.$/u.test(line))
}

/** Where the last line of the nearest paragraph before that is not all quotation ends, 0 where none is near. */
function toldBefore(layout: Layout, number: number): number {
  const { paragraphs } = layout.document
  let before = number - 1
  while (before >= 0 && before > number - longest && isWhole(layout, before)) before--
  return paragraphs[before]?.end ?? 0
}

/** The line that ends at `end` begins with blanks. */
function isSetIn(text: string, end: number): boolean {
  const line = text.slice(Math.max(0, end - longestLine), end)
  return /^\s\s/.test(line.slice(line.lastIndexOf('\n') + 1))
}

/** All of the paragraph is one quotation. */
function isWhole({ owner, document: { paragraphs } }: Layout, number: number): boolean {
  const { first, last } = paragraphs[number] as { first: number; last: number }
  const id = owner[first] as number
  return id >= 0 && owner[last - 1] === id
}

/** A whole quoted paragraph that ends in a comma or in no sign at all: a greeting, a date, a name. */
function endsOpen({ document: { text, paragraphs } }: Layout, number: number): boolean {
  const { start, end } = paragraphs[number] as { start: number; end: number }
  let at = end - 1
  while (at > start && '\'"’”‘“»_'.includes(text[at] as string)) at--
  return /[\p{L}\p{N},]/u.test(text[at] as string)
}

/** Lines after the first: all set in, or all short with a capital. */
function linesOf(text: string, { content }: Quotation): string | null {
  const piece = content[0]
  if (!piece) return null
  const lines = text
    .slice(piece.start, Math.min(piece.end, piece.start + telling))
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
  if (lines.length === 0) return null
  if (lines.every((line) => /^\s{2,}/.test(line))) return 'set in'
  const verse = lines.every((line) => line.length < shortLine && /^\s*[\p{Lu}"“'‘_]/u.test(line))
  return verse ? 'verse' : null
}

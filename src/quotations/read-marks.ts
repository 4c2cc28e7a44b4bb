/** Every sign that may be a quotation mark, with what stands around it. In-word apostrophes (`don’t`, `6'2`) are left out. */
import type { Span } from '../types.ts'
import { apostropheHints } from './apostrophes.ts'
import { doubledGlyph, Glyph, glyphOf, halfGlyph, isSingle } from './glyphs.ts'
import { addRow, Hint, type Marks, newMarks } from './marks.ts'
import { isCapital, isEmphasis, isSpace, Side, sideOf } from './surroundings.ts'

/** A mark's surroundings don't reach further than this many blanks. */
const farthest = 24

/** Three quotations that end together, each with a doubled sign, make six; a longer run is an ornament. */
const longestRun = 8

export function readMarks(text: string, regions: readonly Span[]): { marks: Marks; firstOf: Int32Array } {
  const marks = newMarks(Math.max(64, text.length >> 6))
  const firstOf = new Int32Array(regions.length + 1)
  for (let number = 0; number < regions.length; number++) {
    firstOf[number] = marks.count
    const region = regions[number]
    for (let at = region.start; at < region.end; at++) {
      if (glyphOf(text.charCodeAt(at)) === Glyph.None) continue
      at = readRun(text, region, at, marks) - 1
    }
  }
  firstOf[regions.length] = marks.count
  return { marks, firstOf }
}

/** Adds the marks of the run at `from`; returns where the run ends. */
function readRun(text: string, region: Span, from: number, marks: Marks): number {
  let to = from + 1
  while (to < region.end && glyphOf(text.charCodeAt(to)) !== Glyph.None) to++
  if (to - from > longestRun) return to
  const before = beside(text, region, from - 1, -1)
  const after = beside(text, region, to, 1)
  const single = to === from + 1 && isSingle[glyphOf(text.charCodeAt(from))] === 1
  if (single && isWordPart(before.side) && isWordPart(after.side) && before.at === from - 1 && after.at === to) return to
  const opens = before.side === Side.Edge || before.side === Side.Space
  const hints =
    (isCapital(text.charCodeAt(after.farAt)) ? Hint.Capital : 0) |
    (before.side === Side.Edge || (before.farSide === Side.Edge && opens) || leads(text, region, from) ? Hint.Leads : 0)
  for (let at = from; at < to; ) {
    const { glyph, length } = markAt(text, at, to, opens)
    const row = addRow(marks)
    marks.at[row] = at
    marks.length[row] = length
    marks.glyph[row] = glyph
    marks.left[row] = before.side
    marks.right[row] = after.side
    marks.farLeft[row] = before.farSide
    marks.farRight[row] = after.farSide
    marks.hints[row] = isSingle[halfGlyph[glyph]] === 1 ? hints | apostropheHints(text, region, at, at + length) : hints
    at += length
  }
  return to
}

function isWordPart(side: number): boolean {
  return side === Side.Letter || side === Side.Digit
}

/** Two equal single signs are one mark; of three, the two are the outer ones. */
function markAt(text: string, at: number, to: number, opens: boolean): { glyph: number; length: number } {
  const code = text.charCodeAt(at)
  const glyph = glyphOf(code)
  const doubled = doubledGlyph[glyph]
  if (doubled === Glyph.None || at + 1 >= to || text.charCodeAt(at + 1) !== code) return { glyph, length: 1 }
  const three = at + 2 < to && text.charCodeAt(at + 2) === code && !(at + 3 < to && text.charCodeAt(at + 3) === code)
  return three && !opens ? { glyph, length: 1 } : { glyph: doubled, length: 2 }
}

/** What stands at `at` and further on in `step`'s direction; emphasis is looked through. */
function beside(text: string, region: Span, at: number, step: 1 | -1) {
  const inside = (place: number) => place >= region.start && place < region.end
  let near = at
  while (inside(near) && isEmphasis(text.charCodeAt(near)) && Math.abs(near - at) < 3) near += step
  if (!inside(near)) return { side: Side.Edge, farSide: Side.Edge, at: near, farAt: near }
  const side = sideAt(text, near)
  let far = near
  while (inside(far) && Math.abs(far - near) < farthest && isSkipped(text.charCodeAt(far))) far += step
  return { side, farSide: inside(far) ? sideAt(text, far) : Side.Edge, at: near, farAt: far }
}

function isSkipped(code: number): boolean {
  return isSpace(code) || isEmphasis(code) || glyphOf(code) !== Glyph.None
}

function sideAt(text: string, at: number): number {
  const side = sideOf(text.charCodeAt(at))
  if (side !== Side.Stop || text.charCodeAt(at) !== 46) return side
  return text.charCodeAt(at + 1) === 46 || text.charCodeAt(at - 1) === 46 ? Side.Ellipsis : side
}

/** Dashes and bullets may stand before the mark that begins a paragraph. */
function leads(text: string, region: Span, from: number): boolean {
  if (from - region.start > 4) return false
  for (let at = region.start; at < from; at++) {
    const side = sideOf(text.charCodeAt(at))
    if (side === Side.Letter || side === Side.Digit) return false
  }
  return true
}

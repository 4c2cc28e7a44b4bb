/** Paragraph by paragraph: which stretches stand in marks, also over several paragraphs. */
import type { Span } from '../types.ts'
import { ParagraphReader } from './cheapest-reading.ts'
import { addContent, type Draft } from './draft.ts'
import { Glyph, isSingle } from './glyphs.ts'
import { Hint, type Marks } from './marks.ts'
import { type Opened, ParagraphBuilder } from './paragraph-builder.ts'
import { readMarks } from './read-marks.ts'
import { Role } from './roles.ts'
import { findStyle } from './style.ts'
import { Side } from './surroundings.ts'

/** An unclosed quotation may run on over this many paragraphs without marks (verse, lists) to a closing one. */
const longestGap = 4

/** A missing opening mark is believed only this near to the closing one. */
const longestWithoutOpener = 500

/** Paragraphs that were run together may each leave a quotation open; no text has so many in one. */
const mostUnclosed = 50

/** `regions` are paragraphs, or what is left of them; `breaks` are those that can't go on with a quotation begun before. */
export function readStretches(text: string, regions: readonly Span[], breaks: ReadonlySet<number>): Draft[] {
  const { marks, firstOf } = readMarks(text, regions)
  const reader = new ParagraphReader(marks, findStyle(marks))
  const drafts: Draft[] = []
  let open: Opened[] = []
  let since = 0
  for (let number = 0; number < regions.length; number++) {
    const region = regions[number]
    const first = firstOf[number]
    const last = firstOf[number + 1]
    if (open.length > 0 && (number - since > longestGap || breaks.has(number))) open = []
    if (first === last) continue
    const next = number + 1 < regions.length && !breaks.has(number + 1) ? leadingGlyph(marks, firstOf[number + 1], firstOf[number + 2]) : 0
    const leading = leadingGlyph(marks, first, last)
    const goesOn = open.length > 0 && number === since + 1 && leading === open[0].glyph
    const carried = open.length > 0 && leading === 0 ? open[0].glyph : 0
    const missing = leading === 0 && marks.at[first] - region.start < longestWithoutOpener ? Glyph.Missing : 0
    const { roles, begins } = reader.read(first, last, { carried, missing, next })
    if (isWild(roles)) {
      open = []
      continue
    }
    const builder = new ParagraphBuilder(text, marks, drafts)
    if (begins === 'carried') {
      for (let between = since + 1; between < number; between++)
        addContent(text, open[0].draft, regions[between].start, regions[between].end)
      builder.resume(open[0], region.start)
    } else if (begins === 'missing') builder.open(region.start, region.start, Glyph.Missing)
    builder.read(first, roles, goesOn ? open : [])
    const left = builder.endParagraph(region.end)
    // Verse and the like, marked in the other style, stands inside the open quotation.
    if (left.length === 0 && begins === 'outside' && open.length > 0 && !goesOn && builder.isOtherStyle(open[0].glyph)) continue
    open = left
    since = number
  }
  return drafts.filter((draft) => draft.content.length > 0)
}

/** Marks of which most are left open, and that many times over, mark nothing. */
function isWild(roles: Uint8Array): boolean {
  let opened = 0
  let closed = 0
  for (const role of roles) {
    if (role === Role.Opens || role === Role.Restarts || role === Role.OpensHalf) opened++
    else if (role !== Role.Neither) closed++
  }
  return opened - closed > mostUnclosed && opened > 2 * closed
}

/** Glyph of the mark that begins a paragraph, 0 where none does. */
function leadingGlyph(marks: Marks, first: number, last: number): number {
  if (first === last || (marks.hints[first] & Hint.Leads) === 0) return 0
  const glyph = marks.glyph[first]
  if (isSingle[glyph] === 1 && (marks.hints[first] & Hint.ElidedStart) !== 0) return 0
  return marks.right[first] === Side.Edge ? 0 : glyph
}

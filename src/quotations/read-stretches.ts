/** Paragraph by paragraph: which stretches stand in marks, also over several paragraphs. */
import type { Span } from '../types.ts'
import { ParagraphReader, Role } from './cheapest-reading.ts'
import { addContent, type Draft, trimmed } from './draft.ts'
import { Glyph, halfGlyph, isSingle } from './glyphs.ts'
import { Hint, type Marks } from './marks.ts'
import { readMarks } from './read-marks.ts'
import { findStyle } from './style.ts'
import { Side } from './surroundings.ts'

/** A quotation whose closing mark hasn't come yet. */
interface Opened {
  readonly draft: Draft
  readonly glyph: number
  /** Where the piece of content under way begins. */
  from: number
}

/** An unclosed quotation may run on over this many paragraphs without marks (verse, lists) to a closing one. */
const longestGap = 4

/** A missing opening mark is believed only this near to the closing one. */
const longestWithoutOpener = 500

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
    const builder = new Builder(text, marks, drafts)
    if (begins === 'carried') {
      for (let between = since + 1; between < number; between++) addContent(text, open[0].draft, regions[between].start, regions[between].end)
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

/** Glyph of the mark that begins a paragraph, 0 where none does. */
function leadingGlyph(marks: Marks, first: number, last: number): number {
  if (first === last || (marks.hints[first] & Hint.Leads) === 0) return 0
  const glyph = marks.glyph[first]
  if (isSingle[glyph] === 1 && (marks.hints[first] & Hint.ElidedStart) !== 0) return 0
  return marks.right[first] === Side.Edge ? 0 : glyph
}

/** Turns the roles of one paragraph's marks into drafts. */
class Builder {
  private readonly text: string
  private readonly marks: Marks
  private readonly drafts: Draft[]
  private readonly stack: Opened[] = []
  /** Bit 1: a single mark opened, bit 2: a double one. */
  private opened = 0

  constructor(text: string, marks: Marks, drafts: Draft[]) {
    this.text = text
    this.marks = marks
    this.drafts = drafts
  }

  /** `pending`: quotations of the paragraph before, outermost first, that the leading marks take up again. */
  read(first: number, roles: Uint8Array, pending: readonly Opened[]): void {
    let taken = 0
    for (let i = 0; i < roles.length; i++) {
      const role = roles[i]
      if (role === Role.Neither) continue
      const row = first + i
      const half = role === Role.OpensHalf || role === Role.ClosesHalf
      const at = this.marks.at[row] + (role === Role.ClosesHalf ? 1 : 0)
      const after = half ? at + 1 : at + this.marks.length[row]
      if (role === Role.Opens || role === Role.Restarts || role === Role.OpensHalf) {
        if (role === Role.Restarts) this.abandon(at)
        const glyph = half ? halfGlyph[this.marks.glyph[row]] : this.marks.glyph[row]
        if (taken === i && pending[taken]?.glyph === glyph) this.resume(pending[taken++], after)
        else this.open(at, after, glyph)
      } else {
        if (role === Role.ClosesOuter) this.abandonTop(at)
        this.close(at, after)
      }
    }
  }

  /** Whether all that was opened is in single marks where `glyph` is double, or the reverse. */
  isOtherStyle(glyph: number): boolean {
    return (this.opened & (2 - isSingle[glyph])) === 0
  }

  open(start: number, from: number, glyph: number): void {
    this.opened |= 2 - isSingle[glyph]
    const draft: Draft = { form: 'marks', start, end: from, content: [], closed: false, label: null }
    this.drafts.push(draft)
    this.stack.push({ draft, glyph, from })
  }

  resume(opened: Opened, from: number): void {
    opened.from = from
    this.stack.push(opened)
  }

  private close(at: number, end: number): void {
    const opened = this.stack.pop()
    if (!opened) return
    addContent(this.text, opened.draft, opened.from, at)
    opened.draft.end = end
    opened.draft.closed = true
  }

  /** All open quotations end before `at`, without a closing mark. */
  private abandon(at: number): void {
    while (this.stack.length > 0) this.abandonTop(at)
  }

  private abandonTop(at: number): void {
    const opened = this.stack.pop()
    if (opened) this.pause(opened, at)
  }

  private pause({ draft, from }: Opened, at: number): void {
    addContent(this.text, draft, from, at)
    draft.end = Math.max(draft.end, trimmed(this.text, draft.start, at).end)
  }

  /** The quotations that are still open, outermost first. */
  endParagraph(end: number): Opened[] {
    for (const opened of this.stack) this.pause(opened, end)
    return this.stack
  }
}

import { addContent, type Draft, trimmed } from './draft.ts'
import { halfGlyph, isSingle } from './glyphs.ts'
import type { Marks } from './marks.ts'
import { Role } from './roles.ts'

/** A quotation whose closing mark hasn't come yet. */
export interface Opened {
  readonly draft: Draft
  readonly glyph: number
  /** Where the piece of content under way begins. */
  from: number
}

/** Turns the roles of one paragraph's marks into drafts. */
export class ParagraphBuilder {
  readonly #text: string
  readonly #marks: Marks
  readonly #drafts: Draft[]
  readonly #stack: Opened[] = []
  /** Bit 1: a single mark opened, bit 2: a double one. */
  #opened = 0

  constructor(text: string, marks: Marks, drafts: Draft[]) {
    this.#text = text
    this.#marks = marks
    this.#drafts = drafts
  }

  /** `pending`: quotations of the paragraph before, outermost first, that the leading marks take up again. */
  read(first: number, roles: Uint8Array, pending: readonly Opened[]): void {
    let taken = 0
    for (let i = 0; i < roles.length; i++) {
      const role = roles[i]
      if (role === Role.Neither) continue
      const row = first + i
      const half = role === Role.OpensHalf || role === Role.ClosesHalf
      const at = this.#marks.at[row] + (role === Role.ClosesHalf ? 1 : 0)
      const after = half ? at + 1 : at + this.#marks.length[row]
      if (role === Role.Opens || role === Role.Restarts || role === Role.OpensHalf) {
        if (role === Role.Restarts) this.#abandon(at)
        const glyph = half ? halfGlyph[this.#marks.glyph[row]] : this.#marks.glyph[row]
        if (taken === i && pending[taken]?.glyph === glyph) this.resume(pending[taken++], after)
        else this.open(at, after, glyph)
      } else {
        if (role === Role.ClosesOuter) this.#abandonTop(at)
        this.#close(at, after)
      }
    }
  }

  /** Whether all that was opened is in single marks where `glyph` is double, or the reverse. */
  isOtherStyle(glyph: number): boolean {
    return (this.#opened & (2 - isSingle[glyph])) === 0
  }

  open(start: number, from: number, glyph: number): void {
    this.#opened |= 2 - isSingle[glyph]
    const draft: Draft = { form: 'marks', start, end: from, content: [], closed: false, label: null }
    this.#drafts.push(draft)
    this.#stack.push({ draft, glyph, from })
  }

  resume(opened: Opened, from: number): void {
    opened.from = from
    this.#stack.push(opened)
  }

  #close(at: number, end: number): void {
    const opened = this.#stack.pop()
    if (!opened) return
    addContent(this.#text, opened.draft, opened.from, at)
    opened.draft.end = end
    opened.draft.closed = true
  }

  /** All open quotations end before `at`, without a closing mark. */
  #abandon(at: number): void {
    while (this.#stack.length > 0) this.#abandonTop(at)
  }

  #abandonTop(at: number): void {
    const opened = this.#stack.pop()
    if (opened) this.#pause(opened, at)
  }

  #pause({ draft, from }: Opened, at: number): void {
    addContent(this.#text, draft, from, at)
    draft.end = Math.max(draft.end, trimmed(this.#text, draft.start, at).end)
  }

  /** The quotations that are still open, outermost first. */
  endParagraph(end: number): Opened[] {
    for (const opened of this.#stack) this.#pause(opened, end)
    return this.#stack
  }
}

/**
 * Is the result the same when a text is set in other marks? Rewrites the marks of every quotation found, outer and inner ones
 * consistently, and compares what is found then. Needs no gold: the text is its own.
 */
import type { Quotation } from '../../src/model.ts'
import type { Span } from '../../src/types.ts'
import { type Edit, type Rewritten, rewrite } from './rewrite.ts'

type Pair = readonly [open: string, close: string]

export interface MarkStyle {
  readonly outer: Pair
  readonly inner: Pair
  /** What the style's typewriter or typesetter makes of an apostrophe; absent: left as it is. */
  readonly apostrophe?: "'" | '’'
}

export const markStyles = {
  curly: { outer: ['“', '”'], inner: ['‘', '’'], apostrophe: '’' },
  straight: { outer: ['"', '"'], inner: ["'", "'"], apostrophe: "'" },
  guillemets: { outer: ['«', '»'], inner: ['‹', '›'] },
  frenchGuillemets: { outer: ['« ', ' »'], inner: ['“', '”'], apostrophe: '’' },
  reversedGuillemets: { outer: ['»', '«'], inner: ['›', '‹'] },
  german: { outer: ['„', '“'], inner: ['‚', '‘'], apostrophe: '’' },
  corners: { outer: ['「', '」'], inner: ['『', '』'] },
  newswire: { outer: ["''", "''"], inner: ["'", "'"], apostrophe: "'" },
  latex: { outer: ['``', "''"], inner: ['`', "'"], apostrophe: "'" },
  british: { outer: ['‘', '’'], inner: ['“', '”'], apostrophe: '’' },
  britishStraight: { outer: ["'", "'"], inner: ['"', '"'], apostrophe: "'" },
} as const satisfies Record<string, MarkStyle>

export function rewriteMarks(text: string, quotations: readonly Quotation[], style: MarkStyle): Rewritten {
  const edits = quotations.flatMap((quotation) => editsOf(text, quotation, depthOf(quotations, quotation) % 2 ? style.inner : style.outer))
  edits.sort((a, b) => a.start - b.start || a.end - b.end)
  const { apostrophe } = style
  return rewrite(text, edits, (at) => (apostrophe && isApostrophe(text, at) ? apostrophe : text[at]))
}

/** Of the quotations in marks found before, how many are found again with the same contents. */
export function compareMarks(before: readonly Quotation[], after: readonly Quotation[], offsets: Int32Array) {
  const found = new Set(after.map(({ content }) => keyOf(content)))
  const inMarks = before.filter(({ form }) => form === 'marks')
  const lost = inMarks.filter(
    ({ content }) => !found.has(keyOf(content.map(({ start, end }) => ({ start: offsets[start], end: newEnd(offsets, end) })))),
  )
  return { total: inMarks.length, same: inMarks.length - lost.length, lost }
}

/** The end of what stands before `end`, not the start of what follows. */
function newEnd(offsets: Int32Array, end: number): number {
  return offsets[end - 1] + 1
}

function keyOf(content: readonly Span[]): string {
  return content.map(({ start, end }) => `${start}-${end}`).join()
}

function depthOf(quotations: readonly Quotation[], { parent }: Quotation): number {
  let depth = 0
  for (let id = parent; id >= 0; id = quotations[id].parent) if (quotations[id].form === 'marks') depth++
  return depth
}

function editsOf(text: string, { form, start, end, content, closed }: Quotation, [open, close]: Pair): Edit[] {
  if (form !== 'marks') return []
  const edits: Edit[] = []
  let from = start
  for (const piece of content) {
    const mark = markWithin(text, from, piece.start)
    if (mark) edits.push({ ...mark, by: open })
    from = piece.end
  }
  const mark = closed ? markWithin(text, from, end) : null
  if (mark) edits.push({ ...mark, by: close })
  return edits
}

/** The last mark between two offsets; a quotation taken up again has nothing else there. */
function markWithin(text: string, from: number, to: number): Span | null {
  const end = from + text.slice(from, to).trimEnd().length
  const hit = /(?:''|``|’’|‘‘|["“”„‘’'`«»‹›‚「」『』])$/u.exec(text.slice(from, end))
  return hit ? { start: end - hit[0].length, end } : null
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === "'" || text[at] === '’'
}

/** Footnote marks are no words: `“We will try.”<sup><a href="#fn1">1</a></sup>` */
import { type Block, Inside } from './block.ts'

const note = /^[[(]?(?:\d{1,3}|[a-z*†‡§¶]|note \d{1,3}|citation needed)[\])]?$/i
const unlinked = /^[[(]?(?:\d{1,3}|[*†‡§¶])[\])]?$/

export function dropNotes(block: Block): Block {
  const { text, inside } = block
  const marked = Inside.Raised | Inside.NoteLink
  if (!inside.some((bits) => bits & marked)) return block
  const kept: number[] = []
  for (let at = 0; at < text.length; ) {
    let end = at
    const raised = (inside[at] as number) & marked
    while (end < text.length && (((inside[end] as number) & marked) !== 0) === (raised !== 0)) end++
    if (!raised || !isNote(block, at, end)) for (let index = at; index < end; index++) kept.push(index)
    at = end
  }
  if (kept.length === text.length) return block
  return {
    ...block,
    text: kept.map((index) => text[index]).join(''),
    from: kept.map((index) => block.from[index] as number),
    to: kept.map((index) => block.to[index] as number),
    inside: kept.map((index) => inside[index] as number),
  }
}

/** A raised figure without a link is a note only after a mark: `m²` is none. */
function isNote({ text, inside }: Block, start: number, end: number): boolean {
  const words = text.slice(start, end).trim()
  const linked = inside.slice(start, end).some((bits) => bits & Inside.NoteLink)
  return linked ? note.test(words) : unlinked.test(words) && /[.,;:!?…"'”’»)\]]\s*$/.test(text.slice(Math.max(0, start - 4), start))
}

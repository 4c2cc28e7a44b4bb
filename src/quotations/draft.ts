import type { QuotationForm } from '../model.ts'
import type { Span } from '../types.ts'
import { isSpace } from './surroundings.ts'

/** A quotation while it is being put together. */
export interface Draft {
  readonly form: QuotationForm
  readonly start: number
  end: number
  readonly content: Span[]
  closed: boolean
  label: Span | null
}

/** Adds `from` to `to` without the white space at its ends, unless nothing is left. */
export function addContent(text: string, draft: Draft, from: number, to: number): void {
  const piece = trimmed(text, from, to)
  if (piece.start < piece.end) draft.content.push(piece)
}

export function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

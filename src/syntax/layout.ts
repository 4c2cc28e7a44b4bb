import type { CueRow, Document, MentionRow, Quotation } from '../model.ts'

/** The tables of earlier stages with the look-ups that attribution needs. */
export interface Layout {
  readonly document: Document
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly MentionRow[]
  readonly cues: readonly CueRow[]
  /** Innermost quotation of each token, or -1. */
  readonly owner: Int32Array
  /** Mention that covers each token, or -1. */
  readonly mentionAt: Int32Array
  /** Cue that each token is the head of, or -1. */
  readonly cueAt: Int32Array
}

export function lay(
  document: Document,
  quotations: readonly Quotation[],
  mentions: readonly MentionRow[],
  cues: readonly CueRow[],
): Layout {
  const { count } = document.tokens
  const owner = new Int32Array(count).fill(-1)
  const mentionAt = new Int32Array(count).fill(-1)
  const cueAt = new Int32Array(count).fill(-1)
  // Parents come before their children, so that the innermost one is written last.
  for (const { id, first, last, parent } of quotations) {
    // One that crosses another is left out: nobody’s words.
    if (parent < 0 || owner[first] === parent) owner.fill(id, first, last)
  }
  for (const { id, first, last } of mentions) mentionAt.fill(id, first, last)
  for (const { id, head } of cues) cueAt[head] = id
  return { document, quotations, mentions, cues, owner, mentionAt, cueAt }
}

/** First row of `rows` (ordered by `first`) whose `first` is at least `token`. */
export function lowerBound(rows: readonly { readonly first: number }[], token: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as { first: number }).first < token) low = middle + 1
    else high = middle
  }
  return low
}

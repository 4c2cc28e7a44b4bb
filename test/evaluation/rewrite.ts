/** Texts with stretches put in the place of others, and where everything has moved. */
import type { Span } from '../../src/types.ts'

export interface Rewritten {
  readonly text: string
  /** New offset of every old one, the end included. */
  readonly offsets: Int32Array
}

export interface Edit extends Span {
  readonly by: string
}

/** `edits` in order; one that begins inside another is left out. What lies between is copied as `unit` gives it. */
export function rewrite(text: string, edits: readonly Edit[], unit = (at: number): string => text[at] as string): Rewritten {
  const offsets = new Int32Array(text.length + 1)
  let out = ''
  let at = 0
  const copyTo = (end: number) => {
    for (; at < end; at++) {
      offsets[at] = out.length
      out += unit(at)
    }
  }
  for (const { start, end, by } of edits) {
    if (start < at) continue
    copyTo(start)
    for (; at < end; at++) offsets[at] = out.length
    out += by
  }
  copyTo(text.length)
  offsets[text.length] = out.length
  return { text: out, offsets }
}

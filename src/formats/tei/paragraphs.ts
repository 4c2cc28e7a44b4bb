import { findParagraphs } from '../../document/paragraphs.ts'
import type { Span } from '../../types.ts'

/**
 * The paragraphs that the library reads, without gaps: line breaks belong to the end of the paragraph before them, indentation to
 * the one that it opens. The last one ends behind the text, so that everything stands inside some paragraph.
 */
export function tileParagraphs(text: string): Span[] {
  const found = findParagraphs(text)
  const starts = found.slice(1).map(({ start }, index) => lineStart(text, start, found[index]?.end ?? 0))
  return [0, ...starts].map((start, index) => ({ start, end: starts[index] ?? text.length + 1 }))
}

/** Where the line begins, looked for from its first word back to `limit`. */
function lineStart(text: string, from: number, limit: number): number {
  let at = from
  while (at > limit && !/[\n\r\f\u2028\u2029]/u.test(text.charAt(at - 1))) at--
  return at
}

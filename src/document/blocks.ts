/** Cuts paragraphs into blocks that the parser takes in linear time. */
import type { Span } from '../types.ts'

/**
 * The parser's time grows with the square of a block's sentences and its stack with the joints of a word, so that
 * neither may be long. Measured with retext-english 5: 1 MB in one block takes 1.5 s, in blocks of 2 kB 0.15 s.
 */
const longest = 1600
const longestWord = 200

/** Where a long block may be cut, best first: after a sentence, at white space, anywhere but inside a surrogate pair. */
const sentenceEnd = /[.!?…](?:\s?»|[”"’')\]])*\s+(?=[“"‘'«([]*[A-Z])/g

/** Blocks that cover the paragraph's text without gaps, each at most {@link longest} code units. */
export function cutBlocks(text: string, paragraph: Span): Span[] {
  const blocks: Span[] = []
  let from = paragraph.start
  while (from < paragraph.end) {
    const limit = wordLimit(text, from, Math.min(paragraph.end, from + longest))
    const to = limit === paragraph.end ? limit : cutBefore(text, from, limit)
    blocks.push({ start: from, end: to })
    from = to
  }
  return blocks
}

/** `limit`, or where the first endless word begins or must be broken. */
function wordLimit(text: string, from: number, limit: number): number {
  let wordStart = from
  for (let at = from; at < limit; at++) {
    if (text.charCodeAt(at) <= 32) wordStart = at + 1
    else if (at - wordStart >= longestWord) return wordStart === from ? wholeCharacter(text, at) : wordStart
  }
  return limit
}

function cutBefore(text: string, from: number, limit: number): number {
  const slice = text.slice(from, limit + 1)
  let best = -1
  sentenceEnd.lastIndex = 0
  for (let hit = sentenceEnd.exec(slice); hit; hit = sentenceEnd.exec(slice)) best = hit.index + hit[0].length
  if (best > slice.length / 4) return from + best
  for (let at = limit; at > from; at--) if (text.charCodeAt(at - 1) <= 32) return at
  return wholeCharacter(text, limit)
}

function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}

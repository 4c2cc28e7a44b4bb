/** What the word beside a single mark says about its being an apostrophe. */
import { words as leading } from '../lexicon/en/elisions-leading.json'
import { words as trailing } from '../lexicon/en/elisions-trailing.json'
import { rowOf } from '../lexicon/vocabulary.ts'
import type { Span } from '../types.ts'
import { Hint } from './marks.ts'
import { Side, sideOf } from './surroundings.ts'

const leadingWords = new Set(leading)
const trailingWords = new Set(trailing)
const longest = 10

/** Bits of {@link Hint} for the mark from `start` to `end`. */
export function apostropheHints(text: string, region: Span, start: number, end: number): number {
  return hintsAfter(text, region, end) | hintsBefore(text, region, start)
}

function hintsAfter(text: string, region: Span, from: number): number {
  const limit = Math.min(region.end, from + longest)
  let to = from
  while (to < limit && sideOf(text.charCodeAt(to)) === Side.Letter) to++
  if (to > from) {
    const word = text.slice(from, to).toLowerCase()
    if (!leadingWords.has(word)) return 0
    return rowOf(word) === 0 ? Hint.ElidedStart | Hint.OnlyElided : Hint.ElidedStart
  }
  while (to < limit && sideOf(text.charCodeAt(to)) === Side.Digit) to++
  return to === from + 2 ? Hint.ElidedStart : 0 // ’90s, ’08
}

function hintsBefore(text: string, region: Span, to: number): number {
  const limit = Math.max(region.start, to - longest)
  let from = to
  while (from > limit && sideOf(text.charCodeAt(from - 1)) === Side.Letter) from--
  if (from === to) return 0
  const last = text.charCodeAt(to - 1) | 32
  if (last === 115 || last === 122 || last === 120) return Hint.PluralS
  const dropped = last === 110 && to - from > 2 && (text.charCodeAt(to - 2) | 32) === 105
  return (dropped ? Hint.DroppedG : 0) | (trailingWords.has(text.slice(from, to).toLowerCase()) ? Hint.ElidedEnd : 0)
}

/** Prints, for every style of marks, the share of attributed quotes that stay the same when a text is set in it. */
import { readText } from '../../src/document/index.ts'
import { extractQuotes } from '../../src/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import type { Quote } from '../../src/types.ts'
import { readCorpus } from './corpus.ts'
import { type MarkStyle, markStyles, rewriteMarks } from './marks.ts'

export function printStyles(files: readonly string[]): void {
  const texts = files.flatMap(readCorpus).map(({ text }) => text)
  for (const [name, style] of Object.entries(markStyles)) {
    let total = 0
    let same = 0
    for (const text of texts) {
      const counts = unchanged(text, style)
      total += counts.total
      same += counts.same
    }
    console.log(`${name.padEnd(20)} ${same} of ${total} attributed quotes unchanged: ${(same / total).toFixed(3)}`)
  }
}

/** Same words (by their places, carried over) by the same speaker through the same cue. */
function unchanged(text: string, style: MarkStyle): { total: number; same: number } {
  const rewritten = rewriteMarks(text, findQuotations(readText(text)), style)
  const { offsets } = rewritten
  const places = (start: number, end: number) => `${offsets[start]}-${offsets[end]}`
  const before = attributed(text).map((quote) => keyOf(quote, places))
  const after = new Set(attributed(rewritten.text).map((quote) => keyOf(quote, (start, end) => `${start}-${end}`)))
  return { total: before.length, same: before.filter((key) => after.has(key)).length }
}

function attributed(text: string): Quote[] {
  return extractQuotes(text).filter(({ speaker }) => speaker !== null)
}

function keyOf({ content, speaker, cue }: Quote, places: (start: number, end: number) => string): string {
  const name = speaker?.name.replaceAll('’', "'")
  return [...content.map(({ start, end }) => places(start, end)), name, cue ? places(cue.start, cue.end) : ''].join('|')
}

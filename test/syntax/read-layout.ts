import { findCues } from '../../src/cues/index.ts'
import { readText } from '../../src/document/index.ts'
import { findMentions } from '../../src/mentions/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { type Layout, lay } from '../../src/syntax/layout.ts'

export function layoutOf(text: string): Layout {
  const document = readText(text)
  const quotations = findQuotations(document)
  return lay(document, quotations, findMentions(document), findCues(document, quotations))
}

/** Row of the token that begins where the words do. */
export function tokenAt({ document: { text, tokens } }: Layout, words: string): number {
  const row = tokens.start.indexOf(text.indexOf(words))
  if (!text.includes(words) || row < 0) throw new Error(`no token begins at ${words}`)
  return row
}

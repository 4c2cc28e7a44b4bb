/** Text or nlcst tree → tokens, sentences, paragraphs. The only stage that knows the parser and its tree. */
import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import type { Document } from '../model.ts'
import type { Span } from '../types.ts'
import { cutBlocks } from './blocks.ts'
import { finish } from './finish.ts'
import { findParagraphs } from './paragraphs.ts'
import { TreeReader } from './read-tree.ts'
import { TokenTable } from './token-table.ts'

export { readRoot } from './read-root.ts'

const processor = unified().use(retextEnglish).freeze()

/** Parses block by block, so that time and memory grow with the length of the text and with nothing else. */
export function readText(text: string): Document {
  const table = new TokenTable(text)
  const spans = findParagraphs(text)
  const reader = new TreeReader(table, text, true)
  for (let number = 0; number < spans.length; number++) {
    reader.paragraph = number
    for (const block of cutBlocks(text, spans[number] as Span)) reader.read(parse(text.slice(block.start, block.end)), block.start)
  }
  return finish(text, spans, table)
}

/** nlcst of one block, with positions counted from its start. */
export function parse(block: string): Root {
  return processor.parse(block) as Root
}

/** Text or nlcst tree → tokens, sentences, paragraphs. The only stage that knows the parser and its tree. */
import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import type { Document } from '../model.ts'
import type { Span } from '../types.ts'
import { cutBlocks } from './blocks.ts'
import { finish } from './finish.ts'
import { findParagraphs } from './paragraphs.ts'
import { TreeReader } from './read-tree.ts'
import { TokenTable } from './token-table.ts'

export { readRoot } from './read-root.ts'

/**
 * The parser that retext-english gives to a processor. Without the processor around it a bundle is a tenth smaller, and no
 * virtual file is made for every block.
 */
const english: { parser?: (text: string) => Root; data: () => undefined } = { data: () => undefined }
retextEnglish.call(english as never)

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
  return (english.parser as (text: string) => Root)(block)
}

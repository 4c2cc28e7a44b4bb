/** A document in Markdown or HTML, parsed for retext → what to read for quotations, and how to find it in the file. */
import type { Root } from 'nlcst'
import type { Block } from './block.ts'
import { namesSource, writeBlock, writeBlockQuote, writeSource } from './block-quotes.ts'
import { type Blocks, readBlocks } from './blocks.ts'
import type { Markup } from './gaps.ts'
import { findTerms } from './lists.ts'
import { type Reading, ReadingBuilder } from './reading.ts'
import { type Format, formatOf, isBare, isWhole, readRuns } from './runs.ts'

export { unseen } from './reading.ts'
export { textOfTree } from './runs.ts'
export { widen } from './widen.ts'

export interface MarkedReading extends Reading {
  readonly markup: readonly Markup[]
}

/** `null` for plain text, which is to be read as it stands. */
export function readMarkup(tree: Root, source: string): MarkedReading | null {
  if (isWhole(tree, source)) return null
  const { blocks, markup } = blocksOf(tree, source)
  const terms = findTerms(blocks)
  const reading = new ReadingBuilder()
  for (let number = 0; number < blocks.length; ) {
    const block = blocks[number] as Block
    let end = number + 1
    // A bullet keeps the label from standing where a speaker’s does.
    if (block.quote === 0) writeBlock(reading, block, terms.has(block) ? '• ' : '')
    else {
      while (end < blocks.length && (blocks[end] as Block).quote === block.quote) end++
      writeBlockQuote(reading, blocks.slice(number, end), blocks[number - 1], blocks[end])
      const next = blocks[end]
      if (next && namesSource(next)) {
        writeSource(reading, { block: next, start: 0, end: next.text.length })
        end++
      }
    }
    number = end
  }
  return { ...reading.finish(), markup }
}

function blocksOf(tree: Root, source: string): Blocks {
  const format = formatOf(tree, source)
  const read = (as: Format) => readBlocks(readRuns(tree, as), source, as, isBare(tree))
  if (format) return read(format)
  const markdown = read('markdown')
  return hasMarks(markdown) ? markdown : read('html')
}

/** Whether there is markup between the words that only Markdown has: in HTML, such signs are words themselves. */
function hasMarks({ blocks, markup }: Blocks): boolean {
  const from = blocks[0]?.from[0] ?? 0
  const to = blocks.at(-1)?.to.at(-1) ?? 0
  return markup.some(({ name, start, end }) => /^[*_~[]/.test(name) && start >= from && end <= to)
}

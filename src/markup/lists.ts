/** Lists of terms are no transcripts: `- Where: the town hall`, `- When: at eight`. */
import type { Block } from './block.ts'

/** A label before words that don’t stand in marks. */
const label = /^(\p{Lu}[^:.!?“"\n]{0,60}):\s+(?!["“‘'«])/u

/** Blocks that look like a turn of a transcript and are an item of a list in which no label comes twice. */
export function findTerms(blocks: readonly Block[]): ReadonlySet<Block> {
  const terms = new Set<Block>()
  let labelled: Block[] = []
  let labels: string[] = []
  const finish = () => {
    if (new Set(labels).size === labels.length) for (const block of labelled) terms.add(block)
    labelled = []
    labels = []
  }
  for (const block of blocks) {
    if (!block.item) finish()
    const name = block.item ? label.exec(block.text)?.[1] : undefined
    if (name === undefined) continue
    labelled.push(block)
    labels.push(name)
  }
  finish()
  return terms
}

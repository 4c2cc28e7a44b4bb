/** Runs and the markup between them → blocks: what a reader sees as a paragraph, a heading, an attribution line. */
import { align } from './align.ts'
import type { Block } from './block.ts'
import { BlockBuilder } from './block-builder.ts'
import { settleEmphasis } from './emphasis.ts'
import { type Markup, readGap } from './gaps.ts'
import { dropNotes } from './notes.ts'
import type { Format, Run } from './runs.ts'

export interface Blocks {
  readonly blocks: readonly Block[]
  readonly markup: readonly Markup[]
}

/** `bare`: each paragraph of the tree is a block. */
export function readBlocks(runs: readonly Run[], source: string, format: Format, bare: boolean): Blocks {
  const builder = new BlockBuilder(source, format)
  const blocks: Block[] = []
  const markup: Markup[] = []
  const finish = () => {
    const block = builder.finish()
    if (block) blocks.push(dropNotes(block))
  }
  // The tree of a Markdown file doesn’t count the mark at its start (U+FEFF).
  const shift = format === 'markdown' && source.charCodeAt(0) === 0xfeff ? 1 : 0
  const limits = limitsOf(runs, shift, source.length)
  let at = 0
  let paragraph = runs[0]?.paragraph
  let parts = false
  for (let number = 0; number < runs.length; number++) {
    const run = runs[number] as Run
    parts ||= run.parts || (bare && run.paragraph !== paragraph)
    paragraph = run.paragraph
    if (run.parts) continue
    const start = run.offset < 0 ? at : Math.max(at, run.offset + shift)
    const { from, to, end } = align(run, source, start, Math.max(start, limits[number] as number), format)
    const gap = readGap(source, at, from[0] as number, format)
    markup.push(...gap)
    // What closes between two blocks closes in the first one.
    const opening = parts ? gap.findIndex(({ type }) => type === 'open') : -1
    const first = opening < 0 ? gap.length : opening
    for (let index = 0; index < first; index++) builder.markup(gap[index] as Markup)
    if (parts) finish()
    for (let index = first; index < gap.length; index++) builder.markup(gap[index] as Markup)
    parts = false
    for (let index = 0; index < run.value.length; index++)
      builder.add(run.value[index] as string, from[index] as number, to[index] as number, run.code)
    at = Math.max(at, end)
  }
  const rest = readGap(source, at, source.length, format)
  markup.push(...rest)
  for (const tag of rest) builder.markup(tag)
  finish()
  return { blocks, markup: settleEmphasis(markup, source) }
}

/** For every run, where the next one begins whose place is sure. */
function limitsOf(runs: readonly Run[], shift: number, end: number): number[] {
  const limits: number[] = []
  let limit = end
  for (let number = runs.length - 1; number >= 0; number--) {
    const { offset, anchored } = runs[number] as Run
    limits[number] = limit
    if (anchored && offset + shift <= limit) limit = offset + shift
  }
  return limits
}

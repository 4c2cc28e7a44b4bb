import type { Clue, ClueExample } from '../../choice.ts'
import { cueNearness, cueNearnessOf, edgeOf, edges, endingOf, endings } from './axes.ts'
import { grid } from './grid.ts'

const table = grid(endings, edges, cueNearness, ['its own cue touching', 'its own cue near', 'no cue of its own'])

/** How the quotation before ends, what parts the two, and whether either has a reporting verb beside it. */
export const continuesShape: Clue = {
  name: 'continues-shape',
  kinds: ['continues'],
  levels: table.levels,
  read: ({ gap, other, setting }) =>
    gap && other ? table.at(endingOf(other), edgeOf(gap.edge), cueNearnessOf(setting), cueNearnessOf(other)) : 0,
}

export const examples: readonly ClueExample[] = [
  { text: '“Go,” said Mary. “Now.”', quotation: 1, kind: 'continues', level: 'comma, stop, no cue near, its own cue touching' },
]

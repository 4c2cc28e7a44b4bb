import type { Clue, ClueExample } from '../../choice.ts'
import { cueNearness, cueNearnessOf, edgeOf, edges, endingOf, endings } from './axes.ts'
import { grid } from './grid.ts'

const table = grid(
  endings,
  edges,
  cueNearness,
  ['other has cue touching', 'other has cue near', 'other has none'],
  ['nothing between', 'few words', 'more'],
)

/** The attribution comes with the next quotation: `“Go. Now.” “At once,” said Mary.` */
export const anticipatesShape: Clue = {
  name: 'anticipates-shape',
  kinds: ['anticipates'],
  levels: table.levels,
  read: ({ gap, other, setting }) =>
    gap && other
      ? table.at(
          endingOf(setting),
          edgeOf(gap.edge),
          cueNearnessOf(setting),
          cueNearnessOf(other),
          gap.words === 0 ? 0 : gap.words < 4 ? 1 : 2,
        )
      : 0,
}

export const examples: readonly ClueExample[] = [
  {
    text: '“Go.” “At once,” said Mary.',
    kind: 'anticipates',
    level: 'stop, nothing, no cue near, other has cue touching, nothing between',
  },
]

import type { Clue, ClueExample } from '../../choice.ts'
import { distanceOf, distances, openingOf, openings, sideOf, sides } from './axes.ts'
import { bucket, grid } from './grid.ts'

const shares = ['below .1', '.1 to .3', '.3 to .5', '.5 to .7', '.7 to .85', 'above .85'] as const
const table = grid(shares, sides, distances, openings)

/** How often the verb reports at all: `said` nearly always, `added` often, `called` half the time. */
export const verbPrior: Clue = {
  name: 'verb-prior',
  kinds: ['cue'],
  levels: table.levels,
  read: (candidate) => {
    const { cue, setting } = candidate
    return cue ? table.at(bucket(cue.prior, [0.1, 0.3, 0.5, 0.7, 0.85]), sideOf(candidate), distanceOf(candidate), openingOf(setting)) : 0
  },
}

export const examples: readonly ClueExample[] = [
  { text: '“Go,” said Mary.', mention: 'Mary', level: 'above .85, after, touching, sentence' },
  { text: '“Go,” said Mary.', kind: 'unknown', level: null },
]

import type { Clue, ClueExample } from '../../choice.ts'
import { openingOf, openings, sideOf, sides } from './axes.ts'
import { bucket, grid } from './grid.ts'

const counts = ['0', '1', '2', '3-5', '6-10', '11-20', 'more'] as const
const table = grid(sides, counts, ['cue', 'no cue'], openings)

/** Words between the attribution and the quotation. */
export const gapWords: Clue = {
  name: 'gap-words',
  kinds: ['cue', 'mention'],
  levels: table.levels,
  read: (candidate) => {
    const { gap, cue, setting } = candidate
    return gap ? table.at(sideOf(candidate), bucket(gap.words, [0, 1, 2, 5, 10, 20]), cue ? 0 : 1, openingOf(setting)) : 0
  },
}

export const examples: readonly ClueExample[] = [{ text: 'Mary told Bob again: “No.”', mention: 'Mary', level: 'before, 2, cue, sentence' }]

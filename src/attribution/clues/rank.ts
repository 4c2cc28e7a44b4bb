import type { Clue, ClueExample } from '../../choice.ts'
import { openingOf, openings, sideOf, sides } from './axes.ts'
import { grid } from './grid.ts'

const ranks = ['nearest', 'second', 'third'] as const
const table = grid(sides, ranks, openings)

/** How many other reporting verbs stand nearer on the same side. */
export const rank: Clue = {
  name: 'rank',
  kinds: ['cue'],
  levels: table.levels,
  read: (candidate) => table.at(sideOf(candidate), candidate.rank, openingOf(candidate.setting)),
}

export const examples: readonly ClueExample[] = [
  { text: 'Bob said no and Mary said: “Go.”', mention: 'Mary', level: 'before, nearest, sentence' },
  { text: 'Bob denied it and Mary said: “Go.”', mention: 'Bob', cue: 'denied', level: 'before, second, sentence' },
]

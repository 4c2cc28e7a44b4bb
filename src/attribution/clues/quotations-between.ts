import type { Clue, ClueExample } from '../../choice.ts'
import { openingOf, openings, sides } from './axes.ts'
import { grid } from './grid.ts'

const counts = ['none', 'one', 'more'] as const
const table = grid(sides, counts, openings)

/** Other quotations between the attribution and this one: `Mary said “a” and “b”`. */
export const quotationsBetween: Clue = {
  name: 'quotations-between',
  kinds: ['cue', 'mention'],
  levels: table.levels,
  read: ({ gap, side, setting }) => (gap ? table.at(side === 'before' ? 0 : 1, Math.min(2, gap.quotations), openingOf(setting)) : 0),
}

export const examples: readonly ClueExample[] = [
  { text: 'Mary said “yes” and “no”.', quotation: 1, mention: 'Mary', level: 'before, one, small' },
]

import type { Clue, ClueExample } from '../../choice.ts'
import { endingOf, endings, sides } from './axes.ts'
import { grid } from './grid.ts'

const counts = ['none', 'one', 'more'] as const
const table = grid(sides, counts, endings, ['starts paragraph', 'inside paragraph'])

/**
 * Sentence ends between the attribution and the quotation.
 *
 *     “Go.” Mary said nothing.
 *         ^ the quotation has ended its sentence
 */
export const stopsBetween: Clue = {
  name: 'stops-between',
  kinds: ['cue', 'mention'],
  levels: table.levels,
  read: ({ gap, side, setting }) =>
    gap ? table.at(side === 'before' ? 0 : 1, Math.min(2, gap.stops), endingOf(setting), setting.opensParagraph ? 0 : 1) : 0,
}

export const examples: readonly ClueExample[] = [
  { text: '“Go,” said Mary.', mention: 'Mary', level: 'after, none, comma, starts paragraph' },
]

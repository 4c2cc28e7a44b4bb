import type { Clue, ClueExample } from '../../choice.ts'
import { edgeOf, edges, endingOf, endings, openingOf, openings, sides } from './axes.ts'
import { grid } from './grid.ts'

const table = grid(sides, edges, endings, openings, ['touching', 'apart'])

/**
 * The punctuation where quotation and attribution meet.
 *
 *     Mary said: “Go.”
 *              ^ before, colon
 *
 * Near-miss: `Mary called it “a mess”.` has no punctuation there.
 */
export const edge: Clue = {
  name: 'edge',
  kinds: ['cue'],
  levels: table.levels,
  read: ({ gap, side, setting }) =>
    gap && gap.stops === 0
      ? table.at(side === 'before' ? 0 : 1, edgeOf(gap.edge), endingOf(setting), openingOf(setting), gap.words === 0 ? 0 : 1)
      : 0,
}

export const examples: readonly ClueExample[] = [
  { text: 'Mary said: “Go.”', mention: 'Mary', level: 'before, colon, stop, sentence, touching' },
  { text: '“Go,” said Mary.', mention: 'Mary', level: 'after, nothing, comma, sentence, touching' },
  { text: 'Mary called it “a mess” again.', mention: 'Mary', level: 'before, word, open, small, apart' },
]

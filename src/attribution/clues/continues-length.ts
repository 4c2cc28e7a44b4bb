import type { Clue, ClueExample } from '../../choice.ts'
import { lengthOf, lengths } from './axes.ts'
import { grid } from './grid.ts'

const table = grid(lengths, ['fills its paragraph', 'opens it', 'closes it', 'inside'], ['no stop between', 'one stop', 'more stops'])

/** The longer a quotation without words of its own for the speaker, the rather it goes on with the speech before. */
export const continuesLength: Clue = {
  name: 'continues-length',
  kinds: ['continues'],
  levels: table.levels,
  read: ({ gap, setting }) => {
    if (!gap) return 0
    const place = setting.opensParagraph ? (setting.closesParagraph ? 0 : 1) : setting.closesParagraph ? 2 : 3
    return table.at(lengthOf(setting), place, Math.min(2, gap.stops))
  },
}

export const examples: readonly ClueExample[] = [
  { text: '“Go,” said Mary. “Now.”', quotation: 1, kind: 'continues', level: '1 word, closes it, one stop' },
]

import type { Clue, ClueExample } from '../../model.ts'
import { cueNearness, cueNearnessOf } from './axes.ts'
import { grid } from './grid.ts'

const table = grid(['unknown', 'not speech'], ['fills its paragraph', 'opens it', 'closes it', 'inside', 'in brackets'], cueNearness)

/** Where a quotation stands for which nobody may be found. */
export const silencePlace: Clue = {
  name: 'silence-place',
  kinds: ['unknown', 'not-speech'],
  levels: table.levels,
  read: ({ kind, setting }) => {
    if (kind !== 'unknown' && kind !== 'not-speech') return 0
    const { inBrackets, opensParagraph, closesParagraph } = setting
    const place = inBrackets ? 4 : opensParagraph ? (closesParagraph ? 0 : 1) : closesParagraph ? 2 : 3
    return table.at(kind === 'unknown' ? 0 : 1, place, cueNearnessOf(setting))
  },
}

export const examples: readonly ClueExample[] = [
  { text: 'He played (“Moon River”) again.', kind: 'not-speech', level: 'not speech, in brackets, no cue near' },
]

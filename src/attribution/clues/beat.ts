import type { Clue, ClueExample } from '../../choice.ts'
import { cueNearness, cueNearnessOf, endingOf, endings, sideOf, sides } from './axes.ts'
import { grid } from './grid.ts'

const table = grid(sides, endings, ['no words between', 'few', 'many'], ['opens paragraph', 'inside'], cueNearness)

/** A mention beside the quotation without any reporting verb: an action, a colon, a genitive. */
export const beat: Clue = {
  name: 'beat',
  kinds: ['mention'],
  levels: table.levels,
  read: (candidate) => {
    const { gap, setting } = candidate
    if (!gap) return 0
    return table.at(
      sideOf(candidate),
      endingOf(setting),
      gap.words === 0 ? 0 : gap.words < 6 ? 1 : 2,
      setting.opensParagraph ? 0 : 1,
      cueNearnessOf(setting),
    )
  },
}

export const examples: readonly ClueExample[] = [
  {
    text: '“Go.” Mary turned away.',
    mention: 'Mary',
    kind: 'mention',
    level: 'after, stop, no words between, opens paragraph, no cue near',
  },
]

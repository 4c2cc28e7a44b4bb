import type { Clue, ClueExample } from '../../choice.ts'
import { openingOf, openings } from './axes.ts'
import { bucket, grid } from './grid.ts'

const table = grid(
  ['same paragraph', 'next paragraph', 'further'],
  ['nothing', 'few words', 'clause', 'more'],
  ['opens paragraph', 'inside'],
  openings,
)

/**
 * How near the quotation stands to the one whose speaker it may share.
 *
 *     “Go,” said Mary. “Now.”
 *                      ^^^^^^ same paragraph, few words
 */
export const continuesPlace: Clue = {
  name: 'continues-place',
  kinds: ['continues'],
  levels: table.levels,
  read: ({ gap, paragraphs, setting }) =>
    gap ? table.at(Math.min(2, paragraphs), bucket(gap.words, [0, 4, 12]), setting.opensParagraph ? 0 : 1, openingOf(setting)) : 0,
}

export const examples: readonly ClueExample[] = [
  { text: '“Go,” said Mary. “Now.”', quotation: 1, kind: 'continues', level: 'same paragraph, few words, inside, sentence' },
  { text: '“Go,” said Mary.', mention: 'Mary', level: null },
]

import type { Clue, ClueExample } from '../../choice.ts'
import { wordSortOf, wordSorts } from './axes.ts'
import { grid } from './grid.ts'

const table = grid(wordSorts, wordSorts, ['short', 'long'])

/**
 * The words on both sides of marks that hold no speech.
 *
 *     the “expert” left
 *     ^^^ determiner
 */
export const silenceNeighbours: Clue = {
  name: 'silence-neighbours',
  kinds: ['not-speech'],
  levels: table.levels,
  read: ({ setting }) =>
    table.at(wordSortOf(setting.beforeTraits, setting.before), wordSortOf(setting.afterTraits, setting.after), setting.words <= 3 ? 0 : 1),
}

export const examples: readonly ClueExample[] = [
  { text: 'The “very local expert” left.', kind: 'not-speech', level: 'determiner, other, short' },
  { text: 'The “very local expert” left.', kind: 'unknown', level: null },
]

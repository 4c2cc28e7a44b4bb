import { type Clue, type ClueExample, relations } from '../../choice.ts'
import { distanceOf, distances, relationOf, sideOf, sides } from './axes.ts'
import { grid } from './grid.ts'

const table = grid(sides, relations, distances)

/**
 * On which side the attributing words stand, how the mention is built to the verb, and how far both are.
 *
 *     “Go,” said Mary Hale.
 *           ^^^^^^^^^^^^^^ after, inverted, touching
 *
 * Near-miss: in `“Go.” Mary said nothing.` the full stop stands between.
 */
export const construction: Clue = {
  name: 'construction',
  kinds: ['cue', 'mention'],
  levels: table.levels,
  read: (candidate) => table.at(sideOf(candidate), relationOf(candidate), distanceOf(candidate)),
}

export const examples: readonly ClueExample[] = [
  { text: '“Go,” said Mary Hale.', mention: 'Mary Hale', level: 'after, inverted, touching' },
  { text: 'Mary Hale said: “Go.”', mention: 'Mary Hale', level: 'before, adjacent, touching' },
  { text: '“Go,” said Mary Hale.', kind: 'unknown', level: null },
]

import { type Clue, type ClueExample, relations } from '../../choice.ts'
import { relationOf } from './axes.ts'
import { bucket, grid } from './grid.ts'

const reaches = ['0', '1', '2', '3-5', '6-10', 'more'] as const
const table = grid(relations, reaches)

/** Words between mention and verb, by construction. */
export const reach: Clue = {
  name: 'reach',
  kinds: ['cue'],
  levels: table.levels,
  read: (candidate) => table.at(relationOf(candidate), bucket(candidate.reach, [0, 1, 2, 5, 10])),
}

export const examples: readonly ClueExample[] = [{ text: '“Go,” Mary had said.', mention: 'Mary', level: 'adjacent, 1' }]

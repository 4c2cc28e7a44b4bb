import { type Clue, type ClueExample, relations } from '../../choice.ts'
import { relationOf, rivalOf } from './axes.ts'
import { grid } from './grid.ts'

const table = grid(relations, relations)

/**
 * Another possible subject of the same verb: in `Mary told Bob “no”` both stand beside it.
 */
export const rival: Clue = {
  name: 'rival',
  kinds: ['cue'],
  levels: table.levels,
  read: (candidate) => table.at(relationOf(candidate), rivalOf(candidate)),
}

export const examples: readonly ClueExample[] = [{ text: 'Mary told Bob: “No.”', mention: 'Mary', level: 'adjacent, inverted' }]

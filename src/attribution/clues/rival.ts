import type { Clue } from '../../model.ts'
import { relationOf, relations, rivalOf } from './axes.ts'
import { grid } from './grid.ts'

const table = grid(relations, relations)

/**
 * Another possible subject of the same verb: in `Mary told Bob “no”` both stand beside it.
 */
export const rival: Clue = {
  name: 'rival',
  about: 'the other noun phrase that the same verb may have as its subject',
  kinds: ['cue'],
  levels: table.levels,
  read: (candidate) => (candidate.kind === 'cue' ? table.at(relationOf(candidate), rivalOf(candidate)) : 0),
  examples: [{ text: 'Mary told Bob: “No.”', mention: 'Mary', level: 'adjacent, inverted' }],
}

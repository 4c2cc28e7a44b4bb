import { type Clue, type ClueExample, relations } from '../../choice.ts'
import { relationOf } from './axes.ts'
import { grid } from './grid.ts'

const orders = ['first', 'second', 'third', 'later'] as const
const sorts = ['person', 'group', 'document', 'thing', 'unknown'] as const
const table = grid(relations, orders, sorts)

/** Of several noun phrases that may be the verb’s subject, which this is, and what it denotes. */
export const subjectOrder: Clue = {
  name: 'subject-order',
  kinds: ['cue'],
  levels: table.levels,
  read: (candidate) => {
    const { mention, order } = candidate
    return mention ? table.at(relationOf(candidate), Math.min(3, order), sorts.indexOf(mention.sort)) : 0
  },
}

export const examples: readonly ClueExample[] = [
  { text: 'A spokesman for the ministry said: “No.”', mention: 'A spokesman for the ministry', level: 'head, first, person' },
]

import { type Clue, type ClueExample, relations } from '../../choice.ts'
import { Kind } from '../../model.ts'
import { edgeOf, edges, relationOf, wordSortOf, wordSorts } from './axes.ts'
import { grid } from './grid.ts'

const places = [...edges, ...wordSorts.map((sort) => `word: ${sort}`)]
const table = grid(relations, places, ['name', 'no name'])

/**
 * What stands before the mention: subjects open sentences, follow quotations and commas; what follows a preposition is
 * seldom a subject.
 *
 *     “Go,” Ann Lee, a judge from Ohio, said.
 *           ^ after the quotation     ^ after a preposition
 */
export const subjectPlace: Clue = {
  name: 'subject-place',
  kinds: ['cue'],
  levels: table.levels,
  read: (candidate) => {
    const { mention, mentionBefore, mentionBeforeTraits } = candidate
    if (!mention) return 0
    const word = mentionBefore === Kind.Word
    const place = word ? edges.length + wordSortOf(mentionBeforeTraits, mentionBefore) : edgeOf(mentionBefore)
    return table.at(relationOf(candidate), place, mention.type === 'name' ? 0 : 1)
  },
}

export const examples: readonly ClueExample[] = [
  { text: '“Go,” Ann Lee, a judge from Ohio, said.', mention: 'Ann Lee', level: 'apposition, quotation, name' },
  { text: '“Go,” a judge from Ohio said.', mention: 'Ohio', level: 'adjacent, word: preposition, name' },
]

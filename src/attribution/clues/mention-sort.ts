import type { Clue, ClueExample } from '../../choice.ts'
import type { MentionRow } from '../../model.ts'
import { sideOf, sides } from './axes.ts'
import { grid } from './grid.ts'

const sorts = ['name', 'name of a group', 'he or she', 'they or we', 'I or you', 'it', 'person', 'group', 'document', 'other'] as const
const table = grid(sorts, ['cue', 'no cue'], sides)

/** Who or what the mention is: people speak, days don’t. */
export const mentionSort: Clue = {
  name: 'mention-sort',
  kinds: ['cue', 'mention'],
  levels: table.levels,
  read: (candidate) => {
    const { mention, cue } = candidate
    return mention ? table.at(sortOf(mention), cue ? 0 : 1, sideOf(candidate)) : 0
  },
}

function sortOf({ type, sort, plural, gender }: MentionRow): number {
  if (type === 'name') return sort === 'group' ? 1 : 0
  if (type === 'pronoun') return gender !== 'unknown' ? 2 : plural ? 3 : sort === 'person' ? 4 : 5
  return sort === 'person' ? 6 : sort === 'group' ? 7 : sort === 'document' ? 8 : 9
}

export const examples: readonly ClueExample[] = [
  { text: '“Go,” she said.', mention: 'she', level: 'he or she, cue, after' },
  { text: '“Go,” the report said.', mention: 'the report', level: 'document, cue, after' },
]

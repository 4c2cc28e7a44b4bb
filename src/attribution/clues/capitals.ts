import type { Clue, ClueExample } from '../../choice.ts'
import { edgeOf, edges } from './axes.ts'
import { grid } from './grid.ts'

const answers = ['somebody', 'unknown', 'not speech'] as const
const table = grid(answers, ['one word', 'two or three', 'four and more'], edges, edges)

/**
 * Capitals throughout make a title or a name, whoever speaks near by.
 *
 *     He hummed “Moon River” again.
 *                ^    ^
 *
 * Near-miss: `“Go Away,” said Mary` has its comma.
 */
export const capitals: Clue = {
  name: 'capitals',
  kinds: ['cue', 'mention', 'continues', 'anticipates', 'unknown', 'not-speech'],
  levels: table.levels,
  read: ({ kind, setting }) => {
    const { titleCase, words, opensWithCapital, before, after } = setting
    if (!titleCase && !(words === 1 && opensWithCapital)) return 0
    const answer = kind === 'unknown' ? 1 : kind === 'not-speech' ? 2 : 0
    return table.at(answer, words === 1 ? 0 : words < 4 ? 1 : 2, edgeOf(before), edgeOf(after))
  },
}

export const examples: readonly ClueExample[] = [
  { text: 'He hummed “Moon River” again.', kind: 'not-speech', level: 'not speech, two or three, word, word' },
  { text: 'He hummed “by the river” again.', kind: 'not-speech', level: null },
]

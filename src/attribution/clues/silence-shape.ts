import type { Clue, ClueExample } from '../../choice.ts'
import { edgeOf, edges, endingOf, endings } from './axes.ts'
import { grid } from './grid.ts'

const table = grid(['capitals throughout', 'mixed'], endings, edges, ['I, you or we', 'no person'])

/** Titles are in capitals; speech ends with punctuation and says I, you and we. */
export const silenceShape: Clue = {
  name: 'silence-shape',
  kinds: ['not-speech'],
  levels: table.levels,
  read: ({ setting }) => table.at(setting.titleCase ? 0 : 1, endingOf(setting), edgeOf(setting.before), setting.hasPersonalPronoun ? 0 : 1),
}

export const examples: readonly ClueExample[] = [
  { text: 'He hummed “Moon River” again.', kind: 'not-speech', level: 'capitals throughout, open, word, no person' },
]

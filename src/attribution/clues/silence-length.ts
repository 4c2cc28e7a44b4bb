import type { Clue, ClueExample } from '../../choice.ts'
import { cueNearness, cueNearnessOf, lengthOf, lengths, openingOf, openings } from './axes.ts'
import { grid } from './grid.ts'

const table = grid(['unknown', 'not speech'], lengths, openings, cueNearness, ['capitals throughout', 'mixed'])

/** Nobody, or no speech at all: short stretches inside a sentence without a reporting verb are titles and scare quotes. */
export const silenceLength: Clue = {
  name: 'silence-length',
  kinds: ['unknown', 'not-speech'],
  levels: table.levels,
  read: ({ kind, setting }) => {
    return table.at(kind === 'unknown' ? 0 : 1, lengthOf(setting), openingOf(setting), cueNearnessOf(setting), setting.titleCase ? 0 : 1)
  },
}

export const examples: readonly ClueExample[] = [
  { text: 'The “very local expert” left.', kind: 'not-speech', level: 'not speech, 3 words, small, no cue near, mixed' },
  { text: 'The “very local expert” left.', kind: 'unknown', level: 'unknown, 3 words, small, no cue near, mixed' },
]

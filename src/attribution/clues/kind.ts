import type { Clue } from '../../model.ts'

/** The kinds of answers by themselves: before anything is read, a quotation near a reporting verb is speech. */
const kinds = ['cue', 'mention', 'continues', 'anticipates', 'unknown', 'not-speech'] as const

export const kind: Clue = {
  name: 'kind',
  about: 'what kind of answer it is, before anything is read',
  kinds: kinds,
  levels: kinds,
  read: (candidate) => kinds.indexOf(candidate.kind) + 1,
  examples: [
    { text: '“Go,” said Mary.', mention: 'Mary', kind: 'cue', level: 'cue' },
    { text: '“Go,” said Mary.', kind: 'not-speech', level: 'not-speech' },
  ],
}

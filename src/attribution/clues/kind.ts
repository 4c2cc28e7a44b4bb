import type { Clue, ClueExample } from '../../choice.ts'

/** The kinds of answers by themselves: before anything is read, a quotation near a reporting verb is speech. */
const kinds = ['cue', 'mention', 'continues', 'anticipates', 'unknown', 'not-speech'] as const

export const kind: Clue = {
  name: 'kind',
  kinds: kinds,
  levels: kinds,
  read: (candidate) => kinds.indexOf(candidate.kind) + 1,
}

export const examples: readonly ClueExample[] = [
  { text: '“Go,” said Mary.', mention: 'Mary', kind: 'cue', level: 'cue' },
  { text: '“Go,” said Mary.', kind: 'not-speech', level: 'not-speech' },
]

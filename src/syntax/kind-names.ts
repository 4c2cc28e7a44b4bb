/** Kinds of tokens as features call them, by their number. */
export const kindNames: readonly string[] = [
  '',
  'word',
  'number',
  'mark',
  'comma',
  'stop',
  'colon',
  'semicolon',
  'dash',
  'open',
  'close',
  'other',
]

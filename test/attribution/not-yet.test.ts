import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'

/** Kind, words and speaker of each quote. */
const said = (text: string) => extractQuotes(text).map(({ kind, content, speaker }) => [kind, content[0]?.text, speaker?.name ?? null])

describe('known misses', () => {
  it.fails.each([
    ['the second verb of a clause of who', 'Reporters asked Ann Lee, who smiled and said, “Burn it.”', ['direct', 'Burn it.', 'Ann Lee']],
    ['a listener behind what is said', 'The fog is gone, Ann Lee confirmed to the Courier.', ['indirect', 'The fog is gone', 'Ann Lee']],
    ['a particle with the verb', 'Ann Lee hit back that the letter was late.', ['indirect', 'that the letter was late', 'Ann Lee']],
    ['one word and whose it is', 'Nonsense, says the minister.', ['indirect', 'Nonsense', 'the minister']],
    ['the writer’s words behind marks', 'Lee said it was “late,” before leaving by the door.', ['mixed', 'it was “late,”', 'Lee']],
    ['whose claim is denied', 'Lee rejected claims by Ed Orr that he had “lied.”', ['mixed', 'that he had “lied.”', 'Ed Orr']],
    [
      'an answer in one paragraph with its question',
      '“Did you, Grandpa?” said Flo. “I did. Right up to the end.”',
      ['direct', 'I did. Right up to the end.', null],
    ],
    ['two in a row', '“Is it far?” “Two miles,” said the postman.', ['direct', 'Is it far?', null]],
    ['a letter’s words', 'The clinic pinned a note to the door. “No visitors,” it read.', ['direct', 'No visitors,', 'a note']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toContainEqual(expected)
  })
})

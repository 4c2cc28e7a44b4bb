import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'

/** Kind, words and speaker of each quote. */
const said = (text: string) => extractQuotes(text).map(({ kind, content, speaker }) => [kind, content[0]?.text, speaker?.name ?? null])

describe('known misses', () => {
  it.fails.each([
    ['the second verb of a clause of who', 'Reporters asked Ann Lee, who smiled and said, “Burn it.”', ['direct', 'Burn it.', 'Ann Lee']],
    ['marks around an action between dashes', 'Edda turned. “I thought”—she looked away—“you were gone.”', ['direct', 'I thought', 'Edda']],
    ['a listener behind what is said', 'The fog is gone, Ann Lee confirmed to the Courier.', ['indirect', 'The fog is gone', 'Ann Lee']],
    [
      'a number with a comma ahead of the cue',
      'There had been 8,000 calls, Ann Lee was told.',
      ['indirect', 'There had been 8,000 calls', null],
    ],
    ['a particle with the verb', 'Ann Lee hit back that the letter was late.', ['indirect', 'that the letter was late', 'Ann Lee']],
    ['verbs of courts', 'Judge Ann Lee ruled that the letter was late.', ['indirect', 'that the letter was late', 'Ann Lee']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toContainEqual(expected)
  })

  it.fails.each([
    ['how softly, not what', 'Ann Lee whispered so softly that nobody woke.'],
    ['whom, not what', 'Ann Lee answered him.'],
  ])('is no quote: %s', (_, text) => {
    expect(said(text)).toEqual([])
  })
})

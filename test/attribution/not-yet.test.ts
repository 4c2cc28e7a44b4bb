import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'

/** Kind, words and speaker of each quote. */
const said = (text: string) => extractQuotes(text).map(({ kind, content, speaker }) => [kind, content[0]?.text, speaker?.name ?? null])

describe('known misses', () => {
  it.fails.each([
    ['the second verb of a clause of who', 'Reporters asked Ann Lee, who smiled and said, “Burn it.”', ['direct', 'Burn it.', 'Ann Lee']],
    ['a listener behind what is said', 'The fog is gone, Ann Lee confirmed to the Courier.', ['indirect', 'The fog is gone', 'Ann Lee']],
    ['a particle with the verb', 'Ann Lee hit back that the letter was late.', ['indirect', 'that the letter was late', 'Ann Lee']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toContainEqual(expected)
  })
})

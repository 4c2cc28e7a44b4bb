import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.ts'

const opening =
  '“I think you are late,” said Ben Hale, and he took her hat.\n\n“Am I?” said Ann Lee, and she laughed at him.\n\n“You are, and you know it,” said Ben Hale.\n\n“Then I will go,” said Ann Lee. She took her hat from his hands.\n\n'
const speakersOf = (text: string) =>
  extractQuotes(opening + text)
    .filter(({ kind }) => kind === 'indirect')
    .map(({ speaker }) => speaker?.name ?? null)

describe('he and she whose words a story tells', () => {
  it.each([
    ['Ben Hale rose. The lamp was low. He said that the train had gone.', 'Ben Hale'],
    ['Ben Hale took the lamp from Ann Lee.\n\nHe said that the train had gone.', 'Ben Hale'],
    ['She said that the train had gone.', 'Ann Lee'],
    ['He said that the train had gone.', 'Ben Hale'],
    ['“Wait,” said Ben Hale. He told her that the train had gone.', 'Ben Hale'],
  ])('are whoever acted or spoke last: %s', (text, name) => {
    expect(speakersOf(text)).toEqual([name])
  })

  it('are nobody where both are far', () => {
    expect(speakersOf('You could hear her clock.\n\nHer cat slept.\n\nIt was dark.\n\nHe said that the train had gone.')).toEqual([null])
  })

  it('are told less surely than names', () => {
    const [told] = extractQuotes(`${opening}He said that the train had gone.`).slice(-1)
    const [named] = extractQuotes(`${opening}Ben Hale said that the train had gone.`).slice(-1)
    expect(told?.confidence).toBeLessThan(named?.confidence as number)
  })
})

import { describe, expect, it } from 'vitest'
import { phraseLeftOf } from '../../src/syntax/noun-phrases.ts'
import { layoutOf, tokenAt } from './read-layout.ts'

/** The phrase that ends before the word. */
function phraseBefore(text: string, word: string): string | null {
  const layout = layoutOf(text)
  const phrase = phraseLeftOf(layout, tokenAt(layout, word) - 1)
  if (!phrase) return null
  const { start, end } = layout.document.tokens
  return text.slice(start[phrase.first], end[phrase.last - 1])
}

describe('the noun phrase before a word', () => {
  it.each([
    ['It rained, and the old memo stated so.', 'the old memo'],
    ['A spokesman for the ministry stated so.', 'A spokesman for the ministry'],
    ['One of the men stated so.', 'One of the men'],
    ['The man across from me stated so.', 'The man across from me'],
    ['On Tuesday the zoo stated so.', 'the zoo'],
    ['It rained, I dare say, and I and the old man stated so.', 'the old man'],
    ['The firm and the union stated so.', 'The firm and the union'],
  ])('%s', (text, expected) => {
    expect(phraseBefore(text, 'stated')).toBe(expected)
  })

  it.each(['They stated so.', 'It rained, as was stated so.', 'She rose; stated so.'])('is none: %s', (text) => {
    expect(phraseBefore(text, 'stated')).toBeNull()
  })
})

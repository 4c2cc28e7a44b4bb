import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'
import { falseSpeech, faultsOf, flat } from './compare.ts'
import { knownFalseSpeech, knownMisses } from './known-misses.ts'
import { goldenNews } from './read-golden.ts'

describe.each(goldenNews().map((golden) => [golden.name, golden] as const))('%s', (name, golden) => {
  const found = flat(extractQuotes(golden.text))
  const misses = new Set(knownMisses[name] ?? [])

  for (const quote of golden.quotes.filter(({ id }) => !id.startsWith('R'))) {
    const test = misses.has(quote.id) ? it.fails : it
    test(`${quote.id}: “${quote.content[0]?.text.slice(0, 50)}”`, () => {
      expect(faultsOf(quote, found)).toEqual([])
    })
  }

  it('takes nothing else for speech', () => {
    const known = new Set(knownFalseSpeech[name] ?? [])
    expect(falseSpeech(golden, found).filter((text) => !known.has(text))).toEqual([])
  })
})

describe('the list of known misses', () => {
  it('names golden quotations only', () => {
    const ids = new Map(goldenNews().map(({ name, quotes }) => [name, quotes.map(({ id }) => id)]))
    for (const [name, misses] of Object.entries(knownMisses)) expect(ids.get(name)).toEqual(expect.arrayContaining([...misses]))
  })
})

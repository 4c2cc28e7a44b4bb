import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'
import { falseSpeech, faultsOf, flat, standAlone } from './compare.ts'
import known from './known-misses.json' with { type: 'json' }
import { goldenNews } from './read-golden.ts'

/** What a careful reader sees and the library doesn’t yet, by text: a test fails when one comes right. */
const knownMisses: Readonly<Record<string, readonly string[]>> = known.quotes
/** Marks without speech that still come back with a speaker. */
const knownFalseSpeech: Readonly<Record<string, readonly string[]>> = known.speech

describe.each(goldenNews().map((golden) => [golden.name, golden] as const))('%s', (name, golden) => {
  const found = flat(extractQuotes(golden.text))
  const misses = new Set(knownMisses[name] ?? [])

  for (const quote of standAlone(golden)) {
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

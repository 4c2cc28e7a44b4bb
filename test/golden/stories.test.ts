import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'
import { falseSpeech, flat } from './compare.ts'
import { faultsOfStory } from './compare-story.ts'
import { goldenStories } from './read-golden.ts'
import listed from './stories/known-misses.json' with { type: 'json' }

/** What a careful reader sees and the library doesn’t yet, by story: a test fails when one comes right. */
const known: Readonly<Record<'quotes' | 'addressees' | 'speech', Readonly<Record<string, readonly string[]>>>> = listed
const stories = goldenStories()

describe.each(stories.map((golden) => [golden.name, golden] as const))('%s', (name, golden) => {
  const found = flat(extractQuotes(golden.text))
  const faults = faultsOfStory(golden, found)
  const testOf = (list: keyof typeof known, id: string) => (known[list][name]?.includes(id) ? it.fails : it)

  for (const { id, content, speaker, addressee } of golden.quotes) {
    const words = `${id}: “${content[0].text.slice(0, 50)}”`
    testOf('quotes', id)(`${words} is ${speaker ?? 'nobody'}’s`, () => {
      expect(faults.get(id)?.words).toEqual([])
    })
    if (addressee === null) continue
    testOf('addressees', id)(`${words} is said to ${addressee}`, () => {
      expect(faults.get(id)?.addressee).toEqual([])
    })
  }

  it('takes nothing else for speech', () => {
    expect(falseSpeech(golden, found)).toEqual(known.speech[name] ?? [])
  })
})

describe('the list of known misses', () => {
  it('names labelled quotations of these stories only', () => {
    const idsOf = (name: string, told: boolean) =>
      stories.find((golden) => golden.name === name)?.quotes.flatMap(({ id, addressee }) => (told && addressee === null ? [] : [id]))
    for (const [name, misses] of Object.entries(known.quotes)) expect(idsOf(name, false)).toEqual(expect.arrayContaining([...misses]))
    for (const [name, misses] of Object.entries(known.addressees)) expect(idsOf(name, true)).toEqual(expect.arrayContaining([...misses]))
    for (const name of Object.keys(known.speech)) expect(idsOf(name, false)).toBeDefined()
  })
})

import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject, test } from 'vitest'
import { extractQuotes, type Quote } from '../../src/index.ts'
import { goldenNews, goldenStories } from '../golden/read-golden.ts'

/** Priors of verbs are stored in steps, so that a confidence and the order of evidence may differ. */
const answersOf = (quotes: readonly Quote[]): unknown =>
  quotes.map(({ start, end, kind, content, cue, mention, speaker, addressee, nested }) => ({
    ...{ start, end, kind, content, cue, mention, speaker, addressee },
    nested: answersOf(nested),
  }))

/** The build renames what no answer holds, folds constants and drops what it takes for unused. */
describe.each([
  ['ESM', () => import(pathToFileURL(join(inject('project'), 'dist/index.js')).href)],
  ['CommonJS', async () => createRequire(import.meta.url)(join(inject('project'), 'dist/index.cjs'))],
] as const)('the %s build', (_, load) => {
  test.each([...goldenNews(), ...goldenStories()].map((golden) => [golden.name, golden] as const))(
    'answers as its source does: %s',
    async (_, { text }) => {
      const built = await load()
      expect(answersOf(built.extractQuotes(text))).toEqual(answersOf(extractQuotes(text)))
    },
  )

  test('answers as its source does with a cast', async () => {
    const built = await load()
    const cast = [{ name: 'Ann Lee', aliases: ['the boss'], gender: 'female' as const, roles: ['mayor'] }]
    const text = '“Go,” said the boss.\n\nThe mayor left. “No,” she told Tom Park.'
    expect(answersOf(built.extractQuotes(text, { cast }))).toEqual(answersOf(extractQuotes(text, { cast })))
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'

/** Rows from here on are those of lists that came later. */
const firstLate = 6144

const folder = new URL('../../src/lexicon/en/', import.meta.url)
const words: readonly string[] = readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).words ?? [])

/** A number for which word has which row, once the modules have been loaded in this order; late words and the order of lists are all one. */
async function digest(modules: readonly string[]): Promise<number> {
  for (const module of modules) await import(`../../src/lexicon/${module}.ts`)
  const { rowOf } = await import('../../src/lexicon/vocabulary.ts')
  let sum = 0
  for (const word of new Set(words)) {
    const row = rowOf(word)
    if (row >= firstLate) continue
    const hash = [...word].reduce((made, sign) => (Math.imul(made, 31) + (sign.codePointAt(0) as number)) | 0, 0)
    sum = (sum + Math.imul(hash, row)) | 0
  }
  return sum
}

describe('rows of the vocabulary', () => {
  beforeEach(() => {
    vi.resetModules()
  })

  it.each([[['words', 'reporters']], [['reporters', 'words']], [['sentence-ends', 'words']]])(
    'are those that fitted weights know words by: %s',
    async (modules) => {
      expect(await digest(modules)).toBe(-1573932664)
    },
  )

  it('are one for each word, also for those of later lists', async () => {
    const { Word } = await import('../../src/lexicon/words.ts')
    const { rowOf } = await import('../../src/lexicon/vocabulary.ts')
    const rows = [...new Set(words)].map(rowOf).filter((row) => row > 0)
    expect(rows.length).toBeGreaterThan(3000)
    expect(new Set(rows).size).toBe(rows.length)
    expect(Object.entries(Word).filter(([, row]) => row === 0)).toEqual([])
  })
})

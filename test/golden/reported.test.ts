import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'
import { faultsOfPassage } from './compare.ts'
import { type Golden, goldenReports } from './read-golden.ts'
import listed from './reported/known-misses.json' with { type: 'json' }

const knownMisses: Readonly<Record<string, readonly string[]>> = listed
const reports = goldenReports()
const passages = [...reports.values()].flat()
const misses = new Set(Object.values(knownMisses).flat())

/** How many passages each construction needs at least. */
const atLeast: Readonly<Record<string, number>> = { 'near-misses': 25, 'fiction-near-misses': 6 }

describe.each([...reports])('%s', (_, group) => {
  for (const golden of group) {
    const test = misses.has(golden.name) ? it.fails : it
    test(`${golden.name}: ${golden.text.slice(0, 60)}`, () => {
      expect(faultsOfPassage(golden, extractQuotes(golden.text))).toEqual([])
    })
  }
})

describe('the labels', () => {
  it('are many enough, and so is each construction', () => {
    expect(passages.length).toBeGreaterThanOrEqual(110)
    for (const [construction, group] of reports) expect(group.length, construction).toBeGreaterThanOrEqual(atLeast[construction] ?? 3)
  })

  it('have a name of their own for every passage', () => {
    const names = passages.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([])
  })

  it('expect something of every passage but the near-misses', () => {
    const silent = ['near-misses', 'fiction-near-misses']
    for (const [construction, group] of reports)
      for (const { name, quotes } of group) expect(quotes.length === 0, name).toBe(silent.includes(construction))
  })

  it.each(passages.map((golden): [string, Golden] => [golden.name, golden]))(
    'of %s agree with its words',
    (_, { text, quotes, notSpeech }: Golden) => {
      const lower = text.toLowerCase()
      for (const { id, kind, content, cue, mention, speaker, aliases, addressee, nested } of quotes) {
        for (const piece of [...content, ...(cue ? [cue] : []), ...(mention ? [mention] : [])])
          expect(text.slice(piece.start, piece.end)).toBe(piece.text)
        expect(cue, id).not.toBeNull()
        expect(mention === null, id).toBe(speaker === null)
        for (const name of [...(speaker?.split(' + ') ?? []), ...aliases, ...(addressee ? [addressee] : [])])
          expect(lower).toContain(name.toLowerCase())
        for (const piece of content) {
          if (cue) expect(cue.end <= piece.start || piece.end <= cue.start, `${id} holds its own cue`).toBe(true)
          if (kind !== 'direct') expect(piece.text).toMatch(/^[^\s,;.].*[^\s,;.]$/su)
        }
        if (kind !== 'direct') expect(/[“”]/u.test(content.map((piece) => piece.text).join('')), `${id} is mixed`).toBe(kind === 'mixed')
        const within = quotes.some(
          (other) => other.kind === 'direct' && other.id !== id && content.every((piece) => inside(piece, other.content)),
        )
        expect(within, `${id} is nested`).toBe(nested)
      }
      const marked = [...quotes.filter(({ kind }) => kind !== 'indirect').flatMap(({ content }) => content), ...notSpeech]
      for (const { index } of text.matchAll(/“/gu))
        expect(
          marked.some(({ start, end }) => start <= index + 1 && index < end),
          text.slice(index),
        ).toBe(true)
    },
  )
})

describe('the list of known misses', () => {
  it('names passages of these files only, under their construction', () => {
    for (const [construction, names] of Object.entries(knownMisses))
      expect(reports.get(construction)?.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]))
  })
})

function inside({ start, end }: { start: number; end: number }, outer: readonly { start: number; end: number }[]): boolean {
  return outer.some((span) => span.start <= start && end <= span.end)
}

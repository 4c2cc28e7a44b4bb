import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/document/index.ts'
import { extractQuotes, extractQuotesFromTree, type Quote, type QuoteKind, segment } from '../../src/index.ts'
import { expectFrozen, expectOrder, expectSlices, flat, speakersOf } from './checks.ts'
import { anything, prose } from './prose.ts'

const runs = { numRuns: 400 }

describe('whatever the text', () => {
  test('every span is the text’s own words', () => {
    fc.assert(
      fc.property(anything, (text) => expectSlices(text, extractQuotes(text))),
      runs,
    )
  })

  test('quotes come in order and lie apart', () => {
    fc.assert(
      fc.property(anything, (text) => expectOrder(extractQuotes(text))),
      runs,
    )
  })

  test('the result is frozen and survives JSON', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const quotes = extractQuotes(text)
        quotes.forEach(expectFrozen)
        expect(JSON.parse(JSON.stringify(quotes))).toEqual(quotes)
      }),
      runs,
    )
  })

  test('probabilities are probabilities, likeliest first', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { confidence, alternatives } of flat(extractQuotes(text))) {
          const all = [confidence, ...alternatives.map((alternative) => alternative.confidence)]
          for (const one of all) expect(one >= 0 && one <= 1).toBe(true)
          // Each is rounded to three decimals.
          expect(all.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.001 + 0.0005 * all.length)
          for (let rank = 2; rank < all.length; rank++) expect(all[rank - 1]).toBeGreaterThanOrEqual(all[rank] as number)
        }
      }),
      runs,
    )
  })

  test('nobody is an alternative to themselves', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { speaker, alternatives } of flat(extractQuotes(text))) {
          const all = [speaker, ...alternatives.map((alternative) => alternative.speaker)]
          expect(new Set(all).size).toBe(all.length)
        }
      }),
      runs,
    )
  })

  test('one id is one speaker, and one object', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const byId = new Map<string, unknown>()
        for (const speaker of speakersOf(extractQuotes(text))) {
          expect(byId.get(speaker.id) ?? speaker).toBe(speaker)
          byId.set(speaker.id, speaker)
          expect(speaker.name).not.toBe('')
          expect(speaker.aliases).not.toContain(speaker.name)
          expect(new Set(speaker.aliases).size).toBe(speaker.aliases.length)
        }
      }),
      runs,
    )
  })

  test('segments are all of the text, once, in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let at = 0
        for (const { start, end, text: words, quote, type } of segment(text, extractQuotes(text))) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(words)
          expect(quote !== null).toBe(type === 'speech')
          at = end
        }
        expect(at).toBe(text.length)
      }),
      runs,
    )
  })

  test('a second call, also after one for another text, gives the same', () => {
    fc.assert(
      fc.property(anything, anything, (text, other) => {
        const quotes = extractQuotes(text)
        extractQuotes(other)
        expect(extractQuotes(text)).toEqual(quotes)
      }),
      runs,
    )
  })

  test('a parsed tree has the same words at the same places', () => {
    fc.assert(
      fc.property(anything, (text) => expectSlices(text, extractQuotesFromTree(parse(text)))),
      runs,
    )
  })
})

describe('options', () => {
  const kinds: readonly QuoteKind[] = ['direct', 'mixed', 'indirect']

  const plain = (quote: Quote) => ({ ...quote, nested: [] })

  test('leaving out kinds leaves the others as they are', () => {
    fc.assert(
      fc.property(prose, fc.subarray([...kinds]), (text, kept) => {
        // What stands inside a quote of a kind left out takes its place.
        const all = flat(extractQuotes(text)).filter(({ kind }) => kept.includes(kind))
        expect(flat(extractQuotes(text, { kinds: kept })).map(plain)).toEqual(all.map(plain))
      }),
      runs,
    )
  })

  test('the least confidence leaves out reported clauses, moves speakers to the alternatives and does nothing else', () => {
    fc.assert(
      fc.property(prose, fc.double({ min: 0, max: 1, noNaN: true }), (text, minConfidence) => {
        const bare = (quote: Quote) => ({ ...plain(quote), alternatives: [], speaker: null, confidence: 0 })
        const sure = flat(extractQuotes(text, { minConfidence }))
        const places = new Set(sure.filter(({ kind }) => kind === 'indirect').map(({ start, end }) => `${start}-${end}`))
        // What is shown is rounded and may stand on either side of the limit.
        const all = flat(extractQuotes(text)).filter(({ kind, start, end, speaker, confidence, alternatives }) => {
          if (kind !== 'indirect') return true
          const kept = places.has(`${start}-${end}`)
          const chance = speaker ? confidence : alternatives.reduce((sum, other) => sum + other.confidence, confidence)
          if (Math.abs(chance - minConfidence) > 0.0015) expect(kept).toBe(chance > minConfidence)
          return kept
        })
        expect(sure.map(bare)).toEqual(all.map(bare))
        for (const [index, { speaker, confidence, alternatives }] of sure.entries()) {
          const before = all[index] as Quote
          if (speaker || !before.speaker) {
            expect(speaker?.name).toBe(before.speaker?.name)
            expect(confidence).toBe(before.confidence)
          } else {
            expect(before.confidence).toBeLessThanOrEqual(minConfidence + 0.0005)
            const guess = alternatives.find((alternative) => alternative.speaker.id === before.speaker?.id)
            expect(guess?.confidence).toBe(before.confidence)
          }
        }
      }),
      runs,
    )
  })
})

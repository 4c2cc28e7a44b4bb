import { expect } from 'vitest'
import type { Quote, Speaker, TextSpan } from '../../src/index.ts'

/** All quotes with those inside them. */
export function flat(quotes: readonly Quote[]): Quote[] {
  return quotes.flatMap((quote) => [quote, ...flat(quote.nested)])
}

export function speakersOf(quotes: readonly Quote[]): Speaker[] {
  return flat(quotes).flatMap(({ speaker, addressee, alternatives }) =>
    [speaker, addressee, ...alternatives.map((alternative) => alternative.speaker)].flatMap((one) =>
      one ? [one, ...(one.members ?? [])] : [],
    ),
  )
}

export function expectSlices(text: string, quotes: readonly Quote[]): void {
  const slices = ({ start, end, text: words }: TextSpan) => {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end)).toBe(words)
  }
  for (const quote of flat(quotes)) {
    const { content, cue, mention, nested } = quote
    slices(quote)
    expect(content.length).toBeGreaterThan(0)
    let at = quote.start
    for (const piece of content) {
      slices(piece)
      expect(piece.start).toBeGreaterThanOrEqual(at)
      at = piece.end
    }
    expect(quote.end).toBeGreaterThanOrEqual(at)
    if (cue) slices(cue)
    if (mention) slices(mention)
    for (const inner of nested) {
      expect(inner.start).toBeGreaterThanOrEqual(quote.start)
      expect(inner.end).toBeLessThanOrEqual(quote.end)
    }
  }
}

export function expectOrder(quotes: readonly Quote[]): void {
  quotes.forEach((quote, index) => {
    if (index > 0) expect(quote.start).toBeGreaterThanOrEqual((quotes[index - 1] as Quote).end)
    expectOrder(quote.nested)
  })
}

export function expectFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  expect(Object.isFrozen(value)).toBe(true)
  for (const inner of Object.values(value)) expectFrozen(inner)
}

/** The quotes of a text that starts so much further on. */
export function shifted(quotes: readonly Quote[], by: number): unknown {
  return JSON.parse(JSON.stringify(quotes), (key, value) => (key === 'start' || key === 'end' ? value + by : value))
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type TextPositionSelector, type TextQuoteSelector, toWebAnnotations } from '../../src/formats/index.ts'
import { extractQuotes, type Quote } from '../../src/index.ts'
import { anything } from '../properties/prose.ts'
import { all, texts, wrongArguments } from './texts.ts'

/** The code units that a selector of places stands for, counted from the front. */
function unitsOf(text: string, { start, end }: TextPositionSelector): { start: number; end: number } {
  const before = Array.from(text).slice(0, start).join('').length
  return { start: before, end: before + Array.from(text).slice(start, end).join('').length }
}

/** Where a selector of words finds them: exactly there, between what goes before and after. */
function places(text: string, { prefix, exact, suffix }: TextQuoteSelector): number[] {
  const found: number[] = []
  for (let at = text.indexOf(prefix + exact + suffix); at >= 0; at = text.indexOf(prefix + exact + suffix, at + 1))
    found.push(at + prefix.length)
  return found
}

function checkRoundTrip(text: string) {
  const quotes = extractQuotes(text)
  const { items } = JSON.parse(JSON.stringify(toWebAnnotations(text, quotes))) as ReturnType<typeof toWebAnnotations>
  expect(items.map(({ target }) => target.map(({ selector }) => unitsOf(text, selector[0])))).toEqual(
    all(quotes).map(({ content }) => content.map(({ start, end }) => ({ start, end }))),
  )
  for (const [index, quote] of all(quotes).entries())
    for (const [piece, { selector }] of (items[index]?.target ?? []).entries()) {
      expect(selector[1].exact).toBe(quote.content[piece]?.text)
      expect(places(text, selector[1])).toContain(quote.content[piece]?.start)
    }
}

describe('what is written is found again, by place and by words', () => {
  test.each(texts)('%j', checkRoundTrip)

  test('in any prose', () => {
    fc.assert(fc.property(anything, checkRoundTrip))
  })
})

test('an annotation says who, by which words, of what kind and how surely', () => {
  const text = '“We will try,” Ann Lee said. “We count on it.”'
  const quotes = extractQuotes(text)
  const page = toWebAnnotations(text, quotes, { source: 'https://example.org/a.txt', id: 'https://example.org/notes' })
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'https://example.org/notes', type: 'AnnotationPage' })
  const [{ id, body, target }] = page.items
  expect(id).toBe('https://example.org/notes-1')
  expect(body).toEqual([
    { id: 'https://example.org/notes-speaker-ann-lee', type: 'TextualBody', purpose: 'identifying', value: 'Ann Lee' },
    { type: 'TextualBody', purpose: 'describing', value: 'said' },
    { type: 'TextualBody', purpose: 'classifying', value: 'direct' },
    { type: 'TextualBody', purpose: 'assessing', value: String(quotes[0].confidence) },
  ])
  expect(target.map(({ source }) => source)).toEqual(['https://example.org/a.txt', 'https://example.org/a.txt'])
})

test('what stands around the words is never half a character', () => {
  const text = `${'😀'.repeat(40)}“Go,”${'😀'.repeat(40)} said Ann Lee.`
  for (const { target } of toWebAnnotations(text, extractQuotes(text)).items)
    for (const { selector } of target) expect(selector[1].prefix + selector[1].suffix).not.toMatch(/\p{Cs}/u)
  expect(extractQuotes(text)).toHaveLength(1)
})

test('nobody is named where nobody is known', () => {
  const text = '“Nobody knows me, and we like it so.”\n\nIt was night.'
  const [{ body }] = toWebAnnotations(text, extractQuotes(text)).items
  expect(body.map(({ purpose }) => purpose)).toEqual(['classifying', 'assessing'])
})

test('half a character in an id does no harm', () => {
  const text = '“Go,” said Ann Lee.'
  const quotes = extractQuotes(text, { cast: [{ name: 'Ann Lee', id: 'a \ud83d/é' }] })
  expect(toWebAnnotations(text, quotes).items[0].body[0].id).toBe('urn:text#quotes-speaker-a%20%EF%BF%BD%2F%C3%A9')
})

describe('wrong arguments', () => {
  test.each([
    ...wrongArguments().map((wrong) => [...wrong, undefined] as const),
    ['', [], '`options` to be an object, got "a"', 'a'] as const,
    ['', [], '`options.source` to be a string, got 5', { source: 5 }] as const,
  ])('toWebAnnotations(%j, %j): %s', (text, quotes, says, options) => {
    const call = () => toWebAnnotations(text as string, quotes as Quote[], options as object)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(`toWebAnnotations: expected ${says}`)
  })
})

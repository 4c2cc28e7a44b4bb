import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Paragraph, paragraphsOf } from '../../examples/browser/paragraphs.ts'
import { extractQuotes } from '../../src/index.ts'

const joined = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map(({ pieces, end }) => pieces.map(({ text }) => text).join('') + end).join('')
const cut = (text: string) => paragraphsOf(text, extractQuotes(text))
const sample = (name: string) => readFileSync(new URL(`../../examples/browser/samples/${name}.txt`, import.meta.url), 'utf8')

/** Prose, line ends of all kinds, and signs that no prose holds. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“We will try,” said Ann Lee. ',
        'Tom Brook said that it rained all day. ',
        'He called it “a mess”. ',
        '“',
        '’',
        '\r',
      ),
      fc.constantFrom('\n', '\n\n', '\r\n', '\n \n\n', '\u2028', '  ', '\t'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

describe('paragraphs of the page', () => {
  it('hold every character of the text, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const paragraphs = cut(text)
        expect(joined(paragraphs)).toBe(text)
        for (const { start, text: words } of paragraphs.flatMap(({ pieces }) => pieces))
          expect(text.slice(start, start + words.length)).toBe(words)
      }),
    )
  })

  it.each(['news', 'story'])('hold the words of every quote of the sample %s', (name) => {
    const quotes = extractQuotes(sample(name))
    const pieces = paragraphsOf(sample(name), quotes).flatMap((paragraph) => paragraph.pieces)
    quotes.forEach(({ content }, index) => {
      const shown = pieces.filter(({ quote }) => quote === index).map(({ text }) => text)
      for (const { text } of content) expect(shown.join('')).toContain(text)
    })
  })

  it('end at each line break in text that is not wrapped', () => {
    expect(cut('One.\nTwo.\n\nThree.').map(({ pieces, end }) => [pieces[0]?.text, end])).toEqual([
      ['One.', '\n'],
      ['Two.', '\n\n'],
      ['Three.', ''],
    ])
  })

  it('end at blank lines in text that is wrapped at a width', () => {
    const line = 'The rain came down on the roofs of the town for the whole of that day.'
    const text = `${line}\n${line}\n${line}\n${line}\n${line}\n\n${line}\n${line}\nEnd.`
    expect(cut(text)).toHaveLength(2)
  })

  it('are never endless', () => {
    const text = `“Go,” said Ann Lee. ${'It rained. '.repeat(10_000)}${'x'.repeat(50_000)}`
    const paragraphs = cut(text)
    expect(joined(paragraphs)).toBe(text)
    const lengths = paragraphs.map(({ pieces }) => pieces.reduce((sum, { text: words }) => sum + words.length, 0))
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20_000)
  })
})

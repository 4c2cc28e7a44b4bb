import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractQuotes } from '../../src/index.ts'
import { expectFrozen, expectOrder, expectSlices } from '../properties/checks.ts'
import { anything, prose } from '../properties/prose.ts'
import { html, markdown, quotesIn } from './pipelines.ts'
import { withoutMarkdown, withoutTags } from './without-markup.ts'

const runs = { numRuns: 150 }

/** How a word may be dressed; numbers choose, so that a failure can be shrunk. */
const asMarkdown = [
  (word: string) => word,
  (word: string) => word.replace(/\p{L}+/u, '**$&**'),
  (word: string) => word.replace(/\p{L}+/u, '[$&](https://example.org/a_(b) "t")'),
  (word: string) => word.replace(/\p{L}+/u, '<span title="“x”">$&</span>'),
  (word: string) => word.replace(/[^\p{L}\s]/gu, (sign) => `&#${sign.codePointAt(0)};`),
  (word: string) => word.replace(/[!-/:-@[-`{-~]/gu, '\\$&'),
  (word: string) => word.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;').replaceAll('’', '&#x2019;'),
]
const asHtml = [
  (word: string) => word,
  (word: string) => word.replace(/\p{L}+/u, '<em>$&</em>'),
  (word: string) => `<a href="/x?a=1&amp;b=2" title='“x”'>${word}</a>`,
  (word: string) => `<b><i>${word}</i></b>`,
  (word: string) => word.replace(/[^\p{L}\s]/gu, (sign) => `&#${sign.codePointAt(0)};`),
  (word: string) => word.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;').replaceAll('’', '&#x2019;'),
  (word: string) => `<!-- “x” -->${word}`,
]

/** Paragraphs of prose, none of whose lines Markdown would take for anything else. */
const paragraphs = prose
  .map((text) => text.split(/(?:\r?\n)+/u).flatMap((line) => line.trim().replace(/\s+/gu, ' ') || []))
  .filter((lines) => lines.length > 0)
const choices = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 12 })

function dressed(lines: readonly string[], ways: readonly ((word: string) => string)[], chosen: readonly number[]): string[] {
  let turn = 0
  return lines.map((line) => line.replace(/\S+/gu, (word) => (ways[chosen[turn++ % chosen.length]] ?? ways[0])(word)))
}

const answer = (quotes: ReturnType<typeof extractQuotes>, words: (piece: { text: string }) => string) =>
  quotes.map(({ kind, content, speaker, cue, mention, confidence }) => ({
    kind,
    content: content.map(words),
    speaker: speaker?.name,
    cue: cue && words(cue),
    mention: mention && words(mention),
    confidence,
  }))
const shown = (piece: { text: string; words?: string }) => piece.words ?? piece.text

describe('markup changes nothing but the places', () => {
  test('in Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, choices, async (lines, chosen) => {
        const source = dressed(lines, asMarkdown, chosen).join('\n\n')
        const quotes = await quotesIn(markdown(), source)
        expect(answer(quotes, shown)).toEqual(answer(extractQuotes(lines.join('\n\n')), shown))
        for (const { content } of quotes) for (const { text, words } of content) expect(withoutMarkdown(text)).toBe(withoutMarkdown(words))
      }),
      runs,
    )
  })

  test('in HTML', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, choices, async (lines, chosen) => {
        const source = dressed(lines, asHtml, chosen)
          .map((line) => `<p>${line}</p>`)
          .join('\n')
        const quotes = await quotesIn(html(), source)
        expect(answer(quotes, shown)).toEqual(answer(extractQuotes(lines.join('\n\n')), shown))
        for (const { content } of quotes) for (const { text, words } of content) expect(withoutTags(text)).toBe(words)
      }),
      runs,
    )
  })
})

const signs = [
  '<q>',
  '</q>',
  '<blockquote>',
  '</blockquote>',
  '<cite>',
  '<b>',
  '</b>',
  '<p>',
  '<',
  '>',
  '\n> ',
  '\n>\n> — ',
  '\n\n',
  '&',
  '&amp',
  ';',
]
const marks = [
  '*',
  '_',
  '**',
  '[',
  '](',
  ')',
  '`',
  '\n```\n',
  '\\',
  '\n- ',
  '<!--',
  '-->',
  '[^1]',
  '&#',
  '<sup>',
  '<a href="#fn1">',
  '  \n',
  '~',
]
/** parse5 counts the line after a bare `&` at a line’s end twice, so that its places in the rest of the file are wrong. */
const escaped = (source: string): string => source.replace(/&(?=[\r\n])/gu, '&amp;')
const markup = fc
  .array(fc.oneof(fc.constantFrom(...signs, ...marks), anything), { maxLength: 14 })
  .map((parts) => escaped(`x${parts.join('')}`))

describe('whatever the file', () => {
  test.each([
    ['Markdown', markdown],
    ['HTML', html],
  ] as const)('places of %s are the file’s own, in order, and the result is frozen', async (_, pipeline) => {
    await fc.assert(
      fc.asyncProperty(markup, async (source) => {
        const quotes = await quotesIn(pipeline(), source)
        expectSlices(source, quotes)
        expectOrder(quotes)
        quotes.forEach(expectFrozen)
      }),
      { numRuns: 300 },
    )
  })
})

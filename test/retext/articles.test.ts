import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { html, htmlToWords, markdown, markdownToWords, quotesIn } from './pipelines.ts'
import { withoutMarkdown, withoutTags } from './without-markup.ts'

interface Label {
  readonly content: readonly string[]
  readonly speaker: string
}

const folder = join(import.meta.dirname, 'articles')
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const articles = readdirSync(folder).filter((file) => !file.endsWith('.json'))

describe.each(articles)('%s', (file) => {
  const source = read(file)
  const labels = JSON.parse(read(file.replace(/\.\w+$/u, '.json'))) as Label[]
  const isHtml = file.endsWith('.html')
  const definitions = source.split('\n').filter((line) => /^\[[^\]]+\]:/u.test(line))
  const bare = (slice: string) => (isHtml ? withoutTags(slice) : withoutMarkdown(slice, definitions.join('\n')))
  const processors = isHtml
    ? { 'a bridge to retext': html({}, !source.includes('<html')), 'a tree of words': htmlToWords() }
    : { 'a bridge to retext': markdown(), 'a tree of words': markdownToWords() }

  describe.each(Object.entries(processors))('by %s', (_, processor) => {
    test('who says what', async () => {
      const quotes = await quotesIn(processor, source)
      const direct = quotes.filter(({ kind }) => kind === 'direct')
      expect(direct.map(({ content, speaker }) => ({ content: content.map(({ words }) => words), speaker: speaker?.name }))).toEqual([
        ...labels,
      ])
    })

    test('every place is one of the file', async () => {
      const lines = source.split('\n')
      for (const quote of await quotesIn(processor, source))
        for (const span of [quote, ...quote.content, quote.cue, quote.mention, ...quote.nested].filter((span) => span !== null)) {
          expect(span.text).toBe(source.slice(span.start, span.end))
          expect(span.position.start.offset).toBe(span.start)
          expect(span.position.end.offset).toBe(span.end)
          for (const { line, column, offset } of [span.position.start, span.position.end])
            expect(lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1).toBe(offset)
        }
    })

    test('what is said is the file’s text without its markup', async () => {
      const pieces = (await quotesIn(processor, source)).flatMap(({ content }) => content)
      for (const { start, end, words } of pieces) expect(bare(source.slice(start, end))).toBe(words)
      expect(pieces.length).toBeGreaterThan(labels.length)
    })
  })
})

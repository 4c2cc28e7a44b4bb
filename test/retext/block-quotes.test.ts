import { describe, expect, test } from 'vitest'
import { html, markdown, quotesIn } from './pipelines.ts'

const read = async (processor: Parameters<typeof quotesIn>[0], source: string) =>
  (await quotesIn(processor, `${source}`)).map(({ content, speaker }) => [...content.map(({ words }) => words), speaker?.name ?? null])

const said = 'We will rebuild the harbour.'

describe('a block quote of Markdown', () => {
  test.each([
    ['a line of its own', `> ${said}\n>\n> — Ann Lee`],
    ['the last line of the paragraph', `> ${said}\n> — Ann Lee`],
    ['a hard line break', `> ${said}\\\n> — Ann Lee`],
    ['two hyphens', `> ${said}\n>\n> -- Ann Lee, mayor of Dover`],
    ['the end of the line', `> ${said} — Ann Lee`],
    ['emphasis', `> ${said}\n>\n> *— Ann Lee*`],
    ['a link', `> ${said}\n>\n> &mdash; [Ann Lee](https://example.org)`],
    ['the line after it', `> ${said}\n\n— Ann Lee`],
    ['a cite', `> ${said}\n>\n> <cite>Ann Lee</cite>`],
    ['words before it', `Ann Lee wrote to the council:\n\n> ${said}`],
    ['words before it, without a blank line', `Ann Lee wrote to the council:\n> ${said}`],
    ['a list', `- A letter.\n\n  > ${said}\n  >\n  > — Ann Lee`],
    ['marks of its own', `> “${said}”\n>\n> — Ann Lee`],
    ['lines without the sign', `> We will rebuild\nthe harbour.\n>\n> — Ann Lee`],
  ])('named by %s', async (_, source) => {
    expect(await read(markdown(), `${source}\n`)).toEqual([[said, 'Ann Lee']])
  })

  test('may have several paragraphs and quotations inside', async () => {
    const source = '> He said "never" and left.\n>\n> We *stayed*.\n>\n> — Ann Lee\n'
    const [quote, ...others] = await quotesIn(markdown(), source)
    expect(others).toEqual([])
    expect(quote.content.map(({ start, end }) => source.slice(start, end))).toEqual(['He said "never" and left.', 'We *stayed*.'])
    expect(quote.words).toBe('He said "never" and left.\n\nWe stayed.')
    expect(quote.nested.map(({ text }) => text)).toEqual(['"never"'])
    expect(quote.closed).toBe(true)
  })

  test('may be in marks of its own at each paragraph', async () => {
    for (const [open, close] of ['“”', '""', '‘’', '«»'])
      expect(await read(markdown(), `> ${open}We will.\n>\n> ${open}And we must.${close}\n>\n> — Ann Lee\n`)).toEqual([
        ['We will.', 'And we must.', 'Ann Lee'],
      ])
  })

  test('may begin and end with quotations', async () => {
    for (const source of ['“Yes” was no answer, he wrote “no”', '"Yes" was no answer, he wrote "no"'])
      expect(await read(markdown(), `> ${source}\n>\n> — Ann Lee\n`)).toEqual([[source, 'Ann Lee']])
  })

  test('ends where a blank line parts it from the next', async () => {
    expect(await read(markdown(), '> Yes, always.\n> — Ann Lee\n\n> Not in my life.\n> — Ed Hall\n')).toEqual([
      ['Yes, always.', 'Ann Lee'],
      ['Not in my life.', 'Ed Hall'],
    ])
  })

  test('with nothing that names its source is a quotation of nobody’s', async () => {
    expect(await read(markdown(), '> All wisdom is dear.\n\nThe end.\n')).toEqual([['All wisdom is dear.', null]])
  })

  test.each([
    ['a note', '> [!NOTE]\n> The office is closed.\n'],
    ['a note with a sign', '> 👉 **Note**: the office is closed.\n'],
    ['a tip', '> **Tip:** The office is closed.\n'],
    ['an escaped sign', '\\> The office is closed.\n'],
    ['a reference', '&gt; The office is closed.\n'],
  ])('but %s is none', async (_, source) => {
    expect(await read(markdown(), source)).toEqual([])
  })

  test('that is an excerpt of a story leaves its quotations as they are', async () => {
    expect(await read(markdown(), 'A page from the book.\n\n> “Go,” said Ann Lee. He went.\n')).toEqual([['Go,', 'Ann Lee']])
  })

  test('does not take the next paragraph for its source because it opens with a dash', async () => {
    const quotes = await read(markdown(), `Ann Lee wrote to the council:\n\n> ${said}\n\n— which nobody believed.\n`)
    expect(quotes).toEqual([[said, 'Ann Lee']])
  })
})

describe('a blockquote of HTML', () => {
  test.each([
    ['a footer', `<blockquote><p>${said}</p><footer>— Ann Lee</footer></blockquote>`],
    ['a footer with a cite', `<blockquote>${said}<footer><cite>Ann Lee</cite></footer></blockquote>`],
    ['a cite in a paragraph of its own', `<blockquote><p>${said}</p>\n<p><cite>Ann Lee</cite></p></blockquote>`],
    ['a cite after the words', `<blockquote><p>${said} <cite>Ann Lee</cite></p></blockquote>`],
    ['a cite after a line break', `<blockquote>${said}<br>—<cite>Ann Lee</cite></blockquote>`],
    ['a name and a cite of the work', `<blockquote><p>${said}</p><footer>—Ann Lee, <cite>Letters</cite></footer></blockquote>`],
    ['a paragraph with a dash', `<blockquote><p>${said}</p><p>&mdash; Ann Lee, mayor</p></blockquote>`],
    ['a figure’s caption', `<figure><blockquote><p>${said}</p></blockquote><figcaption>Ann Lee</figcaption></figure>`],
    ['a line after it', `<blockquote><p>${said}</p></blockquote><p>— Ann Lee</p>`],
    ['words before it', `<p>Ann Lee wrote to the council:</p><blockquote><p>${said}</p></blockquote>`],
    ['marks of its own', `<blockquote><p>&ldquo;${said}&rdquo;</p><footer>— Ann Lee</footer></blockquote>`],
  ])('named by %s', async (_, source) => {
    expect(await read(html(), `<h1>News</h1>\n${source}\n<p>The end.</p>`)).toEqual([[said, 'Ann Lee']])
  })

  test('may end with the title of a work', async () => {
    expect(await read(html(), '<p>Ann Lee wrote:</p><blockquote><p>I have always loved <cite>The Raven</cite></p></blockquote>')).toEqual([
      ['I have always loved The Raven', 'Ann Lee'],
    ])
  })

  test('begins with its first word and ends with its last', async () => {
    const source = '<blockquote>\n <p>We <b>will</b></p>\n <footer>— Ann Lee</footer>\n</blockquote>'
    const [quote] = await quotesIn(html(), source)
    expect(quote.text).toBe('We <b>will</b>')
    expect(quote.mention?.text).toBe('Ann Lee')
    expect(quote.position).toEqual({ start: { line: 2, column: 5, offset: 17 }, end: { line: 2, column: 19, offset: 31 } })
  })

  test('may have several paragraphs', async () => {
    expect(await read(html(), '<blockquote><p>We will.</p><ul><li>And how.</ul><cite>Ann Lee</cite></blockquote>')).toEqual([
      ['We will.', 'And how.', 'Ann Lee'],
    ])
  })
})

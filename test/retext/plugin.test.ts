import type { Root } from 'nlcst'
import rehypeRetext from 'rehype-retext'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { extractQuotes } from '../../src/index.ts'
import retextQuoteAttribution from '../../src/retext.ts'
import { html, htmlToWords, markdown, markdownToWords, plain, quotesIn } from './pipelines.ts'

const one = '“Go *now*,” said Ann Lee, the mayor. “No,” she said.\n'
const two = 'Ed Hall wrote:\n\n> Not in my life.\n\n“Never,” he said.\n'

describe('nothing is kept between files', () => {
  test('one processor gives each file what it gives it alone, in any order', async () => {
    const processor = markdown({ messages: true })
    const alone = { one: await quotesIn(markdown(), one), two: await quotesIn(markdown(), two) }
    expect(await quotesIn(processor, one)).toEqual(alone.one)
    expect(await quotesIn(processor, two)).toEqual(alone.two)
    expect(await quotesIn(processor, one)).toEqual(alone.one)
  })

  test('many files at the same time', async () => {
    const processor = markdown({ messages: true })
    const files = Array.from({ length: 20 }, (_, index) => new VFile({ path: `${index}.md`, value: index % 2 ? one : two }))
    await Promise.all(files.map((file) => processor.process(file)))
    const alone = { one: await quotesIn(markdown(), one), two: await quotesIn(markdown(), two) }
    for (const [index, file] of files.entries()) expect(file.data.quotes).toEqual(index % 2 ? alone.one : alone.two)
  })

  test('the same file twice, as an editor does it', async () => {
    const processor = markdown({ messages: true })
    const file = new VFile('“Who?”\n')
    await processor.process(file)
    file.value = '“Who?” asked Ann Lee.\n'
    file.messages = []
    await processor.process(file)
    expect(file.messages).toEqual([])
    expect(file.data.quotes?.map(({ speaker }) => speaker?.name)).toEqual(['Ann Lee'])
  })
})

describe('results', () => {
  test('are those of `extractQuotes` for plain text, with their places', async () => {
    const text = '“I came,” said Ann Lee, the mayor.\n\nShe added that she had seen “a storm”. “And?” asked Ed.'
    const quotes = await quotesIn(plain(), text)
    expect(quotes).toMatchObject(extractQuotes(text))
    for (const { text: words, words: same } of quotes) expect(same).toBe(words)
  })

  test('are frozen, plain, and share their speakers', async () => {
    const quotes = await quotesIn(markdown(), one)
    expect(JSON.parse(JSON.stringify(quotes))).toEqual(quotes)
    expect(quotes[1].speaker).toBe(quotes[0].speaker)
    for (const quote of quotes)
      for (const part of [quote, quote.content, ...quote.content, quote.position, quote.position.start, quote.cue])
        expect(Object.isFrozen(part)).toBe(true)
  })

  test('are none for a file without words', async () => {
    for (const source of ['', '\n', '***', '[x]: y', '<!-- “no” -->'])
      for (const processor of [markdown(), markdownToWords()]) expect(await quotesIn(processor, source)).toEqual([])
    for (const source of ['<hr>', '<p></p>', '<p title="“no”"><!-- “no” --></p>'])
      for (const processor of [html(), htmlToWords()]) expect(await quotesIn(processor, source)).toEqual([])
    for (const source of ['', '\n', '***']) expect(await quotesIn(plain(), source)).toEqual([])
  })
})

describe('the tree', () => {
  test('is left as it was', async () => {
    const processor = unified().use(retextEnglish).use(retextQuoteAttribution)
    const file = new VFile(one)
    const tree = processor.parse(file)
    const before = structuredClone(tree)
    expect(await processor.run(tree, file)).toBe(tree)
    expect(tree).toEqual(before)
  })

  test('may come without its file: places are those that it tells', async () => {
    const processor = unified().use(retextEnglish).use(retextQuoteAttribution)
    const file = new VFile()
    await processor.run(processor.parse(one), file)
    expect(file.data.quotes?.[0].text).toBe(one.slice(0, 11))
  })

  test('may have lost its places: they are looked for', async () => {
    const processor = unified().use(retextEnglish).use(retextQuoteAttribution)
    const file = new VFile('“Go **now**,” said &Auml;nn Lee.')
    const tree = processor.parse('“Go now,” said Änn Lee.')
    await processor.run(JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value))), file)
    expect(file.data.quotes?.[0].text).toBe('“Go **now**,”')
    expect(file.data.quotes?.[0].mention?.text).toBe('&Auml;nn Lee')
  })

  test('may come from Markdown by way of HTML', async () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkRehype)
      .use(rehypeRetext, unified().use(retextEnglish).use(retextQuoteAttribution))
      .use(rehypeStringify)
    const source = '“Go *now*\\!” said Ann\nLee.\n\n> &ldquo;Not&rdquo; in my\n> **life**.\n>\n> — Ed Hall\n\nNobody went.\n'
    const [go, never, ...others] = await quotesIn(processor, source)
    expect([go.content[0].text, go.speaker?.name]).toEqual(['Go *now*\\!', 'Ann Lee'])
    expect([never.content[0].text, never.speaker?.name]).toEqual(['&ldquo;Not&rdquo; in my\n> **life**.', 'Ed Hall'])
    expect(others).toEqual([])
  })

  test('must be one of words', async () => {
    await expect(
      unified()
        .use(remarkParse)
        .use(retextQuoteAttribution)
        .run({ type: 'root' } as never),
    ).rejects.toThrow(
      'retextQuoteAttribution: expected a tree of words, as retext-english, remark-retext and rehype-retext make it, got "root"',
    )
  })
})

describe('options', () => {
  test.each([
    [{ messages: 'yes' }, '`options.messages` to be a boolean, got "yes"'],
    [{ message: true }, 'unknown option `message`; known are kinds, cast, narrator, verbs, minConfidence, messages'],
    [{ kinds: ['direkt'] }, '`options.kinds` to be an array'],
    ['direct', '`options` to be an object, got "direct"'],
    [['direct'], '`options` to be an object, got an array'],
  ])('%j is refused when the processor is frozen', (options, reason) => {
    expect(() => retextQuoteAttribution.call(unified(), options as never)).toThrow(TypeError)
    expect(() => retextQuoteAttribution.call(unified(), options as never)).toThrow(/^retextQuoteAttribution: /u)
    expect(() => retextQuoteAttribution.call(unified(), options as never)).toThrow(reason)
  })

  test('may be left out, null or undefined', () => {
    const tree: Root = unified().use(retextEnglish).parse(one)
    for (const options of [undefined, null, {}]) {
      const file = new VFile(one)
      unified().use(retextQuoteAttribution, options).runSync(tree, file)
      expect(file.data.quotes).toHaveLength(2)
    }
  })

  test('are those of `extractQuotes`', async () => {
    const cast = [{ name: 'Annabel Lee', aliases: ['Ann Lee'], id: 'al' }]
    expect((await quotesIn(markdown({ cast }), one)).map(({ speaker }) => speaker?.id)).toEqual(['al', 'al'])
    expect(await quotesIn(markdown({ kinds: ['indirect'] }), one)).toEqual([])
  })
})

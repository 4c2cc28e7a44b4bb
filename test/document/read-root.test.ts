import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { readRoot, readText } from '../../src/document/index.ts'

const parse = (text: string) => unified().use(retextEnglish).parse(text) as Root

const texts = [
  ['news', '“We will try,” said Ann Lee, the mayor.\nNobody else spoke.\n\nDr. Dale’s plan--hers too--won’t do. “Why?” he asked.'],
  [
    'hard-wrapped lines',
    'It was a long walk to the river, and\nthe boys had been told. “Go,” she\nsaid.\n\nNobody did, or could, and the boys\nwent home.',
  ],
  ['carriage returns', '“Go,” said Ann.\r\n\r\n“No,” said Ed.\r\n'],
  ['white space around', '\n\n  “Go,” said Ann.  \n\n\n'],
  ['symbols of two code units', '“Go 😀,” said Ann. “No 𝔘,” said Ed.'],
  ['nothing', ''],
] as const

describe('a tree that somebody parsed', () => {
  test.each(texts)('gives the same tables as the text: %s', (_, text) => {
    const fromText = readText(text)
    const fromTree = readRoot(parse(text))
    expect(fromTree.paragraphs).toEqual(fromText.paragraphs)
    expect(fromTree.tokens.count).toBe(fromText.tokens.count)
    const { count } = fromText.tokens
    for (const column of ['start', 'end', 'kind', 'traits', 'word', 'sentence', 'paragraph'] as const) {
      expect(fromTree.tokens[column].slice(0, count), column).toEqual(fromText.tokens[column].slice(0, count))
    }
  })

  test('is left as it was', () => {
    const tree = parse('“Go,” said Ann. “No.”')
    const before = structuredClone(tree)
    readRoot(tree)
    expect(tree).toEqual(before)
  })

  test('may leave out what is markup: offsets are those of its positions', () => {
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
    const text = (value: string, start: number) => ({
      type: 'TextNode' as const,
      value,
      position: { start: point(start), end: point(start + value.length) },
    })
    const word = (value: string, start: number) => ({ type: 'WordNode' as const, children: [text(value, start)] })
    // `Go **now**`
    const tree: Root = {
      type: 'RootNode',
      children: [
        {
          type: 'ParagraphNode',
          children: [{ type: 'SentenceNode', children: [word('Go', 0), { ...text(' ', 2), type: 'WhiteSpaceNode' }, word('now', 5)] }],
        },
      ],
    }
    const { text: source, tokens } = readRoot(tree)
    expect(source).toBe('Go   now')
    expect([...tokens.start.slice(0, tokens.count)]).toEqual([0, 5])
    expect([...tokens.end.slice(0, tokens.count)]).toEqual([2, 8])
  })
})

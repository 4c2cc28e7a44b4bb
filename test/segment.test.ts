import { describe, expect, test } from 'vitest'
import { extractQuotes, type Quote, segment } from '../src/index.ts'

/** Segments with the quotes that the library finds: speech in [ ], narration as it is. */
function segmented(text: string): string {
  return segment(text, extractQuotes(text))
    .map((piece) => (piece.type === 'speech' ? `[${piece.text}]` : piece.text))
    .join('')
}

describe('segments', () => {
  test.each([
    ['“Go,” said Ann Lee.', '[“Go,”] said Ann Lee.'],
    ['Ann Lee said: “We must go now.” She left.', 'Ann Lee said: [“We must go now.”] She left.'],
    ['“We will try,” Ann Lee said. “We count on it.”', '[“We will try,”] Ann Lee said. [“We count on it.”]'],
    ['“We will try,” Ann Lee said.\n\n“Go,” said Ed Dale.', '[“We will try,”] Ann Lee said.\n\n[“Go,”] said Ed Dale.'],
    ['Ann Lee said: “He told me, ‘Go now,’ and I went.”', 'Ann Lee said: [“He told me, ‘Go now,’ and I went.”]'],
    ['Nobody spoke.', 'Nobody spoke.'],
  ])('%s', (text, expected) => {
    expect(segmented(text)).toBe(expected)
  })

  test.each(['“”', '""', '＂＂', '„“', '«»', '‹›', '「」', '『』', '〝〞', '〝〟', '‘’'])(
    'take the marks %s with the speech',
    ([open, close]) => {
      expect(segmented(`${open}We will try,${close} Ann Lee said. ${open}We count on it.${close}`)).toBe(
        `[${open}We will try,${close}] Ann Lee said. [${open}We count on it.${close}]`,
      )
    },
  )

  test('are lossless and in order, the marks with the speech', () => {
    const text = '“One two three,” said Ann Lee.\n\n“It went on.\n\n“And on,” said Ed Dale. “And on and on.” He left.'
    const segments = segment(text, extractQuotes(text))
    expect(segments.map((piece) => piece.text).join('')).toBe(text)
    let at = 0
    for (const { start, end, text: words, type, quote } of segments) {
      expect(start).toBe(at)
      expect(text.slice(start, end)).toBe(words)
      expect(quote === null).toBe(type === 'narration')
      at = end
    }
    expect(at).toBe(text.length)
  })

  test('give each stretch of speech its quote', () => {
    const text = '“We will try,” Ann Lee said. “We count on it.”'
    const quotes = extractQuotes(text)
    for (const { type, quote } of segment(text, quotes)) if (type === 'speech') expect(quotes).toContain(quote)
  })

  test('do not depend on the order of the quotes, nor on one that comes twice', () => {
    const text = '“Go on now,” said Ann Lee. “Stay right here,” said Ed Dale.'
    const quotes = extractQuotes(text)
    const segments = segment(text, quotes)
    expect(segment(text, [...quotes].reverse())).toEqual(segments)
    expect(segment(text, [...quotes, ...quotes])).toEqual(segments)
  })

  test('without a quote there is one, without a text none', () => {
    expect(segment('Nobody spoke.', [])).toEqual([{ type: 'narration', start: 0, end: 13, text: 'Nobody spoke.', quote: null }])
    expect(segment('', [])).toEqual([])
  })

  test('take quotes that have been through JSON', () => {
    const text = '“We will try,” Ann Lee said. “We count on it.”'
    const quotes = extractQuotes(text)
    const parsed = JSON.parse(JSON.stringify(quotes)) as Quote[]
    expect(segment(text, parsed)).toEqual(segment(text, quotes))
  })

  test('leave what is said indirectly to the narrator', () => {
    const text = 'Ann Lee said it was over.'
    const quote = {
      ...extractQuotes('“Go,” said Ann Lee.')[0],
      kind: 'indirect',
      start: 13,
      end: 24,
      text: 'it was over',
      content: [],
    } as unknown as Quote
    expect(segment(text, [quote]).map(({ type }) => type)).toEqual(['narration'])
  })
})

describe('wrong arguments', () => {
  const text = '“Go,” said Ann Lee.'
  const [quote] = extractQuotes(text)
  test.each([
    [undefined, [], '`text` to be a string, got undefined'],
    [5, [], '`text` to be a string, got 5'],
    [text, undefined, '`quotes` to be an array of quotes, got undefined'],
    [text, quote, '`quotes` to be an array of quotes, got an object'],
    [text, 'Go', '`quotes` to be an array of quotes, got "Go"'],
    [text, [null], '`quotes[0]` to be a quote of `text`, got null'],
    [text, [quote, {}], '`quotes[1]` to be a quote of `text`, got an object'],
    [text, [{ start: 0, end: 1, text: '“' }], '`quotes[0]` to be a quote of `text`, got an object'],
    [text, [{ ...quote, content: [{ start: 0, end: 500, text }] }], '`quotes[0]` to be a quote of `text`, got an object'],
    [`${text} More.`.slice(1), [quote], '`quotes[0]` to be a quote of `text`, got an object'],
  ])('segment(%j, %j)', (wrongText, wrongQuotes, expected) => {
    const call = () => segment(wrongText as string, wrongQuotes as Quote[])
    expect(call).toThrow(TypeError)
    expect(call).toThrow(`segment: expected ${expected}`)
  })
})

import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'

const shape = (text: string) =>
  extractQuotes(text).map(({ kind, content, speaker }) => [kind, content.map((piece) => piece.text), speaker?.name])

describe('quotations that their own attribution splits', () => {
  it.each([
    ['“We will try,” Ann Dale said. “We count on it.”', [['direct', ['We will try,', 'We count on it.'], 'Ann Dale']]],
    ['“We,” said Ann Dale, “will try.”', [['direct', ['We,', 'will try.'], 'Ann Dale']]],
    [
      '“We will try,” Ann Dale said.\n\n“We will not,” Bob Finch said.',
      [
        ['direct', ['We will try,'], 'Ann Dale'],
        ['direct', ['We will not,'], 'Bob Finch'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(shape(text)).toEqual(expected)
  })
})

it('keeps apart two quotations with nothing between them', () => {
  expect(shape('“We will try,” said Ann Dale. “We count on it.” “We do.”').map(([, content]) => content)).toEqual([
    ['We will try,', 'We count on it.'],
    ['We do.'],
  ])
})

describe('kinds', () => {
  it('is mixed where the reporter’s own sentence runs through the marks', () => {
    expect(shape('Ann Dale called the plan “a credible threat” to trade.')[0]?.[0]).toBe('mixed')
  })

  it('is direct where the marks hold what follows the verb', () => {
    expect(shape('Ann Dale said: “It is a credible threat.”')[0]?.[0]).toBe('direct')
  })
})

describe('speakers', () => {
  it('are joined where several speak together', () => {
    const [quote] = extractQuotes('“We will try,” said Ann Dale and Bob Finch.')
    expect(quote?.speaker?.members?.map(({ name }) => name)).toEqual(['Ann Dale', 'Bob Finch'])
  })

  it('have ids of their own, the same each time', () => {
    const text = '“Yes,” said Ann Dale. “No,” said Bob Finch. “Yes,” said Dale.'
    const ids = extractQuotes(text).map(({ speaker }) => speaker?.id)
    expect(ids).toEqual(['ann-dale', 'bob-finch', 'ann-dale'])
    expect(extractQuotes(text).map(({ speaker }) => speaker?.id)).toEqual(ids)
  })
})

describe('what is shown for a quote', () => {
  it('lists evidence from strong to weak', () => {
    const weights = extractQuotes('“Go,” said Ann Dale.')[0]?.evidence.map(({ weight }) => weight) ?? []
    expect(weights.length).toBeGreaterThan(2)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })

  it('says where a closing mark is missing', () => {
    expect(extractQuotes('Ann Dale said: “It is late.\n\nThen she left.')[0]?.closed).toBe(false)
    expect(extractQuotes('Ann Dale said: “It is late.”\n\nThen she left.')[0]?.closed).toBe(true)
  })

  it('keeps quotations inside', () => {
    const [quote] = extractQuotes('“He told me, ‘I will never go back,’ and left,” said Ann Dale.')
    expect(quote?.nested.map(({ content }) => content[0]?.text)).toEqual(['I will never go back,'])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/document/index.ts'
import type { Quotation } from '../../src/model.ts'
import { findQuotations } from '../../src/quotations/index.ts'

const pieces = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '`',
  "''",
  '—',
  '- ',
  ' ',
  '\n',
  '\n\n',
  '.',
  ',',
  ': ',
  'Ann',
  'said',
  'go',
  'A',
  '10',
  '(',
  '\ud800',
  '\u0000',
]
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))

function check(text: string) {
  const { tokens, paragraphs } = readText(text)
  const quotations = findQuotations({ text, tokens, paragraphs })
  quotations.forEach((quotation, id) => {
    const { start, end, content, first, last, parent } = quotation
    expect(quotation.id).toBe(id)
    expect(content.length).toBeGreaterThan(0)
    let at = start
    for (const piece of content) {
      expect(piece.start).toBeGreaterThanOrEqual(at)
      expect(piece.end).toBeGreaterThan(piece.start)
      expect(text.slice(piece.start, piece.end)).toBe(text.slice(piece.start, piece.end).trim())
      at = piece.end
    }
    expect(end).toBeGreaterThanOrEqual(at)
    if (first < last) {
      expect(tokens.end[first]).toBeGreaterThan(start)
      expect(tokens.start[last - 1]).toBeLessThan(end)
    }
    if (last < tokens.count) expect(tokens.start[last]).toBeGreaterThanOrEqual(end)
    if (id > 0) expect((quotations[id - 1] as Quotation).start).toBeLessThanOrEqual(start)
    if (parent >= 0) {
      expect(parent).toBeLessThan(id)
      expect((quotations[parent] as Quotation).start).toBeLessThanOrEqual(start)
      expect((quotations[parent] as Quotation).end).toBeGreaterThanOrEqual(end)
    }
  })
  return quotations
}

describe('quotations', () => {
  test('are ordered, lie inside their parents and have trimmed contents, whatever the text', () => {
    fc.assert(
      fc.property(prose, (text) => void check(text)),
      { numRuns: 600 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void check(text)),
      { numRuns: 200 },
    )
  })

  test('are the same in a text that comes twice', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const once = findQuotations(readText(text))
        expect(findQuotations(readText(text))).toEqual(once)
      }),
      { numRuns: 50 },
    )
  })
})

describe('hostile texts are survived', () => {
  const many = 100_000
  const texts: readonly (readonly [title: string, text: string])[] = [
    ['unclosed marks', ' “go'.repeat(many)],
    ['unclosed marks, each in its paragraph', '“go\n\n'.repeat(many)],
    ['nested marks', '“a '.repeat(many) + ' b”'.repeat(many)],
    ['nested marks in turn', '“a ‘b '.repeat(many / 2) + ' c’ d”'.repeat(many / 2)],
    ['marks only', '"'.repeat(many)],
    ['apostrophes only', "'".repeat(many)],
    ['marks of all kinds', '“"\'‘«„`」'.repeat(many / 8)],
    ['one endless paragraph', '“Go,” said Mary. ‘’Tis so,’ he said. '.repeat(many / 8)],
    ['labels', 'ANN: Go.\n\nBEN: No.\n\n'.repeat(many / 8)],
    ['dashes', '— Go, said Mary. You are late!\n\n'.repeat(many / 8)],
    ['blanks around marks', `${' '.repeat(50)}"`.repeat(many / 50)],
  ]
  for (const [title, text] of texts) {
    test(title, () => {
      const found = findQuotations(readText(text))
      expect(found.every(({ start, end, parent, id }) => start < end && parent < id)).toBe(true)
    })
  }

  test.each(['', ' ', '\n\n', '\ud800', '"\udfff"', '\u0000“\u0000”', '“'])('%j', (text) => {
    check(text)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractQuotes, type Quote } from '../../src/index.ts'
import { shifted } from './checks.ts'
import { plainDialogue, prose } from './prose.ts'

const runs = { numRuns: 300 }

/** Pairs for “ and ”, of the same length, so that offsets stay. */
const styles: readonly (readonly [name: string, open: string, close: string])[] = [
  ['straight', '"', '"'],
  ['British', '‘', '’'],
  ['angle', '«', '»'],
  ['angle, pointing inwards', '»', '«'],
  ['German', '„', '“'],
  ['corner', '「', '」'],
  ['straight single', "'", "'"],
]

const opening =
  '“No,” a spokesman wrote, “and that is all.” “Why did you come!” she said. “Why did you come.” ' +
  '“He told me, ‘I don’t think that he’s right,’ and left,” she said. “He told me, ‘We must go now,’ and left,” Ann Lee said.'

/** A piece may hold a line break of a wrapped line. */
const withLf = (words: string) => words.replaceAll('\r\n', '\n')

function answers(quotes: readonly Quote[]) {
  return quotes.map(({ start, end, kind, content, cue, mention, speaker, closed }) => ({
    start,
    end,
    kind,
    content,
    cue,
    mention,
    speaker: speaker?.name ?? null,
    closed,
  }))
}

describe('the style of marks changes nothing', () => {
  test.each(styles)('%s', (_, open, close) => {
    fc.assert(
      fc.property(plainDialogue, (text) => {
        const rewritten = text.replaceAll('“', open).replaceAll('”', close)
        expect(answers(extractQuotes(rewritten))).toEqual(answers(extractQuotes(text)))
      }),
      runs,
    )
  })
})

describe('a paragraph without quotations or people', () => {
  test('before the text only shifts offsets', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const lead = 'There was rain.\n\n'
        expect(extractQuotes(lead + text)).toEqual(shifted(extractQuotes(text), lead.length))
      }),
      // Nothing leads a quotation in that opens the text.
      { ...runs, examples: [[opening]] },
    )
  })

  test('after the text changes nothing', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(extractQuotes(`${text.trimEnd()}\n\nIt rained.`)).toEqual(extractQuotes(text.trimEnd()))
      }),
      runs,
    )
  })
})

describe('white space', () => {
  test('around the text only shifts offsets', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom('\n', '\n\n', '\r\n', '\n \n'), (text, blank) => {
        expect(extractQuotes(blank + text.trim() + blank)).toEqual(shifted(extractQuotes(text.trim()), blank.length))
      }),
      runs,
    )
  })

  test('CRLF in place of LF changes offsets alone', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const plain = text.replaceAll('\r\n', '\n')
        const words = (quotes: readonly Quote[]) =>
          quotes.map(({ content, speaker, cue, kind }) => [
            content.map((piece) => withLf(piece.text)),
            speaker?.name,
            withLf(cue?.text ?? ''),
            kind,
          ])
        expect(words(extractQuotes(plain.replaceAll('\n', '\r\n')))).toEqual(words(extractQuotes(plain)))
      }),
      runs,
    )
  })
})

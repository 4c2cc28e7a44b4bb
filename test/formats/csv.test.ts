import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCsv } from '../../src/formats/index.ts'
import { extractQuotes, type Quote } from '../../src/index.ts'
import { anything } from '../properties/prose.ts'
import { all, texts, wrongArguments } from './texts.ts'

/** The records of a file after RFC 4180, read sign by sign. */
function records(file: string): string[][] {
  const rows: string[][] = []
  let [row, field, quoted]: [string[], string, boolean] = [[], '', false]
  for (let at = 0; at < file.length; at++) {
    const sign = file[at]
    if (quoted && sign === '"' && file[at + 1] === '"') field += file[++at]
    else if (sign === '"') quoted = !quoted
    else if (quoted) field += sign
    else if (sign === ',') {
      row.push(field)
      field = ''
    } else if (sign === '\r' && file[at + 1] === '\n') {
      rows.push([...row, field])
      ;[row, field] = [[], '']
      at++
    } else field += sign
  }
  if (quoted || field !== '' || row.length > 0) throw new Error('the last record has no end')
  return rows
}

/** The rows as objects, guards taken off. */
function read(file: string): Record<string, string>[] {
  const [header = [], ...rows] = records(file)
  return rows.map((row) => {
    expect(row).toHaveLength(header.length)
    return Object.fromEntries(row.map((field, at) => [header[at], field.replace(/^'(?='*[=+\-@＝＋－＠\t\r\n])/u, '')]))
  })
}

function checkRoundTrip(text: string, guard: boolean) {
  const quotes = extractQuotes(text)
  const rows = read(toCsv(text, quotes, { guard }))
  expect(rows.map(({ start, end }) => text.slice(Number(start), Number(end)))).toEqual(all(quotes).map((quote) => quote.text))
  for (const [index, quote] of all(quotes).entries()) {
    const row = rows[index] as Record<string, string>
    const pieces = row.pieces.split(' ').map((piece) => piece.split('..').map(Number))
    expect(pieces).toEqual(quote.content.map(({ start, end }) => [start, end]))
    if (guard) expect(row.content).toBe(quote.content.map((piece) => piece.text).join(' '))
    expect([row.speaker_id, row.cue, row.kind]).toEqual([quote.speaker?.id ?? '', quote.cue?.text ?? '', quote.kind])
  }
}

describe('what is written is read back', () => {
  test.each(texts)('%j', (text) => {
    checkRoundTrip(text, true)
    checkRoundTrip(text, false)
  })

  test('from any prose', () => {
    fc.assert(fc.property(anything, fc.constant(true), checkRoundTrip))
  })
})

test('an inner quote names the row of the outer one', () => {
  const text = '“No,” said Ed Dale.\n\nAnn Lee said: “Ed Dale told me, ‘Go right now,’ and so I went.”'
  expect(read(toCsv(text, extractQuotes(text))).map(({ within, content }) => [within, content.slice(0, 3)])).toEqual([
    ['', 'No,'],
    ['', 'Ed '],
    ['2', 'Go '],
  ])
})

describe('the guard', () => {
  const content = (said: string, guard = true) => {
    const text = `“${said}” said Ann Lee.`
    const [quote] = extractQuotes('“Go,” said Ann Lee.') as [Quote]
    const shifted = { start: text.length - 8, end: text.length - 1, text: 'Ann Lee' }
    const span = { start: 1, end: said.length + 1, text: said }
    const cue = { ...span, lemma: 'say' }
    const whole = {
      ...quote,
      start: 0,
      end: said.length + 2,
      text: `“${said}”`,
      content: [span],
      cue,
      mention: { ...shifted, type: 'name' },
    }
    return records(toCsv(text, [whole as Quote], { guard }))[1].at(-1)
  }

  test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '＝1', "'=1", "''-1"])('%j gets an apostrophe', (said) => {
    expect(content(said)).toBe(`'${said}`)
    expect(content(said, false)).toBe(said)
  })

  test.each(["'Go", 'a=1', ' =1', ''])('%j is left alone', (said) => {
    expect(content(said)).toBe(said)
  })
})

test('a byte order mark comes when it is asked for', () => {
  expect(toCsv('', [], { bom: true })).toBe(`\ufeff${toCsv('', [])}`)
  expect(toCsv('', [])).toMatch(/^start,end,kind,.*,content\r\n$/u)
})

describe('wrong arguments', () => {
  test.each(wrongArguments())('toCsv(%j, %j)', (text, quotes, says) => {
    const call = () => toCsv(text as string, quotes as Quote[])
    expect(call).toThrow(TypeError)
    expect(call).toThrow(`toCsv: expected ${says}`)
  })

  test.each([
    [null, 'expected `options` to be an object, got null'],
    [{ bom: 1 }, 'expected `options.bom` to be a boolean, got 1'],
    [{ BOM: true }, 'unknown option `BOM`; known are bom, guard'],
    [{ toString: true }, 'unknown option `toString`; known are bom, guard'],
  ])('options %j', (options, says) => {
    const call = () => toCsv('', [], options as object)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(`toCsv: ${says}`)
  })
})

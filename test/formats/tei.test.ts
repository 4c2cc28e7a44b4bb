import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type TeiOptions, toTei } from '../../src/formats/index.ts'
import { extractQuotes, type Quote, type TextSpan } from '../../src/index.ts'
import { anything } from '../properties/prose.ts'
import { piecesOf, readTei } from './read-tei.ts'
import { all, texts, wrongArguments } from './texts.ts'

function checkRoundTrip(text: string) {
  const quotes = extractQuotes(text)
  const document = readTei(toTei(text, quotes))
  expect(document.text).toBe(text)
  for (const [index, quote] of all(quotes).entries()) {
    expect(piecesOf(document, `quote-${index + 1}`)).toEqual(quote.content.map(({ start, end }) => ({ start, end })))
    const { who, toWhom, direct, ana, cert } = document.byId.get(`quote-${index + 1}`)?.attributes ?? {}
    expect([direct, ana, cert]).toEqual([String(quote.kind === 'direct'), `#kind-${quote.kind}`, String(quote.confidence)])
    const names = [who, toWhom].map((pointer) => pointer && document.byId.get(pointer.slice(1))?.text)
    expect(names).toEqual([quote.speaker, quote.addressee].map((one) => one && expect.stringMatching(/./u)).map((one) => one ?? undefined))
    if (quote.speaker) expect(names[0]?.startsWith(quote.speaker.name)).toBe(true)
  }
}

/** What stands in `<body>`. */
function bodyOf(text: string, quotes: readonly Quote[] = extractQuotes(text)): string {
  return /<body[^>]*>([\s\S]*)<\/body>/u.exec(toTei(text, quotes))?.[1] ?? ''
}

/** The same without what tells one element from the next. */
function shapeOf(text: string, quotes?: readonly Quote[]): string {
  return bodyOf(text, quotes).replaceAll(/ (?:xml:id|who|toWhom|direct|ana|cert|ref|corresp)="[^"]*"/gu, '')
}

describe('text and quotes are read back', () => {
  test.each(texts)('%j', checkRoundTrip)

  test('from any prose', () => {
    fc.assert(fc.property(anything, checkRoundTrip))
  })
})

describe('what is marked', () => {
  test('what was said, by which words, and who', () => {
    expect(shapeOf('“We will try,” Ann Lee said. “We count on it.”')).toBe(
      '<p>“<said next="#quote-1.2">We will try,</said>” <rs type="name">Ann Lee</rs> <seg type="cue">said</seg>. ' +
        '“<said prev="#quote-1">We count on it.</said>”</p>',
    )
  })

  test('a quote inside another', () => {
    expect(shapeOf('Ann Lee said: “Ed Dale told me, ‘Go right now,’ and so I went.”')).toMatch(
      /“<said>.*‘<said>Go right now,<\/said>’ and so I went\.<\/said>”<\/p>$/u,
    )
  })

  test('a quote over paragraphs, each with its own line breaks', () => {
    const text = '“It went on.\n\n“And on,” said Ann Lee.\n\nIt rained.\n'
    expect(shapeOf(text)).toBe(
      '<p>“<said next="#quote-1.2">It went on.</said>\n\n</p><p>“<said prev="#quote-1">And on,</said>” ' +
        '<seg type="cue">said</seg> <rs type="name">Ann Lee</rs>.\n\n</p><p>It rained.\n</p>',
    )
  })

  test('a reported clause', () => {
    const text = 'Ann Lee told reporters on Monday that the bridge would close in May.'
    const document = readTei(toTei(text, extractQuotes(text)))
    const { who, toWhom, direct } = document.byId.get('quote-1')?.attributes ?? {}
    expect([who, toWhom, direct]).toEqual(['#speaker-ann-lee', '#speaker-reporters', 'false'])
    expect(document.byId.get('speaker-reporters')?.text).toBe('reporters')
  })

  test('nothing where nobody spoke', () => {
    expect(bodyOf('')).toBe('<p></p>')
    expect(bodyOf('  It rained. ')).toBe('<p>  It rained. </p>')
    expect(toTei('It rained.', [])).not.toContain('profileDesc')
  })
})

describe('quotes that lie across each other stay well-formed', () => {
  const text = '“Go now and stay,” said Ann Lee, who left.\n\nIt rained there.'
  const [quote] = extractQuotes(text) as [Quote]
  const span = ([start, end]: readonly [number, number]): TextSpan => ({ start, end, text: text.slice(start, end) })
  const whole = span([0, text.length])

  test('a piece over a paragraph’s end', () => {
    const over = { ...quote, ...whole, content: [span([1, 50])], cue: null, mention: null }
    expect(shapeOf(text, [over])).toBe(
      '<p>“<said next="#quote-1.2">Go now and stay,” said Ann Lee, who left.\n\n</said></p><p><said prev="#quote-1">It rai</said>ned there.</p>',
    )
    expect(piecesOf(readTei(toTei(text, [over])), 'quote-1')).toEqual([{ start: 1, end: 50 }])
  })

  test('anything across anything', () => {
    const place = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => span([Math.min(a, b), Math.max(a, b)]))
    const across = fc.tuple(place, place, place).map(([piece, cue, mention]): Quote => {
      return { ...quote, ...whole, content: [piece], cue: { ...cue, lemma: 'say' }, mention: { ...mention, type: 'name' } }
    })
    fc.assert(
      fc.property(fc.array(across, { maxLength: 4 }), (quotes) => {
        const document = readTei(toTei(text, quotes))
        expect(document.text).toBe(text)
        const pieces = quotes.flatMap(({ content }) => content.map(({ start, end }) => ({ start, end })))
        expect(quotes.flatMap((_, index) => piecesOf(document, `quote-${index + 1}`))).toEqual(pieces)
      }),
    )
  })
})

describe('what XML cannot hold', () => {
  test('is a glyph of the same length that says what it was', () => {
    const text = 'a\u0000\ud83d b\ufffe😀\f\u0085\u2028\tc'
    expect(bodyOf(text).replaceAll(/<g ref="#char-(....)">\ufffd<\/g>/gu, '[$1]')).toBe(
      '<p>a[0000][d83d] b[fffe]😀[000c]</p><p>\u0085\u2028</p><p>\tc</p>',
    )
    const { byId } = readTei(toTei(text, []))
    expect(['0000', '000c', 'd83d', 'fffe'].map((code) => byId.get(`char-${code}`)?.text.trim().slice(0, 6))).toEqual([
      'U+0000',
      'U+000C',
      'U+D83D',
      'U+FFFE',
    ])
  })

  test('is plain U+FFFD in the header', () => {
    expect(toTei('', [], { title: 'a\u0000\ud83d<&"\r' })).toContain('<title>a\ufffd\ufffd&lt;&amp;&quot;&#13;</title>')
  })
})

describe('who speaks', () => {
  const listed = (text: string, cast: { name: string; id?: string }[] = []) =>
    /<listPerson>\n([\s\S]*)\n<\/listPerson>/u.exec(toTei(text, extractQuotes(text, { cast })))?.[1]?.split('\n')

  test('has names, gender and roles as far as the text gives them', () => {
    expect(listed('“Go,” said Ms. Ann Lee, the mayor. “Stay,” Lee said later.')).toEqual([
      '<person xml:id="speaker-ann-lee"><persName>Ann Lee</persName><persName type="alias">Ms. Ann Lee</persName>' +
        '<persName type="alias">the mayor</persName><persName type="alias">Lee</persName>' +
        '<sex value="F">female</sex><occupation>mayor</occupation></person>',
    ])
    expect(listed('“Go,” said a spokesman.')?.[0]).toContain('<persName type="description">')
  })

  test('is a group, and its members, where several speak as one', () => {
    const lines = listed('“We must go,” Ann Lee and Ed Dale said.') ?? []
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^<personGrp xml:id="[^"]*" corresp="#speaker-ann-lee #speaker-ed-dale">/u)
  })

  test('has an id that XML takes, and keeps the other one beside it', () => {
    const cast = [
      { name: 'Ann Lee', id: 'a b' },
      { name: 'Ed Dale', id: 'a:b' },
      { name: 'Mary Hale', id: 'a_b' },
      { name: 'Tom Ash', id: 'a_b-2' },
    ]
    const lines = listed(cast.map(({ name }) => `“Go,” said ${name}.`).join('\n\n'), cast)
    expect(lines?.map((line) => [/xml:id="([^"]*)"/u.exec(line)?.[1], /<idno>(.*)<\/idno>/u.exec(line)?.[1]])).toEqual([
      ['speaker-a_b', 'a b'],
      ['speaker-a_b-2', 'a:b'],
      ['speaker-a_b-3', 'a_b'],
      ['speaker-a_b-2-2', 'a_b-2'],
    ])
  })

  test('has its own id, whatever the caller’s ids are', () => {
    const [quote] = extractQuotes('“Go,” said Ann Lee.') as [Quote]
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ab:_2-]{1,6}$/u)), { maxLength: 20 }),
        (ids) => {
          const quotes = ids.map((id) => ({ ...quote, speaker: { ...(quote.speaker as NonNullable<Quote['speaker']>), id } }))
          const { elements, byId } = readTei(toTei('“Go,” said Ann Lee.', quotes))
          expect(elements.filter(({ name }) => name === 'person')).toHaveLength(ids.length)
          expect(new Set(ids.map((_, index) => byId.get(`quote-${index + 1}`)?.attributes.who)).size).toBe(ids.length)
        },
      ),
    )
  })
})

test('the header says what the caller says of the text', () => {
  const options: TeiOptions = { title: 'A & B', author: 'C', publisher: 'D', source: 'https://example.org/?a&b' }
  const { elements } = readTei(toTei('', [], options))
  const header = elements.filter(({ name }) => ['title', 'author', 'publisher', 'sourceDesc'].includes(name))
  expect(header.map(({ text }) => text.trim())).toEqual(['A & B', 'C', 'D', 'https://example.org/?a&b'])
  expect(
    readTei(toTei('', []))
      .elements.find(({ name }) => name === 'titleStmt')
      ?.text.trim(),
  ).toBe('Untitled')
})

describe('libxml2', () => {
  // `apt-get install libxml2-utils` brings it; without it the parser of the other tests alone says what is well-formed.
  const installed = spawnSync('xmllint', ['--version']).status === 0

  it.runIf(installed).each(texts)('reads %j', (text) => {
    const { status, stderr } = spawnSync('xmllint', ['--noout', '-'], { input: toTei(text, extractQuotes(text)), encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })
})

describe('wrong arguments', () => {
  test.each([
    ...wrongArguments().map((wrong) => [...wrong, undefined] as const),
    ['', [], '`options` to be an object, got null', null] as const,
    ['', [], '`options.title` to be a string, got 5', { title: 5 }] as const,
  ])('toTei(%j, %j): %s', (text, quotes, says, options) => {
    const call = () => toTei(text as string, quotes as Quote[], options as object)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(`toTei: expected ${says}`)
  })

  test('an unknown option', () => {
    expect(() => toTei('', [], { name: 'A' } as TeiOptions)).toThrow(
      'toTei: unknown option `name`; known are title, author, publisher, source',
    )
  })
})

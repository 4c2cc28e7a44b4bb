import fc from 'fast-check'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import remarkStringify from 'remark-stringify'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { extractQuotes, type Quote, type Speaker, summarize } from '../src/index.ts'
import retextQuoteAttribution from '../src/retext.ts'

function speaker(id: string, gender: Speaker['gender'] = 'unknown', members?: readonly Speaker[]): Speaker {
  return { id, name: id, aliases: [], named: true, gender, roles: [], ...(members && { members }) }
}

/** A quote that holds the words, of whom and where it is told. */
function quote(of: Speaker | null, words: string, start = 0, kind: Quote['kind'] = 'direct'): Quote {
  const span = { start, end: start + words.length, text: words }
  const rest = { cue: null, mention: null, addressee: null, confidence: 1, evidence: [], alternatives: [], nested: [], closed: true }
  return { ...span, kind, content: [span], speaker: of, ...rest }
}

const ann = speaker('ann', 'female')
const bea = speaker('bea', 'female')
const ed = speaker('ed', 'male')

describe('speakers', () => {
  test('come once each with what is theirs, who says most first', () => {
    const text = '“Go,” said Ann Lee.\n\n“We will not go at all,” said Ed Dale. “Never.”\n\n“Please,” Lee said. She said that it was late.'
    const { speakers } = summarize(extractQuotes(text))
    expect(speakers.map(({ speaker: { name }, quotes, words, first, last }) => ({ name, quotes, words, first, last }))).toEqual([
      { name: 'Ed Dale', quotes: 1, words: 7, first: text.indexOf('“We'), last: text.indexOf('“We') },
      { name: 'Ann Lee', quotes: 3, words: 6, first: 0, last: text.indexOf('that it') },
    ])
    expect(speakers.map(({ kinds }) => kinds)).toEqual([
      { direct: 1, mixed: 0, indirect: 0 },
      { direct: 2, mixed: 0, indirect: 1 },
    ])
    expect(speakers.map(({ share }) => share)).toEqual([7 / 13, 6 / 13])
  })

  test('with as many words come in the order of their first quotes, then of their ids', () => {
    const order = (...quotes: Quote[]) => summarize(quotes).speakers.map((entry) => entry.speaker.id)
    expect(order(quote(ed, 'one two', 5), quote(ann, 'two one', 2))).toEqual(['ann', 'ed'])
    expect(order(quote(ed, 'one'), quote(bea, 'one'), quote(ann, 'one'))).toEqual(['ann', 'bea', 'ed'])
  })

  test('are the very objects of the quotes', () => {
    const quotes = extractQuotes('“Go,” said Ann Lee.')
    expect(summarize(quotes).speakers[0]?.speaker).toBe(quotes[0]?.speaker)
  })
})

describe('words', () => {
  test.each([
    ['We will try.', 3],
    ['It’s a well-known word, isn’t it?', 6],
    ['Wait—no -- never ... never…ever', 5],
    ['In 1,998 at 3.5%', 4],
    [' \r\n\t … — ! ', 0],
    ['', 0],
    ['Ça 𝒷𝑒 ok', 3],
  ])('%j: %i', (text, count) => {
    expect(summarize([quote(ann, text)]).total.words).toBe(count)
  })

  test('of a quotation inside another one count once, for the outer speaker', () => {
    const quotes = extractQuotes('Ann Lee said: “Ed Dale told me, ‘Go right now,’ and so I went.”')
    expect(quotes[0]?.nested).toHaveLength(1)
    const { speakers, total } = summarize(quotes)
    expect(speakers.map(({ speaker: { name }, words }) => [name, words])).toEqual([['Ann Lee', 11]])
    expect(total).toEqual({ speakers: 1, quotes: 1, words: 11, kinds: { direct: 1, mixed: 0, indirect: 0 } })
  })

  test('are those that a reader of the file sees', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(remarkRetext, unified().use(retextEnglish).use(retextQuoteAttribution))
      .use(remarkStringify)
      .process('“Go [right now](https://example.org/a "a long title")!” said Ann Lee.')
    expect(summarize(file.data.quotes ?? []).total.words).toBe(3)
  })
})

describe('genders', () => {
  test('add up what their speakers say', () => {
    const { genders, unattributed } = summarize([
      quote(ann, 'one two three'),
      quote(bea, 'one', 20),
      quote(ann, 'one', 30),
      quote(ed, 'one two three', 40),
      quote(null, 'one two', 50),
      quote(speaker('report'), 'one two', 60),
    ])
    expect(genders).toEqual({
      female: { speakers: 2, quotes: 3, words: 5, share: 0.5 },
      male: { speakers: 1, quotes: 1, words: 3, share: 0.3 },
      unknown: { speakers: 1, quotes: 1, words: 2, share: 0.2 },
    })
    expect(unattributed).toEqual({ quotes: 1, words: 2 })
  })

  test.each([
    ['one that all share', 'female', speaker('both', 'unknown', [ann, bea])],
    ['unknown where they differ', 'unknown', speaker('both', 'unknown', [ann, ed])],
    ['unknown where one is', 'unknown', speaker('both', 'unknown', [ann, speaker('x')])],
    ['that of groups in the group', 'male', speaker('all', 'unknown', [ed, speaker('two', 'unknown', [ed, speaker('al', 'male')])])],
    ['its own where it is known', 'male', speaker('men', 'male', [speaker('x'), speaker('y')])],
    ['unknown without a member', 'unknown', speaker('none', 'unknown', [])],
  ] as const)('of a group is %s', (_, gender, group) => {
    const { genders, total } = summarize([quote(group, 'one two')])
    expect(genders[gender]).toEqual({ speakers: 1, quotes: 1, words: 2, share: 1 })
    expect(total.speakers).toBe(1)
  })
})

test('nothing gives noughts', () => {
  const nothing = { speakers: 0, quotes: 0, words: 0, share: 0 }
  expect(summarize([])).toEqual({
    speakers: [],
    genders: { female: nothing, male: nothing, unknown: nothing },
    unattributed: { quotes: 0, words: 0 },
    total: { speakers: 0, quotes: 0, words: 0, kinds: { direct: 0, mixed: 0, indirect: 0 } },
  })
  expect(summarize([quote(ann, '—')]).speakers[0]?.share).toBe(0)
})

describe('a summary', () => {
  const someone = fc.constantFrom(ann, bea, ed, null, speaker('both', 'unknown', [ann, ed]))
  const spoken = fc.constantFrom('one', 'one two', 'one two three', '…')
  const quotes = fc.array(
    fc
      .tuple(someone, spoken, fc.nat(1000), fc.constantFrom('direct', 'mixed', 'indirect'))
      .map(([of, words, start, kind]) => quote(of, words, start, kind as Quote['kind'])),
  )

  test('loses no quote and no word', () => {
    fc.assert(
      fc.property(quotes, (all) => {
        const { speakers, genders, unattributed, total } = summarize(all)
        for (const key of ['quotes', 'words'] as const) {
          const sum = (entries: readonly Record<typeof key, number>[]) => entries.reduce((so, entry) => so + entry[key], 0)
          expect(sum(speakers) + unattributed[key]).toBe(total[key])
          expect(sum(Object.values(genders))).toBe(sum(speakers))
        }
        expect(total.quotes).toBe(all.length)
        expect(total.speakers).toBe(new Set(all.flatMap((one) => one.speaker?.id ?? [])).size)
        const shares = speakers.reduce((sum, { share }) => sum + share, 0)
        expect(shares).toBeCloseTo(total.words === unattributed.words ? 0 : 1)
      }),
    )
  })

  test('does not depend on the order of the quotes, and is the same after JSON', () => {
    fc.assert(
      fc.property(quotes, (all) => {
        const summary = summarize(all)
        expect(summarize([...all].reverse())).toEqual(summary)
        expect(JSON.parse(JSON.stringify(summarize(JSON.parse(JSON.stringify(all)))))).toEqual(summary)
      }),
    )
  })

  test('is frozen', () => {
    const summary = summarize(extractQuotes('“Go,” said Ann Lee.'))
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
    expect(frozen(summary)).toBe(true)
  })
})

describe('wrong arguments', () => {
  const good = quote(ann, 'one')
  test.each([
    [undefined, '`quotes` to be an array of quotes, got undefined'],
    ['Go', '`quotes` to be an array of quotes, got "Go"'],
    [good, '`quotes` to be an array of quotes, got an object'],
    [[null], '`quotes[0]` to be a quote, got null'],
    [[good, {}], '`quotes[1]` to be a quote, got an object'],
    [[{ ...good, start: '0' }], '`quotes[0]` to be a quote, got an object'],
    [[{ ...good, kind: 'spoken' }], '`quotes[0]` to be a quote, got an object'],
    [[{ ...good, content: [{}] }], '`quotes[0]` to be a quote, got an object'],
    [[{ ...good, content: [{ text: 'one', words: 1 }] }], '`quotes[0]` to be a quote, got an object'],
    [[{ ...good, speaker: undefined }], '`quotes[0]` to be a quote, got an object'],
    [[{ ...good, speaker: { ...ann, gender: 'f' } }], '`quotes[0]` to be a quote, got an object'],
    [[{ ...good, speaker: { ...ann, members: [null] } }], '`quotes[0]` to be a quote, got an object'],
  ])('summarize(%j)', (quotes, expected) => {
    const call = () => summarize(quotes as Quote[])
    expect(call).toThrow(TypeError)
    expect(call).toThrow(`summarize: expected ${expected}`)
  })
})

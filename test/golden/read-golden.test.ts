import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { goldenNews, goldenStories, parseGolden, parsePassages, readGolden } from './read-golden.ts'

const header = '1 direct | Mary Hale | female'
const read = (head: string, text: string) => parseGolden(`${head}\n---\n${text}`, 'a.txt')

describe('parseGolden', () => {
  it('reads the pieces of a split quotation, its cue and its mention', () => {
    const { name, text, quotes } = read(
      `${header} | aliases=Hale;the mayor | to=reporters`,
      '{Q1:“Go now,”} {S1:Mary Hale} {C1:said}. {Q1:“And close the door.”}',
    )
    expect([name, text]).toEqual(['a', '“Go now,” Mary Hale said. “And close the door.”'])
    expect(quotes).toEqual([
      {
        id: '1',
        kind: 'direct',
        content: [
          { start: 1, end: 8, text: 'Go now,' },
          { start: 27, end: 46, text: 'And close the door.' },
        ],
        cue: { start: 20, end: 24, text: 'said' },
        mention: { start: 10, end: 19, text: 'Mary Hale' },
        speaker: 'Mary Hale',
        gender: 'female',
        aliases: ['Hale', 'the mayor'],
        addressee: 'reporters',
        closed: true,
        nested: false,
      },
    ])
  })

  it('lets quotations share a cue and a mention, and sit in a reported clause', () => {
    const { quotes } = read(
      'R1 mixed | Mary Hale | -\n1 mixed | ? | -',
      '{S1,SR1:Hale} {C1,CR1:said} {R1:that it was {Q1:“a threat”} to all}.',
    )
    expect(quotes.map(({ content }) => content[0].text)).toEqual(['that it was “a threat” to all', 'a threat'])
    expect(quotes[0].mention).toEqual(quotes[1].mention)
    expect(quotes.map(({ speaker, gender }) => [speaker, gender])).toEqual([
      ['Mary Hale', null],
      [null, null],
    ])
  })

  it('takes off the marks of newswires and of continued paragraphs, and leaves unmarked words alone', () => {
    const words = (text: string, head = header) => read(head, text).quotes[0].content.map((piece) => piece.text)
    expect(words("{Q1:``Go,''} {S1:Mary Hale} {C1:said}. {Q1:''Now.''}")).toEqual(['Go,', 'Now.'])
    expect(words('{Q1:“Go.}\n\n{Q1:“Now.”}')).toEqual(['Go.', 'Now.'])
    expect(words('{S1:HALE}: {Q1:Go now.}', `${header} | unmarked`)).toEqual(['Go now.'])
    expect(words('{S1:HALE}: {Q1:“No” is a word.}', `${header} | unmarked`)).toEqual(['“No” is a word.'])
  })

  it('lets one line give the gender and the aliases of a speaker', () => {
    const { quotes } = read('1 direct | Ann\n2 direct | Ann | female | aliases=Annie\n3 direct | Bob', '{Q1:“A.”} {Q2:“B.”} {Q3:“C.”}')
    expect(quotes.map(({ gender, aliases }) => [gender, aliases])).toEqual([
      ['female', ['Annie']],
      ['female', ['Annie']],
      [null, []],
    ])
  })

  it('tells nested and unclosed quotations, and marks that hold no speech', () => {
    const { quotes, notSpeech } = read(
      `1 direct | Ann | - | unclosed\n2 direct | Bob | - | nested`,
      '{Q1:“Bob said, {Q2:‘No.’} So I read {N1:‘Moonrise’} again.}',
    )
    expect(quotes.map(({ closed, nested }) => [closed, nested])).toEqual([
      [false, false],
      [true, true],
    ])
    expect(notSpeech.map(({ text }) => text)).toEqual(['Moonrise'])
  })

  it.each([
    ['no line `---`', () => parseGolden('1 direct | Ann | -', 'a.txt'), 'a.txt:1: no line `---`'],
    ['an unknown id', () => read(header, '{Q1:“Go.”}\n{C2:said}'), 'a.txt:4: no header line for the id 2'],
    ['an unknown id of a reported clause', () => read(header, '{Q1:“Go.”} {CR1:said}'), 'a.txt:3: no header line for the id R1'],
    ['an unknown label', () => read(header, 'He\n{X1:“Go.”}'), 'a.txt:4: no label after the brace'],
    ['an open brace', () => read(header, '{Q1:“Go.”} {C1:said'), 'a.txt:3: the brace C1 is never closed'],
    ['a brace too many', () => read(header, '{Q1:“Go.”}\n} he'), 'a.txt:4: a closing brace too many'],
    ['a quote that the text lacks', () => read(header, 'He went.'), 'a.txt:1: 1 has no words'],
    ['two header lines for one quote', () => read(`${header}\n${header}`, '{Q1:“Go.”}'), 'a.txt:2: a second header line'],
    ['two cues', () => read(header, '{Q1:“Go,”} he {C1:said} and {C1:said}.'), 'a.txt:1: 1 has two cues'],
    ['an unknown kind', () => read('1 loud | Ann | -', '{Q1:“Go.”}'), 'a.txt:1: expected an id and a kind'],
    ['a kind that does not suit', () => read('R1 direct | Ann | -', '{R1:that}'), 'a.txt:1: R1 cannot be direct'],
    ['no speaker', () => read('1 direct', '{Q1:“Go.”}'), 'a.txt:1: expected a speaker'],
    ['an unknown gender', () => read('1 direct | Ann | she', '{Q1:“Go.”}'), 'a.txt:1: unknown field "she"'],
    ['two genders', () => read(`${header}\n2 direct | Mary Hale | male`, '{Q1:“Go.”} {Q2:“No.”}'), 'a.txt:1: Mary Hale is both'],
    ['words without marks', () => read(header, '{Q1:Go.}'), 'a.txt:3: no mark before "Go."'],
    ['an unknown field', () => read(`${header} | loud`, '{Q1:“Go.”}'), 'a.txt:1: unknown field "loud"'],
    ['a field twice', () => read(`${header} | nested | nested`, '{Q1:“Go.”}'), 'a.txt:1: a second field nested'],
    ['nested only in the header', () => read(`${header} | nested`, '{Q1:“Go.”}'), 'a.txt:1: 1 is not nested'],
    ['a missing closing mark', () => read(header, '{Q1:“Go.}'), 'a.txt:1: the last words of 1 have no closing mark'],
    ['an unexpected closing mark', () => read(`${header} | unclosed`, '{Q1:“Go.”}'), 'a.txt:1: the last words of 1 have a closing mark'],
    ['marks without words', () => read(header, '{Q1:“”}'), 'a.txt:3: marks without words'],
  ])('refuses %s', (_, act, message) => {
    expect(act).toThrow(message)
  })
})

describe('parsePassages', () => {
  const source = ['# one', 'R1 indirect | Ann', '---', '{SR1:Ann} {CR1:said} {R1:it rained}.', '', '# none', '---', 'It rained.', '']

  it('reads every passage with its own header, down to those that report nothing', () => {
    const passages = parsePassages(source.join('\n'), 'a.txt')
    expect(passages.map(({ name, text, quotes }) => [name, text, quotes.map(({ content }) => content[0].text)])).toEqual([
      ['one', 'Ann said it rained.', ['it rained']],
      ['none', 'It rained.', []],
    ])
  })

  it.each([
    ['words above the first name', ['Ann', ...source], 'a.txt:1: expected `# ` and the name of the first passage'],
    ['a fault in a later passage, by its line in the file', source.with(7, 'It {R2:rained}.'), 'a.txt:8: no header line for the id R2'],
  ])('refuses %s', (_, lines, message) => {
    expect(() => parsePassages(lines.join('\n'), 'a.txt')).toThrow(message)
  })
})

describe('golden news and stories', () => {
  const texts = [...goldenNews(), ...goldenStories()]

  it('are there', () => {
    expect(texts.map(({ name }) => name)).toEqual(expect.arrayContaining(['example-article', 'untagged-turns']))
    expect(goldenStories().length).toBeGreaterThanOrEqual(12)
  })

  it('are named once each', () => {
    expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length)
  })

  it.each(texts.map((golden) => [golden.name, golden] as const))('%s holds every name that its labels give', (_, { text, quotes }) => {
    const lower = text.toLowerCase().replace(/\s+/gu, ' ')
    const names = quotes.flatMap(({ speaker, aliases, addressee }) => [...(speaker?.split(' + ') ?? []), ...aliases, addressee ?? ''])
    expect(names.filter((name) => !lower.includes(name.toLowerCase()))).toEqual([])
  })

  it.each(texts.map((golden) => [golden.name, golden] as const))('%s leaves no marks unlabelled', (_, { text, quotes, notSpeech }) => {
    const spans = [...quotes.filter(({ id }) => !id.startsWith('R')).flatMap(({ content }) => content), ...notSpeech]
    const opens = [...text.matchAll(/[“‘]|``/g)].map(({ index, 0: mark }) => index + mark.length)
    expect(opens.filter((start) => !spans.some((span) => span.start === start)).map((at) => text.slice(at - 5, at + 20))).toEqual([])
  })

  it('labels the article of the examples', () => {
    const article = readFileSync(new URL('../../examples/article.txt', import.meta.url), 'utf8')
    expect(readGolden(fileURLToPath(new URL('news/example-article.txt', import.meta.url))).text).toBe(article)
  })
})

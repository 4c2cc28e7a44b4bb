import { describe, expect, it } from 'vitest'
import { extractQuotes, type Quote } from '../../src/index.ts'

const flat = (quotes: readonly Quote[]): Quote[] => quotes.flatMap((quote) => [quote, ...flat(quote.nested)])
const speakers = (text: string) =>
  flat(extractQuotes(text)).map(({ content, mention, speaker }) => [content[0]?.text, mention?.text ?? null, speaker?.name ?? null])

describe('the head of a noun phrase speaks, not what belongs to it', () => {
  it.each([
    ['a noun that a list holds', 'A spokesperson for the firm said: “We are sorry.”', 'A spokesperson for the firm'],
    ['a noun that no list holds', 'The skippers of the two ferries said, “We are done.”', 'The skippers of the two ferries'],
    ['a place behind it', '“We have revived a moss,” researchers in the old port of Ash said.', 'researchers in the old port of Ash'],
    ['two steps away', 'The lawyer for the family of the victim said, “We are pleased.”', 'The lawyer for the family of the victim'],
    ['a scholar that no list holds', 'A petrologist at the institute said, “It is granite.”', 'A petrologist at the institute'],
    ['inverted', '“We have revived a moss,” said officials in the ministry.', 'officials in the ministry'],
    ['of a reported clause', 'Officials in the ministry said that nobody was hurt.', 'Officials in the ministry'],
    [
      'of a reported clause, with a name behind it',
      'Scientists at the University of Ash say the moss is alive.',
      'Scientists at the University of Ash',
    ],
  ])('%s', (_, text, mention) => {
    expect(speakers(text)[0]?.[1]).toBe(mention)
  })

  it('nor is it whoever the head writes to', () => {
    expect(speakers('In a letter to the mayor of Ash, Ann Lee, the owner, wrote that it was over.')[0]?.[2]).toBe('Ann Lee')
  })

  it('but a name beside a title does', () => {
    expect(speakers('“We are done,” said Ann Lee of the University of Ash.')[0]?.[2]).toBe('Ann Lee')
  })
})

describe('the name of an apposition is the mention', () => {
  it.each([
    ['of a quotation', 'The judge, Ann Lee, said, “The case is over.”', 'Ann Lee'],
    ['of a reported clause', 'The judge, Ann Lee, said that the case was over.', 'Ann Lee'],
    ['of a role that prepositions lengthen', '“We won,” the captain of the winning side, Sam Cole, told the BBC.', 'Sam Cole'],
    ['of a role with a name in it', 'The head of the board of Ash College, Ann Lee, said that it was over.', 'Ann Lee'],
    ['whose name comes first', 'Ann Lee, the judge, said that the case was over.', 'Ann Lee'],
    ['of a role that ends the sentence', '“It is over,” said the lead author of the study, Dr Amy Platt.', 'Dr Amy Platt'],
  ])('%s', (_, text, mention) => {
    expect(speakers(text)[0]?.[1]).toBe(mention)
  })
})

describe('two who speak together', () => {
  it.each([
    ['before the verb', '“We agree,” Lee and Park said.', 'Lee and Park'],
    ['behind it', '“We agree,” said the mayor and Tom Park.', 'the mayor and Tom Park'],
    ['of a reported clause', 'Lee and Park said the test was fair.', 'Lee and Park'],
    ['both', 'Both Lee and Park said the test was fair.', 'Lee and Park'],
  ])('%s', (_, text, mention) => {
    expect(speakers(text)[0]?.[1]).toBe(mention)
  })

  it('are not two of whom one is spoken of', () => {
    expect(speakers('“We agree,” said the mayor and Tom Park left.')[0]?.[1]).toBe('the mayor')
  })
})

describe('who says `I` in somebody’s words', () => {
  it('is who speaks them', () => {
    expect(speakers('“I said to my wife, ‘Fetch the car,’ and she was gone,” said Tom Reed.')).toEqual([
      ['I said to my wife, ‘Fetch the car,’ and she was gone,', 'Tom Reed', 'Tom Reed'],
      ['Fetch the car,', 'I', 'Tom Reed'],
    ])
  })

  it('is nobody where nobody is known to speak them', () => {
    expect(speakers('“I said to him, ‘Go.’”').at(-1)).toEqual(['Go.', 'I', null])
  })

  it('is no surer than the speaker is', () => {
    const [outer] = extractQuotes('“I told her, ‘Go home,’ and she went,” Reed said.')
    expect(outer?.nested[0]?.speaker?.name).toBe('Reed')
    expect(outer?.nested[0]?.confidence).toBeLessThanOrEqual(outer?.confidence as number)
  })
})

describe('who says `she` or `they` in somebody’s words', () => {
  const innermost = (text: string) => speakers(text).at(-1)

  it('is somebody of whom the text has told', () => {
    expect(innermost('Clara Voss mended clocks. “One day she said, ‘Time is a spring,’ and laughed,” Tom Reed recalled.')).toEqual([
      'Time is a spring,',
      'she',
      'Clara Voss',
    ])
  })

  it('is somebody of whom the speaker has told', () => {
    expect(innermost('“My boss was Clara Voss, and she told me, ‘Go home and rest,’” Tom Reed said.')?.[2]).toBe('Clara Voss')
  })

  it('is never the speaker', () => {
    expect(innermost('Ann Reed was late. “He said, ‘Go home,’ and she said, ‘I never will,’” Ann Reed recalled.')?.[2]).not.toBe('Ann Reed')
  })

  it('is nobody where nobody fits', () => {
    expect(innermost('“One day she said, ‘Time is a spring,’” Tom Reed recalled.')?.[2]).toBe(null)
  })
})

describe('a paragraph in marks', () => {
  it('is speech, even far from any verb', () => {
    const told = speakers(
      '“It was only rain,” said Ann Reed, the referee.\n\n“If that was a storm I should like a bigger one.”\n\nThe office kept silent.',
    )
    expect(told.at(-1)?.[2]).toBe('Ann Reed')
  })
})

describe('a title behind its owner', () => {
  it.each([
    'Lee told the BBC’s “Today” programme that the bill was dead.',
    'Lee told CNN’s “State of the Union” that the bill was dead.',
    'Lee said on ABC’s “This Week” that the bill was dead.',
  ])('is no speech: %s', (text) => {
    expect(speakers(text).map(([content]) => content)).toEqual(['that the bill was dead'])
  })

  it('but a sentence behind an owner may be', () => {
    expect(speakers('Everybody laughed at Lee’s “I am not here.”')[0]?.[0]).toBe('I am not here.')
  })
})

describe('the title of a work', () => {
  it('is no single word behind a comma, which may be said', () => {
    expect(speakers('Bored with the play, “Nonsense!” cried Ann Lee.')[0]?.[0]).toBe('Nonsense!')
  })

  it.each(['In her novel, “Salt and Bone,” Ann Lee asks for patience.', 'A song titled “Salt” was sung there, said Ann Lee.'])(
    '%s',
    (text) => {
      expect(extractQuotes(text, { kinds: ['direct'] })).toEqual([])
    },
  )
})

describe('a pronoun means', () => {
  it.each([
    [
      'whoever is told of, not where they work',
      'A hydrologist at the regulator sent a memo. “We are late,” she wrote.',
      'A hydrologist at the regulator',
    ],
    ['no firm', 'Fewer run, noted Ivo Marsh, who knows the line that Corvan Airlines owns.\n\n“It is late,” he said.', 'Ivo Marsh'],
    ['no place that opens the sentence', 'In Ulm, a banker with two sons gave a talk. “It is late,” he said.', 'a banker'],
    [
      'whose office it is not',
      'Word went out by text message. The mayor’s office said that it was late. “We try,” it wrote.',
      'The mayor’s office',
    ],
    [
      'the subject with a role and two names for it',
      'It was late, said its head, the Danish actor Karl Holm. “I left,” he said.',
      'Karl Holm',
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text).at(-1)?.[2]).toBe(name)
  })

  it('somebody, also where a name ends the text', () => {
    expect(speakers('The court sat. “We must go now.” — Ann Lee')[0]?.[2]).toBe('Ann Lee')
  })

  it('hardly whoever has just asked', () => {
    const text = 'Sheriff Ann Lee left. “Was anybody hurt?” a reporter asked.\n\n“One deer,” she replied.'
    expect(speakers(text).at(-1)?.[2]).not.toBe('a reporter')
  })
})

describe('a sentence that opens behind a quotation', () => {
  it('tells of somebody else', () => {
    const text = 'Cooks blocked the road, chanting “No bread!” One of the drivers, Ivo Marsh, said staff had left.'
    expect(speakers(text)[0]).toEqual(['No bread!', 'Cooks', 'Cooks'])
  })

  it('opens the next quotation inside another', () => {
    const text = 'Ivo Marsh laughed. “I said, ‘Who knew?’ She said, ‘The goat.’ It was late,” he said.'
    const said = speakers(text).map(([words]) => words)
    expect(said).toContain('Who knew?')
    expect(said).toContain('The goat.')
  })
})

describe('nobody is a word that opens a phrase', () => {
  it.each([
    ['The claim that the ballot was bought has been repeated often.', null],
    ['His claim that the ballot was bought has been repeated often.', 'His'],
    ['Dale’s claim that the ballot was bought has been repeated often.', 'Dale'],
  ])('%s', (text, mention) => {
    expect(speakers(text).map(([, words, name]) => [words, name])).toEqual([[mention, mention === 'Dale' ? 'Dale' : null]])
  })
})

describe('we in somebody’s words', () => {
  it('is who says it, not who stands by', () => {
    const text = 'The porters waited. “We said it was over,” Ann Reed said.'
    expect(speakers(text).map(([, , name]) => name)).toEqual(['Ann Reed', 'Ann Reed'])
    expect(speakers(text.replace('We', 'They')).map(([, , name]) => name)).toEqual(['Ann Reed', 'The porters'])
  })
})

it('what is only so called is nobody’s words', () => {
  expect(speakers('Ann Lee said: “We lost.” The so-called “experts” left.')).toEqual([['We lost.', 'Ann Lee', 'Ann Lee']])
  expect(speakers('Ann Lee said: “We lost.” The vote was “a farce” all the same.')[1]).toEqual(['a farce', 'Ann Lee', 'Ann Lee'])
})

import { describe, expect, it } from 'vitest'
import type { Quote } from '../../src/index.ts'
import { answerOf, person } from './answer-of.ts'
import { flat } from './compare.ts'
import { faultsOfStory } from './compare-story.ts'
import { goldenStories, parseGolden } from './read-golden.ts'

const golden = parseGolden(
  [
    '1 direct | Mr. Hale | male | aliases=Hale | to=Mrs. Hale',
    '2 direct | Mrs. Hale | female | to=Mr. Hale',
    '3 direct | Mr. Hale',
    '4 direct | ?',
    '---',
    '{Q1:“Go,”} said Mr. Hale. {Q1:“Now, please.”}\n\n{Q2:“Where?”} said Mrs. Hale.\n\n{Q3:“Out!”}\n\n{Q4:“Hush!”}',
  ].join('\n'),
  'a.txt',
)
const answer = answerOf(golden)
const change = (index: number, part: Partial<Quote>): Quote[] => answer.map((quote, at) => (at === index ? { ...quote, ...part } : quote))
const faults = (found: readonly Quote[]) =>
  [...faultsOfStory(golden, found)].flatMap(([id, { words, addressee }]) => [...words, ...addressee].map((fault) => `${id} ${fault}`))
const somebodyElse = { ...person('Hale'), id: 'another' }

describe('faultsOfStory', () => {
  it.each(goldenStories().map((story) => [story.name, story] as const))(
    'finds nothing wrong with the labels of %s themselves',
    (_, story) => {
      for (const { words, addressee } of faultsOfStory(story, flat(answerOf(story))).values()) expect([...words, ...addressee]).toEqual([])
    },
  )

  it('does not mind whether the pieces of one paragraph are joined', () => {
    const [first, ...others] = answer
    const parted = first.content.map((piece): Quote => ({ ...first, content: [piece] }))
    expect(faults([...parted, ...others])).toEqual([])
  })

  it.each([
    ['nothing found', answer.slice(1), '1 not found: Go,'],
    ['words cut short', change(1, { content: [{ ...answer[1].content[0], end: answer[1].content[0].end - 3 }] }), '2 not found: Where?'],
    ['another speaker', change(1, { speaker: person('Mr. Hale') }), '2 speaker: expected Mrs. Hale, got Mr. Hale'],
    ['no speaker', change(1, { speaker: null }), '2 speaker: expected Mrs. Hale, got nobody'],
    ['a speaker where none can be named', change(3, { speaker: person('Mrs. Hale') }), '4 speaker: expected nobody, got Mrs. Hale'],
    ['one person as two', change(2, { speaker: somebodyElse }), '3 speaker: expected Mr. Hale, got Hale (another)'],
    [
      'two persons as one',
      answer.map((quote) => ({ ...quote, speaker: quote.speaker && { ...person('Mr. Hale'), aliases: ['Mrs. Hale'] }, addressee: null })),
      '2 speaker: expected Mrs. Hale, got Mr. Hale',
    ],
    ['no addressee', change(0, { addressee: null }), '1 addressee: expected Mrs. Hale, got nobody'],
    ['a mark left open', change(2, { closed: false }), '3 closed: expected true'],
  ] satisfies [string, readonly Quote[], string][])('tells of %s', (_, found, fault) => {
    expect(faults(found).join('\n')).toContain(fault)
  })
})

import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'

/** What is reported, by which word and by whom; pieces are parted by `…`. */
function reports(text: string): string[] {
  return extractQuotes(text).map(
    ({ content, cue, speaker }) => `${content.map((piece) => piece.text).join(' … ')} | ${cue?.text ?? '-'} | ${speaker?.name ?? '-'}`,
  )
}

describe('verbs by which studies, courts and papers report', () => {
  it.each([
    ['A study of 400 nurses found that short naps had helped.', 'that short naps had helped | found | A study of 400 nurses'],
    ['Court papers show that the firm owed $90,000.', 'that the firm owed $90,000 | show | Court papers'],
    ['Naps had helped, a study found.', 'Naps had helped | found | a study'],
    ['The pier was never inspected, records show.', 'The pier was never inspected | show | records'],
    ['A coroner ruled that Mr. Venn died of cold.', 'that Mr. Venn died of cold | ruled | A coroner'],
    ['A coroner ruled on Friday that Mr. Venn died of cold.', 'that Mr. Venn died of cold | ruled | A coroner'],
  ])('%s', (text, expected) =>
    expect(reports(text).map((one) => one.replace(' of 400 nurses', ''))).toEqual([expected.replace(' of 400 nurses', '')]),
  )

  it.each([
    'Nora Venn found that the door was locked.',
    'The council found that hard to believe.',
    'The film shows that love hurts.',
    'The team that the league found.',
    'He held in his hand that letter of hers.',
  ])('none: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('whoever is named with an apposition ahead of the verb', () => {
  it.each([
    ['Nine people died at the scene, a police spokesman, Ivan Holm, said.', 'Nine people died at the scene | said | Ivan Holm'],
    [
      'The ship had no radio when it sank, Adm. Karl Rusk, the head of the guard, said.',
      'The ship had no radio when it sank | said | Karl Rusk',
    ],
    ['Children were sent home early, Joy Marsh, who runs the school, said.', 'Children were sent home early | said | Joy Marsh'],
    ['Joy Marsh, whose son, Eli, is ill and stays at home, said it was late.', 'it was late | said | Joy Marsh'],
  ])('%s', (text, expected) => expect(reports(text)).toEqual([expected]))

  it('is not who stands behind the verb', () => {
    expect(reports('Rents fell in Ash, Ohio, said Joy Marsh.')).toEqual(['Rents fell in Ash, Ohio | said | Joy Marsh'])
  })
})

describe('when, where and how it was said', () => {
  it.each(['said in a statement', 'said at a meeting', 'announced on Monday', 'told the union'])('is no part of it: %s', (words) => {
    expect(reports(`Children were sent home early, the agency’s director, Joy Marsh, ${words}.`).map((one) => one.split(' | ')[0])).toEqual(
      ['Children were sent home early'],
    )
  })
})

describe('half a clause around `according to`', () => {
  it.each([
    ['The fire, according to police, began in the kitchen.', 'The fire … began in the kitchen'],
    ['In May, according to the report, the company cut its staff by half.', 'In May … the company cut its staff by half'],
    ['Ms. Venn had, according to her sister, been planning to go.', 'Ms. Venn had … been planning to go'],
    ['Nine people died, according to police, who opened an inquiry.', 'Nine people died'],
    ['Nine people died, according to Ann Venn, a surgeon at the ward.', 'Nine people died'],
  ])('%s', (text, expected) => expect(reports(text).map((one) => one.split(' | ')[0])).toEqual([expected]))
})

describe('words that somebody else passes on', () => {
  it.each([
    ['The agency cited a doctor as saying the wound was old.', 'the wound was old | saying | a doctor'],
    ['The agency quoted a doctor, Ann Venn, as telling reporters that the wound was old.', 'that the wound was old | telling | Ann Venn'],
    ['Venn was quoted as saying that it was off.', 'that it was off | saying | Venn'],
    ['Hugo Venn was quoted by a paper as saying that it was off.', 'that it was off | saying | Hugo Venn'],
  ])('%s', (text, expected) => expect(reports(text)).toEqual([expected]))
})

describe('words in marks that somebody tells of', () => {
  it('end with their mark where whoever tells of them goes on', () => {
    expect(reports('He just said “it is gone” and I knew that he meant it.')[0]).toBe('it is gone | said | -')
    const [told] = extractQuotes('“Then my nephew says ‘you did nothing wrong’ and I put the kettle on,” she said.')
    expect(told?.nested[0]?.content.map(({ text }) => text)).toEqual(['you did nothing wrong'])
  })
})

describe('ends', () => {
  it.each([
    ['Ann Venn told the call that profits, which had grown in March, were down.', 'that profits, which had grown in March, were down'],
    ['The airline, which said in May that it would hire 500 pilots, is now cutting staff.', 'that it would hire 500 pilots'],
    ['Venn argues that language is a practice (p. 12).', 'that language is a practice (p. 12)'],
    ['Venn argues (p. 12) that language is a practice.', 'that language is a practice'],
  ])('%s', (text, expected) => expect(reports(text).map((one) => one.split(' | ')[0])).toEqual([expected]))
})

describe('no reports', () => {
  it('is what people say', () => {
    expect(reports('The club said there was no vacancy, which is what clubs say.').map((one) => one.split(' | ')[2])).toEqual(['The club'])
  })

  it('is a heading', () => expect(reports('Note: the office is closed.')).toEqual([]))

  it('has a verb for a listener', () => {
    const [quote] = extractQuotes('Venn declined to say how much it paid.')
    expect(quote?.addressee ?? null).toBe(null)
  })

  it('has a pronoun that means nobody for a listener', () => {
    expect(extractQuotes('Ann Venn met Tom Rusk. She told him that it was late.').map(({ addressee }) => addressee)).toEqual([null])
  })
})

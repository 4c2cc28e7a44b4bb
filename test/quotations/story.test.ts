import { expect, test } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { findQuotations, genreOf } from '../../src/quotations/index.ts'

function genre(text: string): ReturnType<typeof genreOf> {
  const document = readText(text)
  return genreOf(document, findQuotations(document))
}

const story = (text: string) => genre(text).talks

const told =
  'The road went down between the hedges, and where it bent there was a gate that nobody had painted. She stopped there and looked back over the fields. ' +
  'The light was going, the rooks were loud in the elms, and far below a cart went creaking along the lane as if it would never arrive. ' +
  'It was not fear that made her wait, nor the cold; it was rather that she had left the house with nothing but a shawl and a promise. '

test('a tale of some length needs no more than one who speaks in it', () => {
  expect(story(`${told}“I shall go on,” she said.`)).toBe(true)
  expect(story(told)).toBe(false)
})

test('a tale in which nobody talks is one all the same', () => {
  expect(genre(told).tells).toBe(true)
})

test('what italics mark in a tale is left to the words before it', () => {
  const cries = ['_Long live the king_', '_Down with the gate_', '_Let us go home_'].map(
    (words) => `They cried out, ${words}, and ran on. `,
  )
  expect(genre(told + cries.join(''))).toEqual({ tells: true, talks: false })
})

test('names, figures and papers make it news', () => {
  const news =
    'Mayor Ann Lee of Marle told the Council on Tuesday that 45 houses in Dock Street and Mill Lane would be sold by March 2019. ' +
    'The Labour group, led by Tom Dale, said the report by Marle Housing gave “no reason” for the sale and 12 tenants had signed a petition. '
  expect(story(`${news.repeat(4)}“I will listen to them,” she said.`)).toBe(false)
})

test('a few lines of talk show nothing by what they lack', () => {
  expect(story('“Go,” they said.')).toBe(false)
})

test('an essay without people tells no story', () => {
  const essay =
    'The form of a leaf depends on the water that the root can find and on the wind that the stem has to bear, so that “leaf” means little. '
  expect(story(essay.repeat(12))).toBe(false)
})

test('lines of nothing but talk are a dialogue', () => {
  expect(story('“Ten crowns,” said Orla.\n\n“Six.”\n\n“Nine.”\n\n“Eight,” said Piet.')).toBe(true)
})

const lines = [
  '“I heard it before I saw it,” Falk says.',
  '“You could set your watch by her,” she says.',
  '“I did not believe him,” her brother says.',
  '“He was mad,” she says.',
]

test('a feature says `says` of what was: it reports', () => {
  const told = 'She had come down in May. He was the first to see it, and she was sure he had made it up.'
  expect(genre([told, ...lines, told].join('\n\n'))).toEqual({ tells: false, talks: false })
})

test('a story in the present tense stays one', () => {
  const told = 'She is cold. He has the lamp, and she knows he is sure of the way. She has not slept.'
  expect(genre([told, ...lines, told].join('\n\n'))).toEqual({ tells: true, talks: true })
})

test('a story in the past tense stays one', () => {
  const told = 'She had come down in May. He was the first to see it, and she was sure he had made it up.'
  const past = lines.map((line) => line.replace('says', 'said'))
  expect(genre([told, ...past, told].join('\n\n'))).toEqual({ tells: true, talks: true })
})

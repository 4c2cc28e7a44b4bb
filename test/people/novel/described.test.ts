import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.ts'
import { readFigures } from './read-figures.ts'

describe('descriptions in a cast', () => {
  const cast = [
    { name: 'Martha Finch', gender: 'female' as const, aliases: ['nanny'] },
    { name: 'The Senior Detective', gender: 'male' as const, aliases: ['Blake'] },
    { name: 'The Junior Detective', gender: 'male' as const, aliases: ['James'] },
  ]
  const { whoIs } = readFigures('“No,” said nanny.\n\n“Yes,” said the senior detective.\n\nThe junior detective rose. “Oh!”', cast)

  it.each([
    ['nanny', 'Martha Finch'],
    ['the senior detective', 'The Senior Detective'],
    ['The junior detective', 'The Junior Detective'],
  ])('are whom the caller calls so: %s', (form, name) => {
    expect(whoIs(form)).toBe(name)
  })
})

describe('a role', () => {
  const told = (words: string) => `${words}\n\n“Down,” said Ned Orme.\n\n“Why?” said Ann Lee.\n\n“Go home,” said the janitor.`

  it.each([
    'Ned Orme, the janitor, came to the gate. Ann Lee was late.',
    'Ann Lee met the janitor, Ned Orme, at the gate.',
    'Ned Orme was the janitor in those days. Ann Lee was late.',
    'Ned Orme had been the janitor for years. Ann Lee was late.',
  ])('means whom the text calls so beside the name: %s', (words) => {
    expect(readFigures(told(words)).whoIs('the janitor', 1)).toBe('Ned Orme')
  })

  it.each([
    'Ned Orme met the janitor at the gate. Ann Lee was late.',
    'Ned Orme, the janitor, came. Ann Lee, the janitor, was late.',
    '“Ned Orme was the janitor,” said Ann Lee, “and the janitor is dead.”',
  ])('means nobody with a name otherwise: %s', (words) => {
    const { whoIs, timesMentioned } = readFigures(told(words))
    expect(whoIs('the janitor', timesMentioned('the janitor') - 1)).toBe('the janitor')
  })
})

describe('a noun that is part of a name', () => {
  const story =
    'They all feared Mr. Bear. Mr. Bear came to the gate.\n\n“Down,” said Mr. Bear.\n\n“He is old,” said Ann Lee.\n\n“So are you,” said the bear.'

  it('means whoever bears it', () => {
    expect(readFigures(story, []).whoIs('the bear')).toBe('Mr. Bear')
  })

  it('means nobody of those who bear it where they are two', () => {
    const two = `${story}\n\n“I was first,” said Mrs. Bear.\n\n“You were last,” said Mrs. Bear.`
    expect(readFigures(two, []).whoIs('the bear')).toBe('the bear')
  })

  it('means nobody of three who bear it', () => {
    const three = `${story}\n\n“I was first,” said Mrs. Bear.\n\n“You were last,” said Mrs. Bear.\n\n“Me,” said Miss Bear.\n\n“Oh,” said Miss Bear.`
    expect(readFigures(three, []).whoIs('the bear')).toBe('the bear')
  })

  it('may be a title', () => {
    expect(readFigures('“Down,” said Widow Tarn.\n\n“Who?” said Ann Lee.\n\n“He,” said the widow.', []).whoIs('the widow')).toBe(
      'Widow Tarn',
    )
  })
})

describe('a description and a fuller one with the same noun', () => {
  const hall = '“They were here at six,” said the hall porter.\n\n“Then where are they?” said Ann Lee.\n\n“Lost,” said the porter.'

  it('are one person', () => {
    const { whoIs } = readFigures(hall, [])
    expect(whoIs('the hall porter')).toBe(whoIs('the porter'))
  })

  it.each([
    ['the text tells of two', `${hall}\n\nThe old porter came in.`, 'the hall porter', 'the porter'],
    ['the noun fits anybody', hall.replaceAll(/(hall )?porter/g, '$1man'), 'the hall man', 'the man'],
    ['somebody has one', hall.replace('the hall', 'my old'), 'my old porter', 'the porter'],
  ])('are two where %s', (_, text, fuller, plain) => {
    const { whoIs } = readFigures(text, [])
    expect(whoIs(fuller)).not.toBe(whoIs(plain))
  })
})

describe('several speakers at once', () => {
  it('speak for themselves', () => {
    const story =
      'Ann Lee looked at the crowd below her window for a long time, and the crowd looked back at her.\n\n“Go home,” said Ann Lee.\n\n“Never!” cried the old men.\n\n“Go home,” said Ann Lee.'
    const [, cry] = extractQuotes(story)
    expect([cry?.speaker?.name, ...(cry?.alternatives.map(({ speaker }) => speaker.name) ?? [])]).toContain('the old men')
  })
})

describe('names of little evidence', () => {
  it('are those of the only one who bears them, in a short text', () => {
    const { whoIs } = readFigures(
      'They drank at Breen’s.\n\n“No,” said Cathal Breen. Cathal rose.\n\n“Why?” said Cathal.\n\n“Oh,” said Breen. Breen sat down.',
      [],
    )
    expect(whoIs('Breen', 1)).toBe('Cathal Breen')
  })

  it('are nobody’s where they stand as places do', () => {
    const { whoIs } = readFigures('“No,” said Lady Holm.\n\nShe came from Holm and went back to live in Holm.', [])
    expect(whoIs('Holm', 1)).not.toBe('Lady Holm')
  })
})

describe('sisters', () => {
  it('leave the surname to the eldest', () => {
    const text =
      '“No,” said Jane Hale.\n\n“Why?” said Ruth Hale. “Ask Ruth,” said Miss Ruth.\n\nMiss Ruth rose. Ruth sat down. “Oh,” said Miss Hale.'
    expect(readFigures(text, []).whoIs('Miss Hale')).toBe('Jane Hale')
  })
})

import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

describe('the caller’s cast', () => {
  it('has the forms that follow from a full name', () => {
    const { whoIs } = readFigures('“Stay,” said Kemble. “Why?” asked Mr. Kemble.\n\n“Oh,” said Paul.', [
      { name: 'Paul Kemble', gender: 'male' },
    ])
    for (const form of ['Kemble', 'Mr. Kemble', 'Paul']) expect(whoIs(form)).toBe('Paul Kemble')
  })

  it('has aliases in lower case', () => {
    const cast = [{ name: 'Paul Kemble', aliases: ['the lad'] }]
    expect(readFigures('“Stay,” said Paul. “Why?” asked the lad.', cast).whoIs('the lad')).toBe('Paul Kemble')
  })

  it('takes a member who is only a part of one other’s name for that one', () => {
    const cast = [{ name: 'Kemble' }, { name: 'Paul Kemble', gender: 'male' as const }, { name: 'Ann Kemble', gender: 'female' as const }]
    expect(readFigures('“Stay,” said Kemble.', cast).whoIs('Kemble')).toBe('Paul Kemble')
  })

  it('leaves such a member where something else is known of them', () => {
    const cast = [
      { name: 'Kemble', gender: 'male' as const },
      { name: 'Paul Kemble', gender: 'male' as const },
    ]
    expect(readFigures('“Stay,” said Kemble.', cast).whoIs('Kemble')).toBe('Kemble')
  })

  it('means by a name of several members the one named last', () => {
    const cast = [
      { name: 'John Kemble', aliases: ['John'] },
      { name: 'John Rudd', aliases: ['John'] },
    ]
    const { whoIs } = readFigures('“Stay,” said John Rudd. “Why?” asked John.\n\nJohn Kemble came. “Why?” asked John.', cast)
    expect(whoIs('John')).toBe('John Rudd')
    expect(whoIs('John', 1)).toBe('John Kemble')
  })

  it('means by such a name in the narration whom the narration named last', () => {
    const cast = [
      { name: 'John Kemble', aliases: ['John'] },
      { name: 'John Rudd', aliases: ['John'] },
    ]
    const { whoIs } = readFigures('“Stay,” said John Rudd. “John Kemble is late.”\n\n“Why?” asked John.', cast)
    expect(whoIs('John')).toBe('John Rudd')
  })

  it('takes no `my` for a first name', () => {
    const cast = [{ name: 'Elizabeth', aliases: ['Miss Elizabeth', 'My Dear Miss Elizabeth'], gender: 'female' as const }]
    expect(readFigures('“Stay,” said Elizabeth Kemble.', cast).whoIs('Elizabeth Kemble')).toBe('Elizabeth')
  })

  it('learns the surname that the text gives a first name', () => {
    const cast = [{ name: 'Elizabeth', aliases: ['Lizzy', 'Miss Elizabeth'], gender: 'female' as const }, { name: 'Mr. Kemble' }]
    const { whoIs } = readFigures('“Stay,” said Elizabeth Kemble. “Why?” asked Lizzy. “Oh,” said Miss Elizabeth.', cast)
    for (const form of ['Elizabeth Kemble', 'Lizzy', 'Miss Elizabeth']) expect(whoIs(form)).toBe('Elizabeth')
  })

  it('leaves the surname open where two members have the first name, or one has another surname', () => {
    const two = [{ name: 'Paul' }, { name: 'Old Paul', aliases: ['Paul'] }]
    expect(readFigures('“Stay,” said Paul Kemble.', two).whoIs('Paul Kemble')).toBe('Paul Kemble')
    const other = [{ name: 'Paul Rudd', aliases: ['Paul'] }]
    expect(readFigures('“Stay,” said Paul Kemble.', other).whoIs('Paul Kemble')).toBe('Paul Kemble')
  })

  it('has names that are no names elsewhere, such as numbers and days', () => {
    const cast = [{ name: 'Seven' }, { name: 'The Chief', aliases: ['Sunday'] }]
    const text = '“Go,” said Seven.\n\n“Why?” asked Sunday. Seven rose.\n\n“Go,” she said. Seven men had come with Sunday.'
    const { whoIs, timesMentioned } = readFigures(text, cast)
    expect([0, 1].map((nth) => whoIs('Seven', nth))).toEqual(['Seven', 'Seven'])
    expect(timesMentioned('Seven')).toBe(2)
    expect([0, 1].map((nth) => whoIs('Sunday', nth))).toEqual(['The Chief', 'The Chief'])
    expect(readFigures(text).timesMentioned('Seven')).toBe(0)
  })

  it('learns no name from whose relative somebody is', () => {
    const cast = [
      { name: 'Peter', aliases: ['Nora’s brother'] },
      { name: 'Miss Pell', aliases: ['Nora'] },
    ]
    expect(readFigures('“Stay,” said Nora. She sat.', cast).whoIs('Nora')).toBe('Miss Pell')
  })
})

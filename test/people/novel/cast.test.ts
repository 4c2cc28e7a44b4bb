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

  it('learns no name from whose relative somebody is', () => {
    const cast = [
      { name: 'Peter', aliases: ['Nora’s brother'] },
      { name: 'Miss Pell', aliases: ['Nora'] },
    ]
    expect(readFigures('“Stay,” said Nora. She sat.', cast).whoIs('Nora')).toBe('Miss Pell')
  })
})

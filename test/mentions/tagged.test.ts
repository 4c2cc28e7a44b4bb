import { describe, expect, it } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { findMentions } from '../../src/mentions/index.ts'

const descriptions = (text: string) =>
  findMentions(readText(text))
    .filter(({ type }) => type === 'description')
    .map(({ start, end }) => text.slice(start, end))

describe('whoever a tag calls by a noun that no list holds', () => {
  it.each([
    ['“Go,” said the zookeeper.', 'the zookeeper'],
    ['“Go,” said another limner, and sat.', 'another limner'],
    ['“Go,” the old limner said.', 'the old limner'],
    ['The limner said, “Go.”', 'The limner'],
    ['“Go,” said a voice behind them.', 'a voice'],
    ['“Go,” a thin voice called.', 'a thin voice'],
  ])('%s', (text, phrase) => {
    expect(descriptions(text)).toEqual([phrase])
  })

  it.each(['The rumours said as much. “Go.”', 'She said the limner “would go”.', '“Go,” said the', 'the'])('finds nobody in %s', (text) => {
    expect(descriptions(text)).toEqual([])
  })
})

describe('the sex of whoever a tag calls by such a noun', () => {
  it.each([
    ['the limnerman', 'male'],
    ['the limnerwoman', 'female'],
    ['the limnermaid', 'female'],
    ['the limner', 'unknown'],
  ])('%s: %s', (phrase, gender) => {
    const [mention] = findMentions(readText(`“Go,” said ${phrase}.`)).filter(({ type }) => type === 'description')
    expect(mention?.gender).toBe(gender)
  })
})

describe('names after a title', () => {
  it.each(['Mr Last', 'Mrs Down', 'Mr. Early'])('%s', (name) => {
    const text = `Then ${name} went.`
    expect(findMentions(readText(text)).map(({ start, end }) => text.slice(start, end))).toEqual([name])
  })
})

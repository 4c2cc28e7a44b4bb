import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'

const show = (text: string, options?: Parameters<typeof extractQuotes>[1]) =>
  extractQuotes(text, options).map(
    ({ kind, content, cue, mention }) => `${kind}: ${content.map(({ text }) => text).join(' … ')} < ${cue?.text} < ${mention?.text}`,
  )

describe('clauses', () => {
  it.each([
    ['The mayor said that the bridge would close in May.', ['indirect: that the bridge would close in May < said < The mayor']],
    ['The bridge would close in May, the mayor said.', ['indirect: The bridge would close in May < said < the mayor']],
    ['According to the ministry, two tankers had been damaged.', ['indirect: two tankers had been damaged < According to < the ministry']],
    ['The mayor told residents that the bridge would close in May.', ['indirect: that the bridge would close in May < told < The mayor']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })
})

describe('clauses and quotations in marks', () => {
  it('are one quote where the clause is partly in marks', () => {
    const [quote, ...others] = extractQuotes('The mayor said that the bridge was “a danger to everyone” and would close in May.')
    expect(quote?.kind).toBe('mixed')
    expect(quote?.content[0]?.text).toContain('“a danger to everyone”')
    expect([...others, ...(quote?.nested ?? [])].filter(({ kind }) => kind === 'direct')).toEqual([])
  })

  it('leave a quotation that stands by itself direct', () => {
    expect(extractQuotes('“The bridge is a danger,” the mayor said.').map(({ kind }) => kind)).toEqual(['direct'])
  })

  it('take no subject for the words of its verb', () => {
    expect(show('Ann Lee Smith said. Bob Lee Smith said. Then the rain came.')).toEqual([])
  })
})

describe('what is no report', () => {
  it.each([
    'He told himself that it would rain.',
    'The house is said to be haunted.',
    'The builder added two rooms.',
    'It goes without saying that they will come.',
    'The meeting is expected to last an hour.',
  ])('%s', (text) => {
    expect(show(text)).toEqual([])
  })
})

describe('whom it was said to', () => {
  it.each([
    ['The mayor told residents that the bridge would close in May.', 'residents'],
    ['The mayor said that the bridge would close in May.', undefined],
  ])('%s', (text, expected) => {
    expect(extractQuotes(text)[0]?.addressee?.name).toBe(expected)
  })
})

describe('options', () => {
  it('leaves clauses out whose kind nobody asked for', () => {
    expect(show('The mayor said that the bridge would close in May.', { kinds: ['direct'] })).toEqual([])
  })

  it('leaves out indirect clauses that are not sure enough', () => {
    expect(show('The mayor said that the bridge would close in May.', { minConfidence: 1 })).toEqual([])
  })
})

it('stays linear in a sentence of nothing but reporting words', () => {
  // Quadratic code would take minutes here; the runner’s own limit ends it.
  expect(() => extractQuotes('said '.repeat(60_000))).not.toThrow()
})

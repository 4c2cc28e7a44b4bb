import { describe, expect, it } from 'vitest'
import { subjectsOf } from '../../src/syntax/subjects.ts'
import { layoutOf } from './read-layout.ts'

/** Those who may be the subject of the cue with these words, best first: `relation: words`. */
function subjects(text: string, words = 'said'): string[] {
  const layout = layoutOf(text)
  const cue = layout.cues.find(({ start, end }) => text.slice(start, end) === words)
  if (!cue) throw new Error(`no cue ${words}`)
  return subjectsOf(layout, cue).map(({ mention, relation }) => `${relation}: ${text.slice(mention.start, mention.end)}`)
}

describe('the subject of a cue', () => {
  it.each([
    ['He said no.', 'pronoun: He'],
    ['Ann Lee said no.', 'adjacent: Ann Lee'],
    ['The memo said no.', 'adjacent: The memo'],
    ['Ann Lee has said no.', 'adjacent: Ann Lee'],
    ['Ann Lee has not yet said no.', 'main: Ann Lee'],
    ['A spokesman for the ministry of health said no.', 'head: A spokesman for the ministry of health'],
    ['Dale and Finch said no.', 'pair: Dale and Finch'],
    ['They met Ann Lee, who said no.', 'relative: Ann Lee'],
    ['Ann Lee, the mayor, said no.', 'apposition: Ann Lee'],
    ['Ann Lee (Ohio) said no.', 'bracket: Ann Lee'],
    ['“Go,” said Ann Lee.', 'inverted: Ann Lee'],
    ['Then the WHO said no.', 'adjacent: WHO'],
    ['Ann Lee of Penrose & Tait said no.', 'head: Ann Lee'],
  ])('%s', (text, expected) => {
    expect(subjects(text)[0]).toBe(expected)
  })

  it.each([
    ['According to Ann Lee, it rained.', 'According to', 'phrase: Ann Lee'],
    ['Ann Lee left, saying that it rained.', 'saying', 'apposition: Ann Lee'],
    ['Ann Lee stood up, took her hat and added that it rained.', 'added', 'main: Ann Lee'],
  ])('of other cues: %s', (text, cue, expected) => {
    expect(subjects(text, cue)[0]).toBe(expected)
  })

  it('is nobody behind a preposition where somebody stands free', () => {
    expect(subjects('After a long day with Ed Dale, Ann Lee said no.')[0]).toBe('adjacent: Ann Lee')
  })

  it('is nobody in another quotation', () => {
    expect(subjects('“Ask Ed Dale,” said Ann Lee.')).toEqual(['inverted: Ann Lee'])
  })

  it('is no time', () => {
    expect(subjects('On Monday Ann Lee said that it rained.')[0]).toBe('adjacent: Ann Lee')
  })
})

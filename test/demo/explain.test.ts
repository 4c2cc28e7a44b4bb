import { describe, expect, it } from 'vitest'
import { isExplained, reasonsFor, sureness } from '../../examples/browser/explain/index.ts'
import { reportNames } from '../../examples/browser/explain/reports.ts'
import { percent } from '../../examples/browser/numbers.ts'
import { clues } from '../../src/attribution/clues/index.ts'
import turns from '../../src/attribution/conversation/weights.json'
import { cueNames } from '../../src/reported/templates.ts'

const reasons = (clue: string, text?: string) =>
  reasonsFor({ evidence: [{ clue, weight: 1, ...(text ? { text } : {}) }] }).map(({ sentence }) => sentence)

describe('evidence in plain words', () => {
  it.each(clues.map(({ name, levels }) => [name, levels] as const))('has words for whatever the clue %s sees', (name, levels) => {
    expect(isExplained(name)).toBe(true)
    for (const level of levels) {
      const [sentence = ''] = reasons(`${name}: ${level}`, 'said')
      expect(sentence).toMatch(/^[\p{Lu}“]/u)
      expect(sentence).not.toMatch(/undefined|, +,| {2}/u)
    }
  })

  it.each([...new Set(Object.keys(turns.own).map((row) => row.split(': ')[0] as string)), 'conversation'])(
    'has words for the clue %s',
    (name) => {
      expect(isExplained(name)).toBe(true)
    },
  )

  it('has words for each observation about a reporting word', () => {
    expect([...reportNames].sort()).toEqual([...cueNames].sort())
  })

  it('says what it does not know by its name', () => {
    expect(reasons('moon-phase: full, high')).toEqual(['Moon phase (full, high)'])
  })

  it('says each thing once, with the weights added up, strongest first', () => {
    const evidence = [
      { clue: 'report: that', weight: 1, text: 'said' },
      { clue: 'report: next', weight: 0.8, text: 'said' },
      { clue: 'report: second', weight: 0.7, text: 'said' },
    ]
    expect(reasonsFor({ evidence })).toEqual([
      { sentence: 'The words right after “said” are typical of a report', weight: 1.5 },
      { sentence: '“That” leads, or could lead, into what was said', weight: 1 },
    ])
  })
})

describe('confidence in plain words', () => {
  it.each([
    [1, 'Almost certain', '100%'],
    [0.999, 'Almost certain', '>99%'],
    [0.95, 'Almost certain', '95%'],
    [0.9, 'Very likely', '90%'],
    [0.7, 'Likely', '70%'],
    [0.5, 'More likely than not', '50%'],
    [0.2, 'Little more than a guess', '20%'],
    [0.001, 'Little more than a guess', '<1%'],
  ])('%f is: %s', (confidence, words, shown) => {
    expect(sureness(confidence)).toBe(words)
    expect(percent(confidence)).toBe(shown)
  })
})

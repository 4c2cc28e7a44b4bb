import { describe, expect, test } from 'vitest'
import { extractQuotes } from '../../src/index.ts'
import type { Speaker } from '../../src/types.ts'
import type { Answer } from './answer.ts'
import type { GoldDocument, GoldQuote, Range } from './corpus.ts'
import { allPieces, match, piecesOf } from './pieces.ts'
import { isPerson } from './same-person.ts'
import { FictionScore } from './score-fiction.ts'
import { NewsScore } from './score-news.ts'

function range(text: string, words: string): Range {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`no “${words}” in the text`)
  return [start, start + words.length]
}

function span(text: string, words: string) {
  const [start, end] = range(text, words)
  return { start, end, text: words }
}

const person = (name: string, aliases: readonly string[] = []): Speaker => ({
  id: name,
  name,
  aliases,
  named: true,
  gender: 'unknown',
  roles: [],
})

function gold(text: string, content: string, more: Partial<GoldQuote> = {}): GoldQuote {
  return { id: content, kind: 'direct', content: [range(text, content)], cue: null, source: null, speaker: null, ...more }
}

function answer(text: string, content: string, more: Partial<Answer> = {}): Answer {
  const nobody = { cue: null, mention: null, speaker: null, addressee: null }
  return { kind: 'direct', content: [span(text, content)], confidence: 0.95, ...nobody, ...more }
}

describe('pieces', () => {
  const text = '“One, two,” he said.\n“Three.”'
  test('are joined over punctuation, cut at line ends and bared at the edges', () => {
    const pieces = piecesOf(text, [range(text, '“One,'), range(text, 'two,”'), range(text, '“Three.”')], null)
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['One, two', 'Three'])
  })

  test('of a novel end at blank lines only', () => {
    const wrapped = 'One\ntwo\n\nthree'
    const novel: GoldDocument = { id: '', genre: 'fiction', text: wrapped, quotes: [], entities: {} }
    const pieces = (document: GoldDocument) => allPieces(document, [wrapped], () => [[0, wrapped.length]]).length
    expect([pieces(novel), pieces({ ...novel, genre: 'news' })]).toEqual([2, 3])
  })

  test('are matched one to one, the likest first', () => {
    const gold = [{ start: 0, end: 10, of: 'gold' }]
    const answers = [
      { start: 0, end: 7, of: 'worse' },
      { start: 0, end: 9, of: 'better' },
    ]
    expect(match(gold, answers, 0.5).answerTo.get(gold[0])?.of).toBe('better')
    expect(match(gold, answers, 0.95).answerTo.size).toBe(0)
  })
})

describe('the score of news', () => {
  const text = '“Go home now,” said Ann Lee. “Stay here,” said Bo Day. A “great plan” it was. Bo said that rain was near.'
  const document: GoldDocument = {
    id: 'made up',
    genre: 'news',
    text,
    entities: {},
    quotes: [
      gold(text, 'Go home now', { cue: [range(text, 'said')], source: [range(text, 'Ann Lee')] }),
      gold(text, 'Stay here', { cue: [range(text, 'said')], source: [range(text, 'Bo Day')] }),
      gold(text, 'that rain was near', { kind: 'indirect', cue: [range(text, 'said that')], source: [range(text, 'Bo said')] }),
    ],
  }
  const score = (answers: readonly Answer[]) => {
    const news = new NewsScore()
    news.add(document, answers)
    return news.figures()
  }

  test('counts what is found, by whom, and what nobody annotated', () => {
    const figures = score([
      answer(text, 'Go home now', { mention: { ...span(text, 'Ann Lee'), type: 'name' }, speaker: person('Ann Lee') }),
      answer(text, 'Stay here', { speaker: person('Ann Lee'), confidence: 0.5 }),
      answer(text, 'great plan', { speaker: person('Bo Day') }),
    ])
    expect(figures.direct).toMatchObject({ gold: 2, found: 1, precision: 1 / 3, recall: 1 / 2, cue: 0 })
    expect(figures.direct?.f1).toBeCloseTo(0.4)
    expect(figures.reported).toMatchObject({ gold: 3, precision: 2 / 3, recall: 2 / 3, indirect: 0, mixed: null, source: 1 / 2, exact: 1 })
    expect(figures.confidence).toMatchObject({ judged: 2, 'share ≥ .9': 1 / 2, 'right ≥ .9': 1 })
    expect(figures.confidence?.['calibration error']).toBeCloseTo((0.05 + 0.5) / 2)
  })

  test('asks for speech in the cue, not for beliefs', () => {
    const believed = { ...document, quotes: document.quotes.map((quote) => ({ ...quote, cue: [range(text, 'was near')] })) }
    const news = new NewsScore()
    news.add(believed, [])
    expect(news.figures()).toMatchObject({ direct: { gold: 2, found: 0 }, reported: { gold: 0, recall: null } })
  })

  test('takes half of a clause for a match that is not exact', () => {
    const half = answer(text, 'rain was near', { kind: 'indirect', mention: { ...span(text, 'Bo said'), type: 'name' } })
    expect(score([half]).reported).toMatchObject({ indirect: 1, exact: 0, source: 1 })
  })
})

describe('the score of fiction', () => {
  const text = '“Go home now,” said Ann.\n\n“I will,” Bo said.\n\n“Good.”'
  const names = { 'Ann Lee': { names: ['Ann Lee', 'Ann'] }, 'Bo Day': { names: ['Bo Day', 'Bo'] } }
  const document: GoldDocument = {
    id: 'made up',
    genre: 'fiction',
    text,
    entities: names,
    quotes: [
      gold(text, 'Go home now', { speaker: 'Ann Lee', type: 'explicit', addressees: ['Bo'] }),
      gold(text, 'I will', { speaker: 'Bo Day', type: 'explicit', addressees: ['Ann Lee'] }),
      gold(text, 'Good', { speaker: 'Ann Lee', type: 'implicit' }),
    ],
  }

  test('counts spans, speakers by type and addressees', () => {
    const fiction = new FictionScore()
    fiction.add(document, [
      answer(text, 'Go home now', { speaker: person('Ann'), addressee: person('Bo') }),
      answer(text, 'I will', { speaker: person('Ann') }),
    ])
    expect(fiction.figures()).toMatchObject({
      spans: { gold: 3, precision: 1, recall: 2 / 3, f1: 0.8 },
      speaker: { gold: 3, accuracy: 1 / 3, explicit: 1 / 2, implicit: 0 },
      addressee: { gold: 2, precision: 1, recall: 1 / 2 },
      confidence: { judged: 2 },
    })
  })

  test('reads the answers of the library', () => {
    const fiction = new FictionScore()
    fiction.add(document, extractQuotes(text))
    expect(fiction.figures().spans).toMatchObject({ gold: 3, precision: 1 })
  })

  test.each([
    ['Ann Lee', 'Ann Lee', true],
    ['Ann Lee', 'Miss Lee', true],
    ['Ann Lee', 'Bo Day', false],
    ['Ann Lee', 'Mrs. Cole', false],
  ])('whoever is %s may be called %s: %s', (wanted, called, same) => {
    expect(isPerson(document, wanted, { speaker: person(called), mention: null })).toBe(same)
  })

  test('a name that two people bear names neither', () => {
    const family = { ...document, entities: { ...names, 'Cy Lee': { names: ['Cy Lee'] } } }
    expect(isPerson(family, 'Ann Lee', { speaker: person('Miss Lee'), mention: null })).toBe(false)
  })

  test('an annotated mention decides where people have no names', () => {
    const numbered = { ...document, entities: { '1-1': { mentions: [range(text, 'Ann')] }, '2-2': { mentions: [range(text, 'Bo')] } } }
    const named = { speaker: person('a girl'), mention: { ...span(text, 'Ann'), type: 'name' as const } }
    expect([isPerson(numbered, '1-1', named), isPerson(numbered, '2-2', named)]).toEqual([true, false])
  })
})

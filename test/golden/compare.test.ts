import { describe, expect, it } from 'vitest'
import type { Quote } from '../../src/index.ts'
import { answerOf, person } from './answer-of.ts'
import { faultsOfPassage } from './compare.ts'
import { type Golden, goldenReports, parseGolden } from './read-golden.ts'

const golden = parseGolden(
  'R1 mixed | Hale | to=Finch\n---\n{SR1:Hale} {CR1:told} Finch {R1:that it was “a threat” to all}. Nobody spoke.',
  'a.txt',
)
const [right] = answerOf(golden)
const piece = (start: number, end: number) => ({ start, end, text: golden.text.slice(start, end) })

describe('faultsOfPassage', () => {
  it.each([...goldenReports().values()].flat().map((passage): [string, Golden] => [passage.name, passage]))(
    'finds nothing wrong with the labels of %s themselves',
    (_, passage) => {
      expect(faultsOfPassage(passage, answerOf(passage))).toEqual([])
    },
  )

  it.each([
    ['nothing found', [], 'not found'],
    ['another kind', [{ ...right, kind: 'indirect' }], 'kind: expected mixed'],
    ['a clause cut short', [{ ...right, content: [piece(16, 44)] }], 'content: expected'],
    ['another speaker', [{ ...right, speaker: person('Finch') }], 'speaker: expected Hale'],
    ['no addressee', [{ ...right, addressee: null }], 'addressee: expected Finch'],
    ['a cue elsewhere', [{ ...right, cue: { ...piece(53, 58), lemma: 'speak' } }], 'cue: expected told'],
    ['a second quotation for the words in marks', [right, { ...right, kind: 'direct', content: [piece(29, 37)] }], 'besides: direct'],
    ['the fragment inside the clause', [{ ...right, nested: [{ ...right, kind: 'direct', content: [piece(29, 37)] }] }], 'besides: direct'],
    ['a report of the next sentence', [right, { ...right, kind: 'indirect', content: [piece(46, 58)] }], 'besides: indirect'],
    ['a clause inside another quotation', [{ ...right, content: [piece(46, 58)], nested: [right] }], 'nested: expected false'],
  ] satisfies [string, Quote[], string][])('tells of %s', (_, answer, fault) => {
    expect(faultsOfPassage(golden, answer).join('\n')).toContain(fault)
  })

  it('takes the person who was urged for part of what was asked or not', () => {
    const urged = parseGolden('R1 indirect | Hale\n---\n{SR1:Hale} {CR1:urged} Finch {R1:to leave the house}.', 'a.txt')
    const [quote] = answerOf(urged)
    const withPerson = { ...quote, content: [{ start: 11, end: 35, text: 'Finch to leave the house' }] }
    expect([quote, withPerson].map((one) => faultsOfPassage(urged, [one]))).toEqual([[], []])
  })
})

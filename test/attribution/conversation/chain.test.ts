import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, type Link } from '../../../src/attribution/conversation/chain.ts'

/** A small conversation: who may speak each turn, what speaks for each of them, and for going on or coming back. */
const turn = fc.record({
  people: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }),
  scores: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 }),
  again: fc.double({ min: -2, max: 2, noNaN: true }),
  back: fc.double({ min: -2, max: 2, noNaN: true }),
})
interface Turn {
  readonly people: readonly number[]
  readonly scores: readonly number[]
  readonly again: number
  readonly back: number
}

const linksOf = (turns: readonly Turn[]): Link[] =>
  turns.map(({ people, scores, again, back }, t) => {
    const placesIn = (other: Turn | undefined) => Int8Array.from(people, (person) => other?.people.indexOf(person) ?? -1)
    return {
      scores: Float64Array.from(people, (_, k) => scores[k] as number),
      again,
      back,
      before: placesIn(turns[t - 1]),
      twoBefore: placesIn(turns[t - 2]),
    }
  })

/** Every way in which the turns may be shared out, with its weight. */
function* waysOf(turns: readonly Turn[], speakers: readonly number[] = []): Generator<{ speakers: readonly number[]; weight: number }> {
  const t = speakers.length
  const here = turns[t]
  if (!here) {
    const score = turns.reduce((sum, { people, scores, again, back }, at) => {
      const person = speakers[at] as number
      const own = scores[people.indexOf(person)] as number
      const goesOn = at > 0 && speakers[at - 1] === person
      const comesBack = at > 1 && !goesOn && speakers[at - 2] === person
      return sum + own + (goesOn ? again : 0) + (comesBack ? back : 0)
    }, 0)
    yield { speakers, weight: Math.exp(score) }
    return
  }
  for (const person of here.people) yield* waysOf(turns, [...speakers, person])
}

function enumerated(turns: readonly Turn[]) {
  const ways = [...waysOf(turns)]
  const total = ways.reduce((sum, { weight }) => sum + weight, 0)
  const share = (fits: (speakers: readonly number[]) => boolean) =>
    ways.reduce((sum, { speakers, weight }) => sum + (fits(speakers) ? weight : 0), 0) / total
  return turns.map(({ people }, t) => ({
    chances: people.map((person) => share((speakers) => speakers[t] === person)),
    again: t > 0 ? share((speakers) => speakers[t] === speakers[t - 1]) : 0,
    back: t > 1 ? share((speakers) => speakers[t] === speakers[t - 2] && speakers[t] !== speakers[t - 1]) : 0,
  }))
}

describe('the chain over turns', () => {
  it('gives each candidate the share of all ways to hand out the turns', () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 5 }), (turns) => {
        const marginals = decode(linksOf(turns))
        enumerated(turns).forEach(({ chances, again, back }, t) => {
          const found = marginals[t] as (typeof marginals)[number]
          chances.forEach((chance, k) => {
            expect(found.chances[k]).toBeCloseTo(chance, 8)
          })
          expect(found.again).toBeCloseTo(again, 8)
          expect(found.back).toBeCloseTo(back, 8)
        })
      }),
    )
  })

  it('lets a tag far off settle who speaks in between', () => {
    const tagged = { people: [0, 1], scores: [4, 0], again: -2, back: 2 }
    const bare = { ...tagged, scores: [0, 0] }
    const chances = decode(linksOf([tagged, bare, bare, bare])).map((marginals) => marginals.chances[0] as number)
    expect(chances.map((chance) => chance > 0.5)).toEqual([true, false, true, false])
  })

  it('says nothing of no turns', () => {
    expect(decode([])).toEqual([])
  })
})

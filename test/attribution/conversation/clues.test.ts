import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/attribution/conversation/chain.ts'
import { examples as contextExamples } from '../../../src/attribution/conversation/context.ts'
import { examples as addressedExamples } from '../../../src/attribution/conversation/families/addressed.ts'
import { examples as aroundExamples } from '../../../src/attribution/conversation/families/around.ts'
import { examples as companyExamples } from '../../../src/attribution/conversation/families/company.ts'
import { examples as exchangeExamples } from '../../../src/attribution/conversation/families/exchange.ts'
import { examples as tagExamples } from '../../../src/attribution/conversation/families/tags.ts'
import { againRows, ownRows } from '../../../src/attribution/conversation/features.ts'
import { linksOf, weightOf } from '../../../src/attribution/conversation/links.ts'
import { lookAgain, examples as secondExamples } from '../../../src/attribution/conversation/second-look.ts'
import type { TurnExample } from '../../../src/attribution/conversation/stage.ts'
import weights from '../../../src/attribution/conversation/weights.json'
import { observed } from './observed.ts'

const families: Readonly<Record<string, readonly TurnExample[]>> = {
  tags: tagExamples,
  around: aroundExamples,
  company: companyExamples,
  addressed: addressedExamples,
  exchange: exchangeExamples,
  'second look': secondExamples,
  context: contextExamples,
}

/** What all clues say of the example’s person, or of how its turn follows the ones before. */
function said({ text, turn = 0, who }: TurnExample): readonly string[] {
  const { stage, turns } = observed(text)
  const seen = lookAgain(stage, turns, decode(linksOf(turns, weightOf)))[turn]
  if (who === undefined) return seen?.again.map((row) => againRows.names[row] as string) ?? []
  const k = seen?.candidates.findIndex(({ person }) => stage.people.persons[person]?.name === who) ?? -1
  return seen?.active[k]?.map((row) => ownRows.names[row] as string) ?? []
}

describe.each(Object.entries(families))('clues: %s', (_, examples) => {
  it.each(examples.map((example) => [`${example.clue}: ${example.level}`, example] as const))('%s', (shown, example) => {
    expect(said(example)).toContain(shown)
  })
})

describe('the clues of conversations', () => {
  const clues = (names: object) => new Set(Object.keys(names).map((name) => name.split(': ')[0]))
  const shown = new Set(Object.values(families).flatMap((examples) => examples.map(({ clue }) => clue)))

  it('each have an example', () => {
    const all = new Set([...clues(weights.own), ...clues(weights.again), ...clues(weights.back)])
    expect([...all].filter((clue) => !shown.has(clue as string))).toEqual([])
  })

  it('each weigh something', () => {
    const own = clues(weights.own)
    const between = new Set([...clues(weights.again), ...clues(weights.back)])
    expect([...shown].filter((clue) => !own.has(clue) && !between.has(clue))).toEqual([])
  })
})

/** From whole clauses, made by weights that never saw their document, to examples of right and wrong ones. */
import { attribute } from '../../src/attribution/index.ts'
import { findPeople } from '../../src/people/index.ts'
import { clausesOf, isAllMarked } from '../../src/reported/clauses.ts'
import { findReported } from '../../src/reported/find-reports.ts'
import type { Piece } from '../../src/reported/pieces.ts'
import { choose } from '../../src/reported/settle.ts'
import { minimise } from './optimise.ts'
import { type Annotated, piecesOf } from './reported-examples.ts'

export interface ClauseExample {
  readonly values: readonly number[]
  readonly right: boolean
  /** To the word. */
  readonly exact: boolean
}

/** Less likely clauses are never returned, whatever else speaks for them. */
const leastProduct = 0.08
const penalty = 0.5
const settings = { cast: [], narrator: null }

/** One example a clause that would be chosen with a low threshold; right where most of it is a gold fragment that no better one took. */
export function clauseExamples({ scene, gold }: Annotated): ClauseExample[] {
  const { document, quotations, mentions } = scene.layout
  const people = findPeople(document, quotations, mentions, settings)
  const { decisions } = attribute(scene.layout, people, false)
  const spoken = new Map(decisions.map((decision) => [decision.quotation.id, decision]))
  const provisional = clausesOf(scene, findReported(scene), spoken).map((clause) => ({
    ...clause,
    chance: clause.reported.cueChance * clause.reported.edgesChance,
  }))
  const clauses = choose(provisional.filter(({ chance }) => chance >= leastProduct)).filter(({ reported }) => reported.reporter.level < 0)
  const fragments = gold.quotes.flatMap((quote) => piecesOf(scene, [quote]))
  const pairs = clauses.flatMap(({ reported }, clause) => {
    // The longest piece stands for all; one in marks would be found without the clause too.
    const unmarked = reported.pieces.filter((piece) => !isAllMarked(scene.layout, reported, piece))
    const pieces = unmarked.length > 0 ? unmarked : reported.pieces
    const [first, last] = [...pieces].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] as Piece
    return fragments.map(([start, end], fragment) => {
      const shared = Math.min(last, end) - Math.max(first, start) + 1
      return { clause, fragment, share: shared / (Math.max(last, end) - Math.min(first, start) + 1) }
    })
  })
  const taken = new Set<number>()
  const right = new Map<number, number>()
  for (const { clause, fragment, share } of pairs.filter(({ share }) => share >= 0.5).sort((a, b) => b.share - a.share)) {
    if (taken.has(fragment) || right.has(clause)) continue
    taken.add(fragment)
    right.set(clause, share)
  }
  return clauses.map(({ values }, index) => ({ values, right: right.has(index), exact: right.get(index) === 1 }))
}

/** Values that only the judge of exactness weighs, the last of all. */
const ofEdges = 2

export const fitAcceptance = (examples: readonly ClauseExample[]): number[] =>
  fitJudge(examples.map(({ values, right }) => ({ values: values.slice(0, -ofEdges), right })))

/** Learns from clauses that are about right. */
export const fitExactness = (examples: readonly ClauseExample[]): number[] =>
  fitJudge(examples.filter(({ right }) => right).map(({ values, exact }) => ({ values, right: exact })))

/** Logistic regression. */
function fitJudge(examples: readonly Pick<ClauseExample, 'values' | 'right'>[]): number[] {
  const size = examples[0]?.values.length ?? 0
  const weights = new Float64Array(size)
  minimise(
    weights,
    (at, gradient) => {
      let loss = 0
      for (const { values, right } of examples) {
        const sum = values.reduce((total, value, index) => total + value * (at[index] as number), 0)
        const chance = 1 / (1 + Math.exp(-sum))
        loss -= Math.log(Math.max(1e-9, right ? chance : 1 - chance))
        values.forEach((value, index) => {
          gradient[index] = (gradient[index] as number) + (chance - (right ? 1 : 0)) * value
        })
      }
      for (let index = 0; index < size; index++) {
        loss += penalty * (at[index] as number) ** 2
        gradient[index] = (gradient[index] as number) + 2 * penalty * (at[index] as number)
      }
      return loss
    },
    200,
  )
  return [...weights].map((weight) => Math.round(weight * 1000) / 1000)
}

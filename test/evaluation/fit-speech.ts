/** Learns which stretches in marks a story speaks, from gold novels, and writes `src/attribution/conversation/speech-weights.json`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { speechWeights } from '../../src/attribution/conversation/speech.ts'
import { speechFeatures } from '../../src/attribution/conversation/speech-features.ts'
import { findCues } from '../../src/cues/index.ts'
import { readText } from '../../src/document/index.ts'
import { findMentions } from '../../src/mentions/index.ts'
import type { Quotation } from '../../src/model.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { lay } from '../../src/syntax/layout.ts'
import { replaceWeights } from '../../src/syntax/named-weights.ts'
import { type GoldDocument, overlap, type Range, readCorpus } from './corpus.ts'
import { minimise } from './optimise.ts'

const folds = 7
const penalty = 2
/** A feature seen less often, or in one novel only, tells of that novel. */
const fewest = 5
const fewestNovels = 2
/** Smaller weights are left out, which is half of all. */
const smallest = 0.25
/** They go in so many rounds, the smallest first, so that what is kept can take over from what goes. */
const rounds = 3
const target = fileURLToPath(new URL('../../src/attribution/conversation/speech-weights.json', import.meta.url))

export interface Example {
  readonly features: readonly string[]
  readonly spoken: boolean
  readonly pieces: number
}

interface Model {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

export function fitSpeech(files: readonly string[]): void {
  const novels = files.flatMap(readCorpus).map(examplesOf)
  const counts = { right: 0, spurious: 0, missed: 0 }
  for (let fold = 0; fold < folds; fold++) {
    const model = train(novels.filter((_, index) => index % folds !== fold))
    for (const { features, spoken, pieces } of novels.filter((_, index) => index % folds === fold).flat()) {
      const taken = scoreOf(model, features) >= 0
      if (taken && spoken) counts.right += pieces
      else if (taken) counts.spurious += pieces
      else if (spoken) counts.missed += pieces
    }
  }
  const { right, spurious, missed } = counts
  console.log(
    `cross-validated by novel: ${right} right, ${spurious} spurious, ${missed} missed, F1 ${((2 * right) / (2 * right + spurious + missed)).toFixed(4)}`,
  )
  writeFileSync(target, `${JSON.stringify(Object.fromEntries(withBias(train(novels))), null, 1)}\n`)
}

function withBias({ bias, weights }: Model): (readonly [feature: string, weight: number])[] {
  return [...weights, ['bias', bias] as const].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** In tenths: only on which side of 0 their sum is counts. */
function rounded(value: number): number {
  return Math.round(value * 10)
}

/** Puts what is learned from `novels` into the library. */
export function installSpeech(novels: readonly (readonly Example[])[]): void {
  replaceWeights(speechWeights, Object.fromEntries(withBias(train(novels))))
}

/** Every quotation in marks outside others; spoken is one of which the gold covers at least half. */
export function examplesOf({ text, quotes }: GoldDocument): Example[] {
  const document = readText(text)
  const quotations = findQuotations(document)
  const layout = lay(document, quotations, findMentions(document), findCues(document, quotations))
  const pieces = quotes.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0])
  return quotations
    .filter(({ form, parent }) => form === 'marks' && parent < 0)
    .map((quotation) => ({
      features: speechFeatures(layout, quotation),
      spoken: isCovered(quotation, pieces),
      pieces: quotation.content.length,
    }))
}

function isCovered({ content }: Quotation, pieces: readonly Range[]): boolean {
  let covered = 0
  let length = 0
  for (const { start, end } of content) {
    length += end - start
    for (const piece of pieces) covered += overlap(start, end, piece)
  }
  return covered * 2 >= length
}

function scoreOf({ bias, weights }: Model, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias)
}

/** Logistic regression with an L2 penalty, without the weights that hardly tell. */
function train(novels: readonly (readonly Example[])[]): Model {
  let model = regress(novels, rowsOf(novels))
  for (let round = 1; round <= rounds; round++) {
    const kept = [...model.weights].filter(([, weight]) => Math.abs(weight) >= (smallest * round) / rounds)
    model = regress(novels, new Map(kept.map(([feature], at) => [feature, at + 1])))
  }
  const weights = [...model.weights].filter(([, weight]) => Math.abs(weight) >= smallest)
  return { bias: rounded(model.bias), weights: new Map(weights.map(([feature, weight]) => [feature, rounded(weight)])) }
}

/** `rows`: where each feature's weight stands, from 1 on. */
function regress(novels: readonly (readonly Example[])[], rows: ReadonlyMap<string, number>): Model {
  const examples = novels.flat().map(({ features, spoken }) => ({
    spoken,
    active: features.flatMap((feature) => rows.get(feature) ?? []),
  }))
  const values = new Float64Array(rows.size + 1)
  const loss = (at: Float64Array, gradient: Float64Array): number => {
    let sum = 0
    for (const { spoken, active } of examples) {
      const score = active.reduce((total, row) => total + (at[row] as number), at[0] as number)
      const chance = 1 / (1 + Math.exp(-score))
      sum -= Math.log(Math.max(1e-12, spoken ? chance : 1 - chance))
      const excess = chance - (spoken ? 1 : 0)
      gradient[0] = (gradient[0] as number) + excess
      for (const row of active) gradient[row] = (gradient[row] as number) + excess
    }
    for (let row = 1; row < at.length; row++) {
      const weight = at[row] as number
      sum += (penalty / 2) * weight * weight
      gradient[row] = (gradient[row] as number) + penalty * weight
    }
    return sum
  }
  minimise(values, loss, 200)
  return { bias: values[0] as number, weights: new Map([...rows].map(([feature, row]) => [feature, values[row] as number])) }
}

/** The features worth a weight, from row 1 on. */
function rowsOf(novels: readonly (readonly Example[])[]): Map<string, number> {
  const seen = new Map<string, { count: number; novels: number; last: number }>()
  novels.forEach((novel, number) => {
    for (const { features } of novel)
      for (const feature of features) {
        const known = seen.get(feature) ?? { count: 0, novels: 0, last: -1 }
        seen.set(feature, { count: known.count + 1, novels: known.novels + (known.last === number ? 0 : 1), last: number })
      }
  })
  const kept = [...seen].filter(([, { count, novels: some }]) => count >= fewest && some >= fewestNovels)
  return new Map(kept.map(([feature], at) => [feature, at + 1]))
}

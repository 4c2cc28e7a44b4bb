/** Learns the weights of attribution from gold news and writes `src/attribution/weights.json`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ballotsFor } from '../../src/attribution/ballots.ts'
import { activeLevels, offsets } from '../../src/attribution/choose.ts'
import { clues } from '../../src/attribution/clues/index.ts'
import { findCues } from '../../src/cues/index.ts'
import { readText } from '../../src/document/index.ts'
import { findMentions } from '../../src/mentions/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { lay } from '../../src/syntax/layout.ts'
import { bestTemperature, type Choice, curvature, fitChoices, probabilities } from './conditional-logit.ts'
import { type GoldDocument, readCorpus } from './corpus.ts'
import { goldFor, labelBallot } from './label.ts'

const penalty = 1
/** In nats over all quotations. */
const leastGain = 0.03
const folds = 5
const target = fileURLToPath(new URL('../../src/attribution/weights.json', import.meta.url))

function choicesOf(gold: GoldDocument): Choice[] {
  const document = readText(gold.text)
  const quotations = findQuotations(document)
  const mentions = findMentions(document)
  const cues = findCues(document, quotations)
  const matched = quotations.map((quotation) => goldFor(quotation, gold))
  // Gold doesn’t mark quotations inside quotations: what they say of themselves can’t be learned there.
  const ballotOf = ballotsFor(lay(document, quotations, mentions, cues))
  const kept = quotations.filter(({ id, parent }) => parent < 0 || matched[id] !== matched[parent])
  // Where only one answer is left there is nothing to learn.
  const ballots = kept.map(({ id }) => ballotOf(id)).filter(({ candidates }) => candidates.length > 1)
  return ballots.map((ballot) => ({
    active: ballot.candidates.map((candidate) => Int32Array.from(activeLevels(candidate))),
    right: labelBallot(ballot, matched, document),
  }))
}

export function fit(files: readonly string[]): void {
  const documents = files.flatMap(readCorpus)
  const size = offsets[clues.length] as number
  const perDocument = documents.map(choicesOf)
  const all = perDocument.flat()
  const fold = perDocument.flatMap((choices, index) => choices.map(() => index % folds))
  const heldOut = Array.from({ length: folds }, (_, k) =>
    fitSparse(
      all.filter((_, i) => fold[i] !== k),
      size,
    ),
  )
  const weightsOf = (index: number) => heldOut[fold[index] as number] as Float64Array
  const right = all.filter((choice, index) => choice.right[argmax(probabilities(choice, weightsOf(index)))]).length
  const temperature = bestTemperature(all, weightsOf)
  console.log(
    `${documents.length} documents, ${all.length} quotations, cross-validated: ${(right / all.length).toFixed(4)} right, temperature ${temperature.toFixed(2)}`,
  )
  const weights = fitSparse(all, size)
  const stored = Object.fromEntries(
    clues.map(({ name, levels }, index) => {
      const from = offsets[index] as number
      return [name, levels.map((_, level) => rounded((weights[from + level] as number) / temperature))]
    }),
  )
  const lines = Object.entries(stored).map(([name, row]) => `  ${JSON.stringify(name)}: ${JSON.stringify(row)}`)
  writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`)
}

/** Weights whose loss costs least are left out, and the others fitted again so that they take over from them. */
function fitSparse(choices: readonly Choice[], size: number): Float64Array {
  const weights = fitChoices(choices, size, penalty)
  const curve = curvature(choices, weights)
  const isKept = (row: number) => 0.5 * (weights[row] as number) ** 2 * (curve[row] as number) >= leastGain
  const kept = choices.map(({ active, right }) => ({ active: active.map((rows) => rows.filter(isKept)), right }))
  return fitChoices(kept, size, penalty)
}

/** One decimal says as much as two (measured), in half the bytes; what is nearly nothing is nothing. */
function rounded(weight: number): number {
  return Math.abs(weight) < 0.1 ? 0 : Number(weight.toFixed(1))
}

function argmax(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] as number) ? index : best), 0)
}

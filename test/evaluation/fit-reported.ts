/** Learns the weights of reported speech from gold news and writes `src/reported/weights.json`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Reporter } from '../../src/reported/reporters.ts'
import { bitsOf, cueClasses, pack, type Table, unpack } from '../../src/reported/weights.ts'
import { type Choice, fitChoices, probabilities } from './conditional-logit.ts'
import { readCorpus } from './corpus.ts'
import { type Annotated, addExamples, annotate, noExamples } from './reported-examples.ts'

const penalties: Readonly<Record<Table, number>> = {
  cue: 3,
  start: 3,
  end: 3,
  endBefore: 2,
  startBefore: 3,
  goesOn: 3,
  source: 2,
  relative: 2,
}
/** Features of fewer choices are left out: they would cost more bytes than they tell. */
const leastSeen: Readonly<Record<Table, number>> = {
  cue: 22,
  start: 10,
  end: 14,
  endBefore: 5,
  startBefore: 5,
  goesOn: 5,
  source: 8,
  relative: 4,
}
const target = fileURLToPath(new URL('../../src/reported/weights.json', import.meta.url))
/** Every so many documents are kept apart to judge the others’ weights; the stored ones come from all. */
const kept = 10
const folds = 4
const iterations = 60

export function fitReported(files: readonly string[]): void {
  const documents = files.flatMap(readCorpus).map(annotate)
  fillChances(documents)
  const fit = noExamples()
  const judge = noExamples()
  documents.forEach((document, index) => {
    addExamples(document, index % kept === 0 ? judge : fit)
  })
  const lines = (Object.keys(bitsOf) as Table[]).map((name) => {
    const trial = fitTable(name, fit[name])
    const weights = fitTable(name, [...fit[name], ...judge[name]])
    const packed = pack(weights)
    const stored = unpack(packed, weights.length).filter((weight) => weight !== 0).length
    console.log(`${name}: ${fit[name].length} choices, right on held-out documents ${right(judge[name], trial)}; ${stored} weights`)
    return `  "${name}": "${packed}"`
  })
  writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`)
}

/** How likely each word reports, as weights tell that were fitted on the other documents: those of its own would be too sure. */
function fillChances(documents: readonly Annotated[]): void {
  const perDocument = documents.map((document) => {
    const examples = noExamples()
    addExamples(document, examples)
    return examples.cue
  })
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitTable(
      'cue',
      perDocument.flatMap((choices, index) => (index % folds === fold ? [] : choices)),
    )
    documents.forEach(({ scene, quotes }, index) => {
      if (index % folds !== fold) return
      const judged = scene.reporters.filter((reporter) => reporter.level < 0 || quotes.has(reporter))
      ;(perDocument[index] as Choice[]).forEach((choice, at) => {
        const reporter = judged[at] as Reporter
        scene.chances[scene.reporterAt[reporter.head] as number] = 1 - (probabilities(choice, weights)[cueClasses] as number)
      })
    })
  }
}

function fitTable(name: Table, choices: readonly Choice[]): Float64Array {
  const size = (1 << bitsOf[name]) * (name === 'cue' ? cueClasses : 1)
  const seen = new Int32Array(size)
  for (const { active } of choices)
    for (const slot of new Set(active.flatMap((slots) => [...slots]))) seen[slot] = (seen[slot] as number) + 1
  const least = leastSeen[name]
  const common = choices.map(({ active, right }) => ({
    active: active.map((slots) => slots.filter((slot) => (seen[slot] as number) >= least)),
    right,
  }))
  return fitChoices(common, size, penalties[name], iterations)
}

function right(choices: readonly Choice[], weights: Float64Array): string {
  const stored = Float64Array.from(unpack(pack(weights), weights.length))
  const hits = choices.filter((choice) => {
    const chances = probabilities(choice, stored)
    return choice.right[chances.indexOf(Math.max(...chances))]
  })
  return (hits.length / choices.length).toFixed(4)
}

/** Learns the weights of reported speech from gold news and writes `src/reported/weights.json`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Reporter } from '../../src/reported/reporters.ts'
import {
  acceptance,
  bitsOf,
  classesOf,
  cueClasses,
  exactness,
  pack,
  type Table,
  unit,
  unpack,
  weights,
} from '../../src/reported/weights.ts'
import { clauseExamples, fitAcceptance, fitExactness } from './clause-examples.ts'
import { type Choice, curvature, fitChoices, probabilities } from './conditional-logit.ts'
import { readCorpus } from './corpus.ts'
import { type Annotated, addExamples, annotate, type Examples, noExamples } from './reported-examples.ts'
import { roundInParts } from './round.ts'

const penalties: Readonly<Record<Table, number>> = {
  cue: 3,
  start: 1.5,
  end: 3,
  endBefore: 1,
  startBefore: 2,
  goesOn: 0.7,
  source: 1.3,
  relative: 1,
}
/** Features of fewer choices are left out. */
const leastSeen: Readonly<Record<Table, number>> = {
  cue: 32,
  start: 4,
  end: 13,
  endBefore: 3,
  startBefore: 6,
  goesOn: 5,
  source: 3,
  relative: 3,
}
/**
 * A weight whose loss would cost fewer nats takes more room than it tells; the others are fitted again, so that they take over from
 * it. The other tables lose by it, by cross-validation or on the development part.
 */
const leastGain: Readonly<Record<Table, number>> = {
  cue: 0.045,
  start: 0.026,
  end: 0.021,
  endBefore: 0.015,
  startBefore: 0,
  goesOn: 0,
  source: 0.06,
  relative: 0,
}
/** Tables of which weights of one step tell nothing (measured on the development part) and take much of the room. */
const twoSteps: ReadonlySet<Table> = new Set(['relative', 'startBefore', 'endBefore', 'goesOn'])
/**
 * And in these, weights of one step that fewer candidates of the training articles show: some hundreds of them tell nothing of
 * other articles (measured on the development part).
 */
const leastShown: Readonly<Partial<Record<Table, number>>> = { cue: 90, start: 940, end: 90, source: 2300 }
const target = fileURLToPath(new URL('../../src/reported/weights.json', import.meta.url))
const folds = 4
const iterations = 60
export const tables = Object.keys(bitsOf) as Table[]

/**
 * Each document is judged by weights that the others gave; the stored ones come from all. Names of tables among the arguments,
 * and `acceptance` for the judges of whole clauses, choose what is stored anew; the rest stays as it is, for equal fits differ by
 * half a point on a part of the corpus.
 */
export function fitReported(args: readonly string[]): void {
  const isPart = (arg: string) => arg in bitsOf || arg === 'acceptance'
  const isStored = (part: Table | 'acceptance') => !args.some(isPart) || args.includes(part)
  const { documents, examples } = readExamples(args.filter((arg) => !isPart(arg)))
  const before = Object.fromEntries(tables.map((name) => [name, pack(weights[name], classesOf(name))]))
  const hits = Object.fromEntries(tables.map((name) => [name, [0, 0]])) as Record<Table, [number, number]>
  const clauses = Array.from({ length: folds }, (_, fold) => {
    const isKept = (index: number) => index % folds === fold
    for (const name of tables) {
      install(
        name,
        examples.filter((_, index) => !isKept(index)),
      )
      for (const choice of examples.flatMap((own, index) => (isKept(index) ? own[name] : []))) {
        hits[name][0] += isRight(choice, weights[name]) ? 1 : 0
        hits[name][1]++
      }
    }
    return documents.filter((_, index) => isKept(index)).flatMap(clauseExamples)
  }).flat()
  const lines = tables.map((name) => {
    const packed = pack(
      fitTable(
        name,
        examples.flatMap((own) => own[name]),
      ),
      classesOf(name),
    )
    const stored = unpack(packed, weights[name].length, classesOf(name)).filter((weight) => weight !== 0).length
    const [right, all] = hits[name]
    console.log(`${name}: ${all} choices, right on held-out documents ${(right / all).toFixed(4)}; ${stored} weights`)
    return `  "${name}": ${JSON.stringify(isStored(name) ? packed : before[name])}`
  })
  console.log(`clauses: ${clauses.length}, of which right ${clauses.filter(({ right }) => right).length}`)
  const judges = isStored('acceptance')
    ? { acceptance: fitAcceptance(clauses), exactness: fitExactness(clauses) }
    : { acceptance, exactness }
  for (const [name, weights] of Object.entries(judges)) lines.push(`  "${name}": ${JSON.stringify(weights)}`)
  writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`)
}

/** The documents of all files, and the choices that each of them makes. */
export function readExamples(files: readonly string[]): {
  readonly documents: readonly Annotated[]
  readonly examples: readonly Examples[]
} {
  const documents = files.flatMap(readCorpus).map(annotate)
  fillChances(documents)
  const examples = documents.map((document) => {
    const own = noExamples()
    addExamples(document, own)
    return own
  })
  return { documents, examples }
}

/** How likely each word reports, as weights tell that were fitted on the other documents: those of its own would be too sure. */
function fillChances(documents: readonly Annotated[]): void {
  const perDocument = documents.map((document) => {
    const examples = noExamples()
    addExamples(document, examples)
    return examples.cue
  })
  for (let fold = 0; fold < folds; fold++) {
    const fitted = fitTable(
      'cue',
      perDocument.flatMap((choices, index) => (index % folds === fold ? [] : choices)),
    )
    documents.forEach(({ scene, quotes }, index) => {
      if (index % folds !== fold) return
      const judged = scene.reporters.filter((reporter) => reporter.level < 0 || quotes.has(reporter))
      ;(perDocument[index] as Choice[]).forEach((choice, at) => {
        const reporter = judged[at] as Reporter
        scene.chances[scene.reporterAt[reporter.head] as number] = 1 - (probabilities(choice, fitted)[cueClasses] as number)
      })
    })
  }
}

/** Fits a table and puts it into the library, as rounded as the stored one. */
export function install(name: Table, examples: readonly Examples[]): void {
  const fitted = fitTable(
    name,
    examples.flatMap((own) => own[name]),
  )
  weights[name].set(unpack(pack(fitted, classesOf(name)), fitted.length, classesOf(name)))
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
  const fitted = fitChoices(common, size, penalties[name], iterations)
  const curve = curvature(common, fitted)
  const gains = gainsOf(fitted, curve, size / classesOf(name))
  const telling = fitted.map((weight, slot) => ((gains[slot] as number) < leastGain[name] ? 0 : weight))
  const rounded = roundInParts(common, telling, unit, penalties[name])
  // Nor do those of the class of content that stands elsewhere, the last of the cue’s.
  const isLast = (slot: number) => name === 'cue' && slot >= (cueClasses - 1) << bitsOf.cue
  const kept = rounded.map((weight, slot) => ((twoSteps.has(name) || isLast(slot)) && Math.abs(weight) < 1.5 * unit ? 0 : weight))
  const isRare = rareIn(name, choices, kept)
  return kept.map((weight, slot) => (isRare(slot) ? 0 : weight))
}

/** Which slots hold one step at most in any class, and are seldom asked. */
function rareIn(name: Table, choices: readonly Choice[], fitted: Float64Array): (slot: number) => boolean {
  const width = fitted.length / classesOf(name)
  const shown = new Int32Array(width)
  for (const { active } of choices) {
    // The cue’s candidates are classes of one observation.
    const own = name === 'cue' ? active.slice(0, 1) : active
    for (const slots of own) for (const slot of slots) shown[slot % width] = (shown[slot % width] as number) + 1
  }
  const highest = new Float64Array(width)
  fitted.forEach((weight, slot) => {
    highest[slot % width] = Math.max(highest[slot % width] as number, Math.abs(weight))
  })
  const least = leastShown[name] ?? 0
  return (slot) => (highest[slot % width] as number) < 1.5 * unit && (shown[slot % width] as number) < least
}

/** What each weight tells, in nats, with those of the other classes, which share its place. */
function gainsOf(fitted: Float64Array, curve: ArrayLike<number>, width: number): Float64Array {
  const gains = new Float64Array(width)
  fitted.forEach((weight, slot) => {
    gains[slot % width] = (gains[slot % width] as number) + 0.5 * weight * weight * (curve[slot] as number)
  })
  return fitted.map((_, slot) => gains[slot % width] as number)
}

function isRight(choice: Choice, table: Float32Array): boolean {
  const chances = probabilities(choice, table)
  return choice.right[chances.indexOf(Math.max(...chances))] === true
}

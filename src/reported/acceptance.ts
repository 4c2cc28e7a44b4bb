/**
 * How likely a clause that was made step by step is a report with about these edges, and how likely one that is has them to the
 * word: logistic regressions on how sure each step was and on what the whole looks like. They make calibrated probabilities of
 * several that know nothing of each other.
 */
import { priorOf } from '../lexicon/reporters.ts'
import { Word } from '../lexicon/words.ts'
import { Kind, Trait } from '../model.ts'
import type { Piece, Reported } from './pieces.ts'
import { Form } from './reporters.ts'
import { isVerbal, type Scene, shapeIn } from './scene.ts'
import { Shape } from './shapes.ts'
import { acceptance, exactness } from './weights.ts'

/** What the clause takes in: read from the quotations inside it. */
export interface Marks {
  /** Quotations in marks within the clause. */
  readonly count: number
  /** One of them is attributed by the same word. */
  readonly sameCue: boolean
  /** One of them is attributed by another word. */
  readonly otherCue: boolean
  /** One of them is a sentence of its own behind a comma or colon. */
  readonly introduced: boolean
  /** A quotation outside the clause, which follows both, is attributed by the same word. */
  readonly before: boolean
}

/** A word that surely reports, within the clause or the stretch before its cue. */
const sureReporter = 0.5
const longest = 60

const logit = (chance: number) => Math.log(Math.max(chance, 1e-4) / Math.max(1 - chance, 1e-4))
const is = (fact: boolean) => (fact ? 1 : 0)

/** What the regressions look at, the constant first. Only the one of exactness weighs the last two. */
export function readAcceptance(scene: Scene, reported: Reported, marks: Marks): number[] {
  const { reporter, pieces, after, cueChance, edgesChance, exactChance } = reported
  const { tokens } = scene.layout.document
  const { form, lemma, last, from, head } = reporter
  const prior = priorOf(lemma)
  // What stands ahead of a cue that the rest follows is judged by itself.
  const [first, end] = (after ? pieces.at(-1) : pieces[0]) as Piece
  const length = Math.min(end - first + 1, longest)
  const next = shapeIn(scene, reporter, end + 1)
  const cue = logit(cueChance)
  const noun = form === Form.noun
  const rare = !noun && prior < 4
  const fronted = after && noun && tokens.word[from] === Word.in && tokens.kind[last] === Kind.Comma && head - from < 8
  let rivals = 0
  for (let at = first; at <= end; at++) if (chanceAt(scene, at) >= sureReporter) rivals++
  // `The reality, she said, “is …”`.
  const resumes = !after && pieces.length > 1 && shapeIn(scene, reporter, (pieces[1] as Piece)[0] - 1) === Shape.OpeningMark
  const opensMarked = shapeIn(scene, reporter, first - 1) === Shape.OpeningMark
  return [
    1,
    cue,
    logit(edgesChance),
    Math.log(Math.max(cueChance * edgesChance, 1e-4)),
    cue * is(rare || noun),
    is(noun),
    is(noun && after && tokens.word[last] === Word.that),
    is(fronted),
    is(form === Form.phrase),
    is(form === Form.ing),
    is(form === Form.base),
    is(rare),
    is(prior < 2),
    is(prior >= 7),
    is(!after),
    is(!after && pieces.length > 1),
    is(after && pieces.length > 1),
    is(marks.count > 0),
    is(marks.sameCue),
    is(marks.count > 0 && marks.sameCue && after),
    is(marks.before),
    is(marks.before && !after),
    is(opensMarked),
    is(opensMarked && isJoinedAfter(scene, reporter.level, first)),
    is(marks.otherCue),
    is(marks.introduced),
    is(resumes),
    is(resumes && marks.introduced),
    is(resumes && !hasVerb(scene, first, end)),
    is(resumes && marks.introduced && !hasVerb(scene, first, end)),
    Math.log(length),
    is(length === 1),
    is(length <= 3),
    is(next === Shape.Stop || next === Shape.Edge),
    is(next === Shape.Comma),
    is(tokens.word[first] === Word.that),
    Math.min(rivals, 2),
    is(rivals > 0 && after),
    is(reporter.level >= 0),
    logit(exactChance),
    Math.log(Math.max(exactChance / edgesChance, 1e-4)),
  ]
}

/** `“never” and left`: a conjunction follows the quotation that begins at `first`. */
function isJoinedAfter({ layout: { owner, document } }: Scene, level: number, first: number): boolean {
  let at = first
  while (owner[at] !== level && owner[at] !== undefined) at++
  return ((document.tokens.traits[at] as number) & Trait.Coordinator) !== 0
}

function hasVerb(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isVerbal(scene, at) || scene.shapes[at] === Shape.ReportingPast) return true
  return false
}

function chanceAt({ reporterAt, chances }: Scene, row: number): number {
  const reporter = reporterAt[row] as number
  return reporter < 0 ? 0 : (chances[reporter] as number)
}

/** Of a clause’s being a report with about these edges. */
export const acceptanceOf = (values: readonly number[]): number => judge(values, acceptance)

/** Of the edges’ being right to the word where the clause is about right. */
export const exactnessOf = (values: readonly number[]): number => judge(values, exactness)

function judge(values: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * (values[at] as number), 0)
  return 1 / (1 + Math.exp(-sum))
}

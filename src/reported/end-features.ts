/** What speaks for a place as the end of a reported clause behind its cue. */
import { Word } from '../lexicon/words.ts'
import { Kind, Trait } from '../model.ts'
import { type Features, step } from './features.ts'
import { frameOf, isVerb, tenseAt, tenseInside } from './frame.ts'
import type { Reporter } from './reporters.ts'
import { isVerbal, type Scene, shapeIn } from './scene.ts'
import { firstClosed, isPunctuation, Shape } from './shapes.ts'
import { endTemplates as E } from './templates.ts'

/** In fifths. */
function chanceAt({ reporterAt, chances }: Scene, row: number): number {
  const reporter = reporterAt[row] as number
  return reporter < 0 ? 0 : 1 + Math.floor((chances[reporter] as number) * 4.99)
}

export function readEnd(scene: Scene, reporter: Reporter, start: number, end: number, ends: readonly number[], f: Features): void {
  const { tokens } = scene.layout.document
  const { owner } = scene.layout
  const { lemma, level, to } = reporter
  const at = (row: number) => shapeIn(scene, reporter, row)
  const isLast = end === ends.at(-1) ? 1 : 0
  // Closing marks are looked through: `“…” and said` goes on as `… and said` does.
  const ahead1 = pastMarks(scene, reporter, end + 1)
  const ahead2 = pastMarks(scene, reporter, ahead1 + 1)
  const ahead3 = pastMarks(scene, reporter, ahead2 + 1)
  const closing = at(end + 1) === Shape.ClosingMark || at(end + 2) === Shape.ClosingMark ? 1 : 0
  const next = isLast ? 0 : at(ahead1)
  const second = isLast ? 0 : at(ahead2)
  const third = isLast ? 0 : at(ahead3)
  const here = at(end)
  f.add(E.isLast, isLast)
  f.add(E.isLast, isLast, at(start) + 2)
  f.add(E.lemmaLast, isLast, lemma + 2)
  f.add(E.next, next)
  f.add(E.next2, next, second)
  f.add(E.nextThree, next, second, third)
  f.add(E.ending, here)
  f.add(E.pair, here, next)
  f.add(E.lemmaNext, lemma, next)
  f.add(E.lemmaNext, lemma, next, second + 1)
  const size = step(end + 1 - start)
  f.add(E.size, size, isLast)
  f.add(E.size, size, lemma + 2, isLast)
  f.add(E.size, size, next + 3)
  let verbs = 0
  let commas = 0
  let depth = 0
  let that = 0
  for (let row = start; row <= end; row++) {
    const kind = tokens.kind[row]
    if (isVerbal(scene, row)) verbs++
    if (kind === Kind.Comma) commas++
    if (kind === Kind.Open) depth++
    if (kind === Kind.Close) depth--
    if (tokens.word[row] === Word.that) that = 1
  }
  f.add(E.verbsInside, Math.min(verbs, 2), next)
  f.add(E.verbsInside, Math.min(verbs, 2), isLast, lemma + 5)
  f.add(E.commas, Math.min(commas, 3), next)
  f.add(E.inside, depth > 0 ? 1 : 0, next)
  f.add(E.closes, closing, next, verbs > 0 ? 1 : 0)
  if (owner[start] !== level) f.add(E.closes, owner[end] === owner[start] ? 1 : 0, 7 + closing, next)
  f.add(E.startShape, at(start), next)
  if (tokens.word[ahead1] === Word.and) f.add(E.and, that, second, verbs > 0 ? 1 : 0)
  // The next segment: what follows up to the punctuation after.
  let row = end + 1
  while (row < to && isPunctuation(at(row))) row++
  let segmentVerb = 0
  let segmentReporter = 0
  let segmentSubject = 0
  const from = row
  while (row < to && !isPunctuation(at(row))) {
    if (isVerbal(scene, row)) segmentVerb ||= 1 + Math.min(2, row - from)
    if ((scene.reporterAt[row] as number) >= 0) segmentReporter ||= 1 + Math.min(3, row - from)
    if ((tokens.traits[row] as number) & Trait.SubjectPronoun) segmentSubject = 1
    row++
  }
  const segment = segmentVerb * 10 + segmentReporter
  f.add(E.segment, segment, isPunctuation(next) ? next : 0, segmentSubject)
  f.add(E.segment, segment, at(from), row >= to - 1 ? 1 : 0)
  f.add(E.segment, step(row - from), isPunctuation(next) ? next : 99, at(from) + 1)
  f.add(E.segmentLemma, segment, lemma, isPunctuation(next) ? 1 : 0)
  // Other words that rather report something themselves: inside, and in what would follow.
  let inside = 0
  for (let row = start; row <= end; row++) inside = Math.max(inside, chanceAt(scene, row))
  let ahead = 0
  let reach = 0
  for (let row = end + 1; row < Math.min(to, end + 9); row++) {
    const chance = chanceAt(scene, row)
    if (chance > ahead) {
      ahead = chance
      reach = row - end
    }
  }
  f.add(E.rivalInside, inside)
  f.add(E.rivalInside, inside, next + 1)
  f.add(E.rivalInside, inside, isLast, ahead + 50)
  f.add(E.rivalNext, ahead, next)
  f.add(E.rivalNext, ahead, step(reach), next + 1)
  f.add(E.rivalNext, ahead, step(reach), isPunctuation(next) ? second + 5000 : 5000)
  let later = 0
  for (let after = end + 1; after < to; after++) if ((scene.reporterAt[after] as number) >= 0) later = 1
  f.add(E.laterCue, later, next)
  // The frame that the cue stands in: what opens it, and which verb would go on with it.
  const frame = frameOf(scene, reporter)
  f.add(E.frame, frame, next)
  f.add(E.frame, frame, next, segmentVerb + 1)
  f.add(E.frame, frame, isLast, 77)
  f.add(E.frameBefore, at(reporter.head - 1), next)
  f.add(E.frameBefore, at(reporter.head - 1), next, isVerb(scene, reporter, ahead1) ? 1 : 2)
  if (next >= firstClosed || next === Shape.Comma) {
    const joint = next === Shape.Comma ? second : next
    const verb = next === Shape.Comma ? third : second
    const tense = tenseAt(scene, reporter, next === Shape.Comma ? ahead3 : ahead2)
    const own = tenseInside(scene, reporter, start, end)
    f.add(E.tense, reporter.form, tense, joint)
    f.add(E.tense, reporter.form, tense, joint + own * 1000)
    f.add(E.tense, own * 8 + tense, verb, joint)
    f.add(E.tense, frame * 64 + reporter.form * 8 + tense, joint, own)
  }
}

/** The first token from `row` on that is no closing mark. */
function pastMarks(scene: Scene, reporter: Reporter, row: number): number {
  let at = row
  while (at < reporter.to && shapeIn(scene, reporter, at) === Shape.ClosingMark) at++
  return at
}

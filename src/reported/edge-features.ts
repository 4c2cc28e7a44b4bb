/** What speaks for a place as the beginning or the end of a reported clause. */
import { Word } from '../lexicon/words.ts'
import { Kind, Trait } from '../model.ts'
import { type Features, step } from './features.ts'
import type { Reporter } from './reporters.ts'
import { type Scene, shapeIn } from './scene.ts'
import { Shape } from './shapes.ts'
import { endTemplates as E, startTemplates as S, wholeTemplates as W } from './templates.ts'

const isPunctuation = (shape: number) => shape > 0 && shape <= Shape.Mark

export function readStart(scene: Scene, reporter: Reporter, start: number, starts: readonly number[], f: Features): void {
  const { tokens } = scene.layout.document
  const { last, lemma, form, to } = reporter
  const at = (row: number) => shapeIn(scene, reporter, row)
  const distance = step(start - last)
  const lemmaForm = lemma * 8 + form
  const here = at(start)
  const previous = at(start - 1)
  f.add(S.distance, distance)
  f.add(S.distance, distance, form + 1)
  f.add(S.at, here)
  f.add(S.at, here, distance + 1)
  f.add(S.previous, start === last ? 0 : previous)
  f.add(S.lemmaAt, lemma, here)
  f.add(S.lemmaAt, lemma, here, distance + 1)
  f.add(S.lemmaPrevious, lemma, start === last ? 0 : previous)
  f.add(S.pair, start === last ? 0 : previous, here)
  f.add(S.lemmaDistance, lemmaForm, Math.min(start - last, 4))
  f.add(S.following, at(start + 1), Math.min(start - last, 2))
  f.add(S.following, at(start + 1), here + 8)
  // What is passed over between the cue and here.
  let that = 0
  let punctuation = 0
  let verbs = 0
  let reporters = 0
  for (let row = last; row < start; row++) {
    const shape = at(row)
    if (tokens.word[row] === Word.that) that = 1
    if (isPunctuation(shape)) punctuation = shape
    if ((tokens.traits[row] as number) & (Trait.Verb | Trait.Auxiliary)) verbs++
    if ((scene.reporterAt[row] as number) >= 0) reporters = 1
  }
  f.add(S.passed, that, punctuation, Math.min(verbs, 2))
  f.add(S.passed, lemma + 1, punctuation, that)
  f.add(S.passed, reporters, Math.min(start - last, 1))
  if (start - last === 1) f.add(S.between, at(last), lemma, here + 1)
  if (start > last) f.add(S.between, at(last), here)
  if (start - last === 2) f.add(S.between, at(last), at(last + 1), 7)
  const mention = scene.layout.mentions[scene.layout.mentionAt[start - 1] as number]
  const addressee =
    mention && mention.first === last && mention.last === start ? 1 + ['name', 'pronoun', 'description'].indexOf(mention.type) : 0
  f.add(S.addressee, addressee)
  f.add(S.addressee, addressee, lemma + 1)
  f.add(S.addressee, addressee, here + 5000)
  // Better candidates ahead: `that`, `to`, an opening mark.
  let thatAhead = 0
  let markAhead = 0
  for (const other of starts) {
    if (other <= start) continue
    if (tokens.word[other] === Word.that) thatAhead ||= 1 + Math.min(3, other - start)
    if (at(other - 1) === Shape.OpeningMark) markAhead = 1
  }
  f.add(S.remaining, thatAhead, markAhead)
  f.add(S.remaining, thatAhead, lemma + 3)
  f.add(S.mark, previous === Shape.OpeningMark ? 1 : 0, Math.min(start - last, 3), lemma)
  f.add(S.prefix, starts[0] === start ? 1 : 0, starts.length > 4 ? 1 : 0, step(to - start))
}

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
  const next = isLast ? 0 : at(end + 1)
  const second = isLast ? 0 : at(end + 2)
  const third = isLast ? 0 : at(end + 3)
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
    if ((tokens.traits[row] as number) & (Trait.Verb | Trait.Auxiliary) || at(row) === Shape.Ed) verbs++
    if (kind === Kind.Comma) commas++
    if (kind === Kind.Open) depth++
    if (kind === Kind.Close) depth--
    if (tokens.word[row] === Word.that) that = 1
  }
  f.add(E.verbsInside, Math.min(verbs, 2), next)
  f.add(E.verbsInside, Math.min(verbs, 2), isLast, lemma + 5)
  f.add(E.commas, Math.min(commas, 3), next)
  f.add(E.inside, depth > 0 ? 1 : 0, next)
  f.add(E.closes, next === Shape.ClosingMark ? 1 : 0, second, verbs > 0 ? 1 : 0)
  if (owner[start] !== level) f.add(E.closes, owner[end] === owner[start] ? 1 : 0, 7, next === Shape.ClosingMark ? second : next)
  f.add(E.startShape, at(start), next)
  if (tokens.word[end + 1] === Word.and) f.add(E.and, that, second, verbs > 0 ? 1 : 0)
  // The next segment: what follows up to the punctuation after.
  let row = end + 1
  while (row < to && isPunctuation(at(row))) row++
  let segmentVerb = 0
  let segmentReporter = 0
  let segmentSubject = 0
  const from = row
  while (row < to && !isPunctuation(at(row))) {
    if ((tokens.traits[row] as number) & (Trait.Verb | Trait.Auxiliary) || at(row) === Shape.Ed) segmentVerb ||= 1 + Math.min(2, row - from)
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
}

/** Ends of clauses that stand before their cue. */
export function readEndBefore(scene: Scene, reporter: Reporter, end: number, ends: readonly number[], f: Features): void {
  const { tokens } = scene.layout.document
  const { head, form } = reporter
  const at = (row: number) => shapeIn(scene, reporter, row)
  f.add(W.end, at(end + 1), at(end + 2))
  f.add(W.end, at(end + 1), ends.indexOf(end) + 100)
  f.add(W.endDistance, step(head - end), at(end + 1))
  f.add(W.endForm, form, at(end + 1), step(head - end))
  let verbs = 0
  let commas = 0
  for (let row = end + 1; row < head; row++) {
    if ((tokens.traits[row] as number) & (Trait.Verb | Trait.Auxiliary) && tokens.kind[row] === Kind.Word) verbs++
    if (tokens.kind[row] === Kind.Comma) commas++
  }
  f.add(W.endBetween, Math.min(verbs, 2), Math.min(commas, 3))
  f.add(W.endBetween, at(end + 2), at(head - 1), 5)
}

/** Starts of clauses that stand before their cue. */
export function readStartBefore(
  scene: Scene,
  reporter: Reporter,
  start: number,
  starts: readonly number[],
  end: number,
  f: Features,
): void {
  const { tokens } = scene.layout.document
  const { from, lemma } = reporter
  const at = (row: number) => shapeIn(scene, reporter, row)
  const order = starts.indexOf(start)
  const previous = at(start - 1)
  f.add(W.start, at(start), Math.min(order, 2))
  f.add(W.start, at(start), at(start + 1), 3)
  f.add(W.startPrevious, previous, Math.min(order, 2))
  f.add(W.startPrevious, previous, at(start), 5)
  f.add(W.startPrevious, at(start - 2), previous, 9)
  f.add(
    W.startMark,
    previous === Shape.OpeningMark ? 1 : 0,
    order === 0 ? 1 : 0,
    at(end + 1) === Shape.ClosingMark || at(end + 2) === Shape.ClosingMark ? 1 : 0,
  )
  f.add(W.startDistance, step(start - from), step(end - start))
  let commas = 0
  let reporters = 0
  for (let row = from; row < start; row++) {
    if (tokens.kind[row] === Kind.Comma) commas++
    if ((scene.reporterAt[row] as number) >= 0) reporters = 1
  }
  f.add(W.startCommas, Math.min(commas, 3), reporters, Math.min(order, 1))
  f.add(W.startCommas, at(from), order === 0 ? 1 : 0, 77)
  f.add(W.startLemma, lemma, Math.min(order, 1))
}

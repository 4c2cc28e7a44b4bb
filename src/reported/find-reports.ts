/** Which words report something, and which clause: one decision after the other, each with its probability. */
import type { Vote } from '../choice.ts'
import { Word } from '../lexicon/words.ts'
import { Trait } from '../model.ts'
import { isSomebody, listenerBehind } from './addressee.ts'
import { readEndBefore, readStartBefore } from './before-features.ts'
import { readCue } from './cue-features.ts'
import { endsAfter, startsAfter } from './edges.ts'
import { endsBefore, goesOnAt, startsBefore } from './edges-before.ts'
import { readEnd } from './end-features.ts'
import { extentOf, overlapChance } from './extent.ts'
import { type Inserted, insertedIn } from './insertion.ts'
import { hasSubjectAhead, isInverted, opensWithClause, subjectStart, tellsHow, tellsNoMore } from './inversion.ts'
import { isCharged, passesOn } from './passive.ts'
import { features, type Pick, pick } from './pick.ts'
import { pieceBefore, readPieceBefore, standsFor } from './piece-before.ts'
import { readGoesOn } from './piece-features.ts'
import type { Piece, Reported } from './pieces.ts'
import { Form, type Reporter } from './reporters.ts'
import type { Scene } from './scene.ts'
import { readStart } from './start-features.ts'
import { cueNames } from './templates.ts'
import { bitsOf, weights } from './weights.ts'

/** Weaker votes tell nobody anything. */
const leastVote = 0.05
const shownOf = cueNames.map((name) => `report: ${name}`)
/** Less likely ones are not looked at further. */
const leastCue = 0.08
/** Of a reporter put between a subject and its verb: of 115 in the training articles 112 touch what is annotated, 102 on both sides. */
const insertedChance = 0.9

export function findReported(scene: Scene): Reported[] {
  const found: Reported[] = []
  const classes = scene.reporters.map((reporter) => classesOf(scene, reporter))
  classes.forEach(([follows, precedes, elsewhere], index) => {
    scene.chances[index] = follows + precedes + elsewhere
  })
  for (const [index, reporter] of scene.reporters.entries()) {
    const [follows, before] = classes[index] as Classes
    const inserted = insertedIn(scene, reporter)
    if (inserted) {
      const report = contentAround(scene, reporter, inserted)
      if (report) found.push(report)
      continue
    }
    const precedes = hasSubjectAhead(scene, reporter) ? 0 : before
    if (Math.max(follows, precedes) < leastCue || isCharged(scene, reporter) || passesOn(scene, reporter)) continue
    const ahead = tellsNoMore(scene, reporter) || tellsHow(scene, reporter)
    if (ahead && !opensWithClause(scene, reporter)) continue
    const chance = ahead ? follows + before : isInverted(scene, reporter) ? follows + precedes : precedes
    const report = !ahead && follows >= chance ? contentAfter(scene, reporter, follows) : contentBefore(scene, reporter, chance)
    if (report) found.push(report)
  }
  return found
}

type Classes = readonly [follows: number, precedes: number, elsewhere: number]

/** Where the content of a reporter stands, each with its probability; what is left is that it reports nothing. */
function classesOf(scene: Scene, reporter: Reporter): Classes {
  const f = features.cue
  f.clear()
  readCue(scene, reporter, f)
  const size = 1 << bitsOf.cue
  const table = weights.cue
  let follows = 0
  let precedes = 0
  let elsewhere = 0
  for (let at = 0; at < f.count; at++) {
    const slot = f.slots[at] as number
    follows += table[slot] as number
    precedes += table[slot + size] as number
    elsewhere += table[slot + 2 * size] as number
  }
  const top = Math.max(follows, precedes, elsewhere, 0)
  const a = Math.exp(follows - top)
  const b = Math.exp(precedes - top)
  const total = a + b + Math.exp(elsewhere - top) + Math.exp(-top)
  const p = Math.exp(elsewhere - top)
  return [a / total, b / total, p / total]
}

function contentAfter(scene: Scene, reporter: Reporter, chance: number): Reported | null {
  const starts = startsAfter(scene, reporter)
  if (starts.length === 0) return null
  const start = pick('start', starts, (at, f) => readStart(scene, reporter, at, starts, f))
  const extent = extentOf(start, (from) => endOf(scene, reporter, from))
  if (!extent) return null
  const [first, last] = extent.piece
  if (saysNothing(scene, reporter, first, last)) return null
  const ahead = pieceBefore(scene, reporter)
  const stands =
    ahead &&
    !standsFor(scene, reporter, ahead, first) &&
    pick('relative', [-1, 0], (at, f) => at >= 0 && readPieceBefore(scene, reporter, ahead, first, f)).at >= 0
  // `Its warning had gone out`, but `which they warned had gone out`
  const opening = scene.layout.document.tokens.traits[first] as number
  if (!stands && first === reporter.last && opening & Trait.Auxiliary && reporter.form === Form.ing) return null
  const pieces = stands ? [ahead.piece, extent.piece] : [extent.piece]
  return { reporter, pieces, after: true, cueChance: chance, edgesChance: extent.chance, exactChance: extent.exact }
}

/** `wrote on`, `talked it over`; `answered him`, `asked the manager`, `wrote to her boss`: whom; `whispered so softly that nobody woke`: how. */
function saysNothing(scene: Scene, reporter: Reporter, first: number, last: number): boolean {
  const { traits, word } = scene.layout.document.tokens
  const listener = listenerBehind(scene, reporter)
  const whom = listener && listener.first - Number(word[first] === Word.to) === first
  if (whom && isSomebody(listener) && listener.last > last) return true
  // `announced by a bell`
  if (word[reporter.last] === Word.by && first === reporter.last + 1) return true
  const lone = first === last ? (traits[first] as number) : 0
  if (lone & Trait.Preposition || (lone & Trait.ObjectPronoun && (word[first] !== Word.it || first > reporter.last))) return true
  return word[reporter.last] === Word.so && word[first] === Word.that && first > reporter.last + 1
}

function endOf(scene: Scene, reporter: Reporter, start: number): Pick | null {
  const ends = endsAfter(scene, reporter, start)
  return ends.length === 0 ? null : pick('end', ends, (at, f) => readEnd(scene, reporter, start, at, ends, f))
}

function contentBefore(scene: Scene, reporter: Reporter, chance: number): Reported | null {
  const subject = subjectStart(scene, reporter)
  const ends = endsBefore(scene, reporter).filter((at) => at < subject)
  if (ends.length === 0) return null
  const end = pick('endBefore', ends, (at, f) => readEndBefore(scene, reporter, at, ends, f))
  const starts = startsBefore(scene, reporter, end.at)
  if (starts.length === 0) return null
  const start = pick('startBefore', starts, (at, f) => readStartBefore(scene, reporter, at, starts, end.at, f))
  const pieces: Piece[] = [[start.at, end.at]]
  const edgesChance = overlapChance(start, () => end, pieces[0] as Piece)
  let exactChance = start.chance * end.chance
  const on = goesOnAt(scene, reporter)
  if (on >= 0) {
    const goes = pick('goesOn', [-1, on], (at, f) => at >= 0 && readGoesOn(scene, reporter, at, start.at, end.at, f))
    const last = goes.at === on ? endOf(scene, reporter, on) : null
    if (last) {
      pieces.push([on, last.at])
      exactChance *= goes.chance * last.chance
    }
  }
  return { reporter, pieces, after: false, cueChance: chance, edgesChance, exactChance }
}

/** The two pieces around a reporter that is put in between. */
function contentAround(scene: Scene, reporter: Reporter, [piece, on]: Inserted): Reported | null {
  const end = endOf(scene, reporter, on)
  if (!end) return null
  return { reporter, pieces: [piece, [on, end.at]], after: false, cueChance: insertedChance, edgesChance: 1, exactChance: end.chance }
}

/** What spoke for the word’s reporting something, summed up by template, strongest first. */
export function votesFor(scene: Scene, reporter: Reporter, after: boolean): Vote[] {
  const f = features.cue
  f.clear()
  readCue(scene, reporter, f)
  const from = after ? 0 : 1 << bitsOf.cue
  const sums = new Float64Array(cueNames.length)
  for (let at = 0; at < f.count; at++) {
    const template = f.templates[at] as number
    sums[template] = (sums[template] as number) + (weights.cue[(f.slots[at] as number) + from] as number)
  }
  const votes: Vote[] = []
  sums.forEach((weight, template) => {
    if (weight > leastVote) votes.push({ clue: 'report', shown: shownOf[template] as string, weight: Math.round(weight * 100) / 100 })
  })
  return votes.sort((a, b) => b.weight - a.weight)
}

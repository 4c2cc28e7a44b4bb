/** Which words report something, and which clause: one decision after the other, each with its probability. */
import { readCue } from './cue-features.ts'
import { readEnd, readEndBefore, readGoesOn, readStart, readStartBefore } from './edge-features.ts'
import { endsAfter, endsBefore, goesOnAt, startsAfter, startsBefore } from './edges.ts'
import { Features } from './features.ts'
import type { Reporter } from './reporters.ts'
import type { Scene } from './scene.ts'
import { bitsOf, type Table, weights } from './weights.ts'

/** First and last token of a stretch of content, both included. */
export type Piece = readonly [first: number, last: number]

export interface Reported {
  readonly reporter: Reporter
  readonly pieces: readonly Piece[]
  /** The content follows its cue. */
  readonly after: boolean
  /** Probability that the word reports, times how sure the edges are. */
  readonly chance: number
}

/** Less likely ones are not looked at further. */
const leastCue = 0.08

const features = Object.fromEntries(Object.entries(bitsOf).map(([name, bits]) => [name, new Features(bits)])) as Readonly<Record<Table, Features>>

export function findReported(scene: Scene): Reported[] {
  const found: Reported[] = []
  for (const reporter of scene.reporters) {
    const [follows, precedes] = classesOf(scene, reporter)
    if (Math.max(follows, precedes) < leastCue) continue
    const report = follows >= precedes ? contentAfter(scene, reporter, follows) : contentBefore(scene, reporter, precedes)
    if (report) found.push(report)
  }
  return found
}

/** Probabilities that the content follows and that it precedes. */
function classesOf(scene: Scene, reporter: Reporter): readonly [number, number] {
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
  return [a / total, b / total]
}

interface Pick {
  readonly at: number
  readonly chance: number
}

/** The likeliest of `candidates`. */
function pick(table: Table, candidates: readonly number[], read: (candidate: number, f: Features) => void): Pick {
  const f = features[table]
  const row = weights[table]
  let best = 0
  let highest = Number.NEGATIVE_INFINITY
  const scores = candidates.map((candidate, index) => {
    f.clear()
    read(candidate, f)
    let sum = 0
    for (let at = 0; at < f.count; at++) sum += row[f.slots[at] as number] as number
    if (sum > highest) {
      highest = sum
      best = index
    }
    return sum
  })
  let total = 0
  for (const score of scores) total += Math.exp(score - highest)
  return { at: candidates[best] as number, chance: 1 / total }
}

function contentAfter(scene: Scene, reporter: Reporter, chance: number): Reported | null {
  const starts = startsAfter(scene, reporter)
  if (starts.length === 0) return null
  const start = pick('start', starts, (at, f) => readStart(scene, reporter, at, starts, f))
  const end = endOf(scene, reporter, start.at)
  if (!end) return null
  return { reporter, pieces: [[start.at, end.at]], after: true, chance: chance * Math.sqrt(start.chance * end.chance) }
}

function endOf(scene: Scene, reporter: Reporter, start: number): Pick | null {
  const ends = endsAfter(scene, reporter, start)
  return ends.length === 0 ? null : pick('end', ends, (at, f) => readEnd(scene, reporter, start, at, ends, f))
}

function contentBefore(scene: Scene, reporter: Reporter, chance: number): Reported | null {
  const ends = endsBefore(scene, reporter)
  if (ends.length === 0) return null
  const end = pick('endBefore', ends, (at, f) => readEndBefore(scene, reporter, at, ends, f))
  const starts = startsBefore(scene, reporter, end.at)
  if (starts.length === 0) return null
  const start = pick('startBefore', starts, (at, f) => readStartBefore(scene, reporter, at, starts, end.at, f))
  const pieces: Piece[] = [[start.at, end.at]]
  const on = goesOnAt(scene, reporter)
  if (on >= 0) {
    const goes = pick('goesOn', [-1, on], (at, f) => at >= 0 && readGoesOn(scene, reporter, at, end.at, f))
    const last = goes.at === on ? endOf(scene, reporter, on) : null
    if (last) pieces.push([on, last.at])
  }
  return { reporter, pieces, after: false, chance: chance * Math.sqrt(start.chance * end.chance) }
}

/** From gold reports to choices: which class a word is of, and where its content begins and ends. */
import { findCues } from '../../src/cues/index.ts'
import { readText } from '../../src/document/index.ts'
import { findMentions } from '../../src/mentions/index.ts'
import { Kind } from '../../src/model.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { readEndBefore, readStartBefore } from '../../src/reported/before-features.ts'
import { readCue } from '../../src/reported/cue-features.ts'
import { endsAfter, startsAfter } from '../../src/reported/edges.ts'
import { endsBefore, goesOnAt, startsBefore } from '../../src/reported/edges-before.ts'
import { readEnd } from '../../src/reported/end-features.ts'
import { Features } from '../../src/reported/features.ts'
import { pieceBefore, readPieceBefore } from '../../src/reported/piece-before.ts'
import { readGoesOn } from '../../src/reported/piece-features.ts'
import type { Reporter } from '../../src/reported/reporters.ts'
import { type Scene, sceneOf } from '../../src/reported/scene.ts'
import { readSource, sourcesFor } from '../../src/reported/source.ts'
import { readStart } from '../../src/reported/start-features.ts'
import { bitsOf } from '../../src/reported/weights.ts'
import { lay } from '../../src/syntax/layout.ts'
import { tokenFrom } from '../../src/syntax/token-from.ts'
import type { Choice } from './conditional-logit.ts'
import type { GoldDocument, GoldQuote, Range } from './corpus.ts'
import { areHeads } from './source-heads.ts'

export interface Examples {
  readonly cue: Choice[]
  readonly start: Choice[]
  readonly end: Choice[]
  readonly endBefore: Choice[]
  readonly startBefore: Choice[]
  readonly goesOn: Choice[]
  readonly source: Choice[]
  readonly relative: Choice[]
}

export const noExamples = (): Examples => ({
  cue: [],
  start: [],
  end: [],
  endBefore: [],
  startBefore: [],
  goesOn: [],
  source: [],
  relative: [],
})

const edge = /[\s"“”‘’'«»‹›„‚`,.;:!?—–\-()[\]]/
const between = /^[\s\p{P}]*$/u

/** Content of a gold quote as first and last token of each piece; what only punctuation parts is one piece. */
export function piecesOf({ layout: { document } }: Scene, quotes: readonly GoldQuote[]): [number, number][] {
  const { text, tokens } = document
  const joined: [number, number][] = []
  for (const range of quotes.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1)
    if (before && between.test(text.slice(before[1], range[0])) && !text.slice(before[1], range[0]).includes('\n'))
      before[1] = Math.max(before[1], range[1])
    else joined.push([range[0], range[1]])
  }
  return joined.flatMap(([from, to]) => {
    let start = from
    let end = to
    while (start < end && edge.test(text[start] as string)) start++
    while (end > start && edge.test(text[end - 1] as string)) end--
    const first = tokenFrom(tokens.end, tokens.count, start + 1)
    let last = tokenFrom(tokens.start, tokens.count, end) - 1
    while (last > first && tokens.kind[last] !== Kind.Word && tokens.kind[last] !== Kind.Number) last--
    return first <= last ? [[first, last] as [number, number]] : []
  })
}

function sceneFor(gold: GoldDocument): Scene {
  const document = readText(gold.text)
  const quotations = findQuotations(document)
  return sceneOf(lay(document, quotations, findMentions(document), findCues(document, quotations)))
}

/** Gold quotes by the reporter that their cue names. */
function goldOf(scene: Scene, gold: GoldDocument): Map<Reporter, GoldQuote[]> {
  const { tokens } = scene.layout.document
  const found = new Map<Reporter, GoldQuote[]>()
  for (const quote of gold.quotes) {
    const inCue = scene.reporters.filter(({ head }) => quote.cue?.some((range) => within(tokens.start[head] as number, range)))
    const reporter = inCue.find(({ form }) => form !== 4) ?? inCue[0]
    if (reporter) found.set(reporter, [...(found.get(reporter) ?? []), quote])
  }
  return found
}

const within = (offset: number, [start, end]: Range) => offset >= start && offset < end

/** A document with what its reporters' edges can't be learned without: how likely each of them reports. */
export interface Annotated {
  readonly gold: GoldDocument
  readonly scene: Scene
  readonly quotes: ReadonlyMap<Reporter, GoldQuote[]>
}

export function annotate(gold: GoldDocument): Annotated {
  const scene = sceneFor(gold)
  return { gold, scene, quotes: goldOf(scene, gold) }
}

export function addExamples({ scene, quotes }: Annotated, examples: Examples): void {
  for (const reporter of scene.reporters) {
    const known = quotes.get(reporter)
    // Gold never marks reports within quotations.
    if (reporter.level >= 0 && !known) continue
    const pieces = known ? piecesOf(scene, known) : []
    const label = known ? labelOf(scene, reporter, pieces, examples) : 3
    if (known && label < 2) addSource(scene, reporter, known, pieces, label === 0, examples)
    examples.cue.push(cueChoice(scene, reporter, label))
  }
}

const scratch: Record<string, Features> = {}
const featuresFor = (name: keyof typeof bitsOf) => {
  scratch[name] ??= new Features(bitsOf[name])
  scratch[name].clear()
  return scratch[name]
}

function cueChoice(scene: Scene, reporter: Reporter, label: number): Choice {
  const f = featuresFor('cue')
  readCue(scene, reporter, f)
  const slots = f.slots.slice(0, f.count)
  const size = 1 << bitsOf.cue
  return {
    active: [slots, slots.map((slot) => slot + size), slots.map((slot) => slot + 2 * size), new Int32Array(0)],
    right: [0, 1, 2, 3].map((index) => index === label),
  }
}

function choice(
  name: keyof typeof bitsOf,
  candidates: readonly number[],
  right: number,
  read: (candidate: number, f: Features) => void,
): Choice {
  return {
    active: candidates.map((candidate) => {
      const f = featuresFor(name)
      read(candidate, f)
      return f.slots.slice(0, f.count)
    }),
    right: candidates.map((candidate) => candidate === right),
  }
}

/** 0 content after, 1 content before, 2 elsewhere; adds the choices of its edges. */
function labelOf(scene: Scene, reporter: Reporter, pieces: readonly [number, number][], examples: Examples): number {
  const { head, last } = reporter
  const before = pieces.filter(([, end]) => end < head).at(-1)
  const after = pieces.find(([start]) => start >= last)
  if (after) addPieceBefore(scene, reporter, pieces, after[0], examples)
  if (before) {
    const ends = endsBefore(scene, reporter)
    if (ends.includes(before[1])) {
      const starts = startsBefore(scene, reporter, before[1])
      if (ends.length > 1)
        examples.endBefore.push(choice('endBefore', ends, before[1], (end, f) => readEndBefore(scene, reporter, end, ends, f)))
      if (starts.length > 1 && starts.includes(before[0]))
        examples.startBefore.push(
          choice('startBefore', starts, before[0], (start, f) => readStartBefore(scene, reporter, start, starts, before[1], f)),
        )
      const on = goesOnAt(scene, reporter)
      if (on >= 0) {
        const goes = after !== undefined && Math.abs(after[0] - on) <= 1
        examples.goesOn.push(
          choice('goesOn', [on, -1], goes ? on : -1, (at, f) => at >= 0 && readGoesOn(scene, reporter, at, before[0], before[1], f)),
        )
        if (goes) addEnd(scene, reporter, on, after[1], examples)
      }
      return 1
    }
  }
  if (after) {
    const starts = startsAfter(scene, reporter)
    if (starts.includes(after[0])) {
      if (starts.length > 1)
        examples.start.push(choice('start', starts, after[0], (start, f) => readStart(scene, reporter, start, starts, f)))
      addEnd(scene, reporter, after[0], after[1], examples)
      return 0
    }
  }
  return 2
}

/** Whatever side the cue is taken for, so that content on both is not lost where it is taken for the wrong one. */
function addPieceBefore(scene: Scene, reporter: Reporter, pieces: readonly [number, number][], start: number, examples: Examples): void {
  const ahead = pieceBefore(scene, reporter)
  if (!ahead) return
  const [first, end] = ahead.piece
  const stands = pieces.some((piece) => {
    const shared = Math.min(piece[1], end) - Math.max(piece[0], first) + 1
    return shared > 0 && (first === end || shared * 2 >= Math.max(piece[1], end) - Math.min(piece[0], first) + 1)
  })
  examples.relative.push(
    choice('relative', [-1, 0], stands ? 0 : -1, (at, f) => at >= 0 && readPieceBefore(scene, reporter, ahead, start, f)),
  )
}

function addEnd(scene: Scene, reporter: Reporter, start: number, end: number, examples: Examples): void {
  const ends = endsAfter(scene, reporter, start)
  // Content of several sentences ends, as far as this one goes, where this one does.
  const right = Math.min(end, ends.at(-1) as number)
  if (ends.length > 1 && ends.includes(right))
    examples.end.push(choice('end', ends, right, (at, f) => readEnd(scene, reporter, start, at, ends, f)))
}

function addSource(
  scene: Scene,
  reporter: Reporter,
  quotes: readonly GoldQuote[],
  pieces: readonly [number, number][],
  after: boolean,
  examples: Examples,
): void {
  const { tokens } = scene.layout.document
  const sources = sourcesFor(scene, reporter, pieces)
  const gold = quotes.flatMap(({ source }) => source ?? [])
  const named = sources.map(({ mention, relation }) => {
    // Gold marks the `who` of a relative clause alone.
    const next = relation === 'relative' ? (tokens.end[mention.last + 1] as number) : mention.end
    return gold.some(([start, end]) => mention.start < end && next > start) ? mention : null
  })
  const right = areHeads(scene.layout.document, named, gold)
  if (sources.length < 2 || !right.includes(true)) return
  const before = pieces.filter(([, end]) => end < reporter.head).at(-1)
  const end = (after ? pieces.find(([start]) => start >= reporter.last) : before)?.[1] ?? -1
  const active = sources.map((source) => {
    const f = featuresFor('source')
    readSource(scene, reporter, source, after, end, f)
    return f.slots.slice(0, f.count)
  })
  examples.source.push({ active, right })
}

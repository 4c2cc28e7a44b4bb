/** Learns to tell speech from narration in lines that a dash opens, and writes `src/quotations/dash-weights.json`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readText } from '../../src/document/index.ts'
import { dashWeights, narrated, opensAs, passing, State, type Worth } from '../../src/quotations/dash-chain.ts'
import { borderFeatures, insideFeatures } from '../../src/quotations/dash-features.ts'
import { stretchesOf } from '../../src/quotations/dash-stretches.ts'
import { dashStyleOf, opensWithDash } from '../../src/quotations/dash-style.ts'
import { replaceWeights } from '../../src/syntax/named-weights.ts'
import { type GoldDocument, readCorpus } from './corpus.ts'
import { inDashes } from './dash-dialogue.ts'
import { minimise } from './optimise.ts'

const folds = 3
const penalty = 2
const fewest = 30
/** Smaller weights are left out, the smallest first, so that what is kept can take over from what goes. */
const smallest = 0.6
const rounds = 2
const iterations = 50
const target = fileURLToPath(new URL('../../src/quotations/dash-weights.json', import.meta.url))
const parts = ['inside', 'enter', 'within', 'behind'] as const
type Part = (typeof parts)[number]
const states = [State.Speech, State.Within, State.Behind] as const

/** A stretch: its features by part, and whether the narrator says it. */
interface Example {
  readonly features: Readonly<Record<Part, readonly string[]>>
  readonly opens: number
  readonly narrated: boolean
}

/** Stretches of a line, the first of which is speech. */
type Line = readonly Example[]
type Rows = Readonly<Record<Part, ReadonlyMap<string, number>>>

/** The same with places of weights for features. */
interface Encoded {
  readonly rows: Readonly<Record<Part, readonly number[]>>
  readonly opens: number
  readonly state: number
}

export function fitDashes(files: readonly string[]): void {
  const novels = files.flatMap(readCorpus)
  const lines = novels.map((novel) => (['line', 'between'] as const).flatMap((style) => linesOf(inDashes(novel, style))))
  let wrong = 0
  let all = 0
  for (let fold = 0; fold < folds; fold++) {
    replaceWeights(dashWeights, train(lines.filter((_, index) => index % folds !== fold).flat()))
    const counts = judge(novels.filter((_, index) => index % folds === fold))
    wrong += counts.wrong
    all += counts.all
  }
  console.log(`cross-validated by novel: ${wrong} of ${all} stretches wrong (${(wrong / all).toFixed(4)})`)
  writeFileSync(target, `${JSON.stringify(train(lines.flat()), null, 1)}\n`)
}

/** Of the lines in the style of English books. */
function judge(novels: readonly GoldDocument[]): { wrong: number; all: number } {
  let wrong = 0
  let all = 0
  for (const novel of novels) {
    const gold = inDashes(novel, 'line')
    const document = readText(gold.text)
    const style = dashStyleOf(document)
    const isSpoken = coverOf(gold)
    for (const { first, last } of document.paragraphs.filter((paragraph) => opensWithDash(document, paragraph))) {
      const stretches = stretchesOf(document, first + 1, last, style)
      const spoken = stretches.map(({ first, last }) =>
        isSpoken(document.tokens.start[first] as number, document.tokens.end[last - 1] as number),
      )
      if (!spoken[0]) continue
      narrated(document, stretches, last, style).forEach((narrates, place) => {
        all++
        if (narrates === spoken[place]) wrong++
      })
    }
  }
  return { wrong, all }
}

/** Whether at least half of a stretch is somebody’s words. */
function coverOf({ text, quotes }: GoldDocument): (start: number, end: number) => boolean {
  const before = new Uint32Array(text.length + 1)
  for (const [start, end] of quotes.flatMap(({ content }) => content)) before.fill(1, start + 1, end + 1)
  for (let at = 1; at < before.length; at++) before[at] = (before[at] as number) + (before[at - 1] as number)
  return (start, end) => 2 * ((before[end] as number) - (before[start] as number)) >= end - start
}

function linesOf(gold: GoldDocument): Line[] {
  const document = readText(gold.text)
  const { tokens, paragraphs } = document
  const style = dashStyleOf(document)
  const isSpoken = coverOf(gold)
  return paragraphs
    .filter((paragraph) => opensWithDash(document, paragraph))
    .map(({ first, last }) =>
      stretchesOf(document, first + 1, last, style).map((stretch, place): Example => {
        const border = place > 0 ? borderFeatures(document, stretch, last, style.isTold) : []
        return {
          features: { inside: insideFeatures(document, stretch, last, style.isTold), enter: border, within: border, behind: border },
          opens: opensAs(document, stretch),
          narrated: !isSpoken(tokens.start[stretch.first] as number, tokens.end[stretch.last - 1] as number),
        }
      }),
    )
    .filter(([opening]) => opening && !opening.narrated)
}

function train(lines: readonly Line[]): Readonly<Record<string, number>> {
  let rows = rowsOf(lines)
  let weights = new Float64Array(sizeOf(rows))
  for (let round = 0; round <= rounds; round++) {
    const encoded = lines.map((line) => encode(line, rows))
    minimise(weights, (at, gradient) => lossOf(encoded, at, gradient), iterations)
    if (round === rounds) break
    const kept = keep(rows, weights, (smallest * (round + 1)) / rounds)
    rows = kept.rows
    weights = kept.weights
  }
  const named = parts.flatMap((part) =>
    [...rows[part]].map(([feature, row]) => [`${part}, ${feature}`, inTenths(weights[row] as number)] as const),
  )
  return Object.fromEntries(named.filter(([, weight]) => Math.abs(weight) >= smallest).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const inTenths = (weight: number): number => Math.round(weight * 10) / 10

const sizeOf = (rows: Rows): number => parts.reduce((sum, part) => sum + rows[part].size, 0)

/** Features seen often enough, numbered through all parts. */
function rowsOf(lines: readonly Line[]): Rows {
  let size = 0
  const entries = parts.map((part) => {
    const counts = new Map<string, number>()
    for (const { features } of lines.flat()) for (const feature of features[part]) counts.set(feature, (counts.get(feature) ?? 0) + 1)
    return [part, new Map([...counts].filter(([, count]) => count >= fewest).map(([feature]) => [feature, size++]))]
  })
  return Object.fromEntries(entries) as Rows
}

function keep(rows: Rows, weights: Float64Array, least: number): { rows: Rows; weights: Float64Array<ArrayBuffer> } {
  const kept: number[] = []
  const entries = parts.map((part) => [
    part,
    new Map(
      [...rows[part]]
        .filter(([, row]) => Math.abs(weights[row] as number) >= least)
        .map(([feature, row]) => [feature, kept.push(weights[row] as number) - 1]),
    ),
  ])
  return { rows: Object.fromEntries(entries) as Rows, weights: Float64Array.from(kept) }
}

function encode(line: Line, rows: Rows): Encoded[] {
  let state: number = State.Speech
  return line.map(({ features, opens, narrated: isNarrated }) => {
    state = !isNarrated ? State.Speech : state === State.Speech ? opens : state
    const placed = parts.map((part) => [part, features[part].flatMap((feature) => rows[part].get(feature) ?? [])])
    return { rows: Object.fromEntries(placed) as Encoded['rows'], opens, state }
  })
}

/** Negative log likelihood of the lines’ states with an L2 penalty: a conditional random field (Lafferty et al. 2001). */
function lossOf(lines: readonly (readonly Encoded[])[], at: Float64Array, gradient: Float64Array): number {
  let loss = 0
  for (const line of lines) loss += lossOfLine(line, at, gradient)
  for (let row = 0; row < at.length; row++) {
    loss += (penalty / 2) * (at[row] as number) ** 2
    gradient[row] = (gradient[row] as number) + penalty * (at[row] as number)
  }
  return loss
}

function lossOfLine(line: readonly Encoded[], at: Float64Array, gradient: Float64Array): number {
  const total = (rows: readonly number[]) => {
    let sum = 0
    for (const row of rows) sum += at[row] as number
    return sum
  }
  const size = line.length
  const moves = new Float64Array(size * 9)
  line.forEach(({ rows, opens }, place) => {
    if (place === 0) return
    const worth: Worth = { narration: total(rows.inside), enter: total(rows.enter), leave: [total(rows.within), total(rows.behind)], opens }
    for (const from of states) for (const to of states) moves[9 * place + 3 * from + to] = passing(worth, from, to)
  })
  const forward = new Float64Array(size * 3).fill(Number.NEGATIVE_INFINITY)
  const backward = new Float64Array(size * 3)
  forward[0] = 0
  for (let place = 1; place < size; place++)
    for (const to of states)
      forward[3 * place + to] = logSum((from) => (forward[3 * (place - 1) + from] as number) + (moves[9 * place + 3 * from + to] as number))
  for (let place = size - 2; place >= 0; place--)
    for (const from of states)
      backward[3 * place + from] = logSum(
        (to) => (moves[9 * (place + 1) + 3 * from + to] as number) + (backward[3 * (place + 1) + to] as number),
      )
  const all = logSum((state) => forward[3 * (size - 1) + state] as number)
  let loss = all
  for (let place = 1; place < size; place++) {
    const { rows, state } = line[place] as Encoded
    const before = (line[place - 1] as Encoded).state
    loss -= moves[9 * place + 3 * before + state] as number
    for (const from of states)
      for (const to of states) {
        const value = moves[9 * place + 3 * from + to] as number
        if (value === Number.NEGATIVE_INFINITY) continue
        const chance = Math.exp((forward[3 * (place - 1) + from] as number) + value + (backward[3 * place + to] as number) - all)
        const excess = chance - (from === before && to === state ? 1 : 0)
        if (Math.abs(excess) < 1e-6) continue
        if (to !== State.Speech) add(gradient, rows.inside, excess)
        if (from === State.Speech && to !== State.Speech) add(gradient, rows.enter, excess)
        if (from !== State.Speech && to === State.Speech) add(gradient, from === State.Within ? rows.within : rows.behind, excess)
      }
  }
  return loss
}

function add(gradient: Float64Array, rows: readonly number[], value: number): void {
  for (const row of rows) gradient[row] = (gradient[row] as number) + value
}

/** Logarithm of the sum over all states of `e` to what each is worth. */
function logSum(worth: (state: number) => number): number {
  const [a, b, c] = [worth(0), worth(1), worth(2)]
  const most = Math.max(a, b, c)
  return most === Number.NEGATIVE_INFINITY ? most : most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most))
}

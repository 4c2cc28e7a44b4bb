/** Learns the weights of conversations from gold novels and writes `src/attribution/conversation/weights.json`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decode, type Link } from '../../src/attribution/conversation/chain.ts'
import { againRows, backRows, ownRows } from '../../src/attribution/conversation/features.ts'
import { linkOf } from '../../src/attribution/conversation/links.ts'
import type { ObservedTurn } from '../../src/attribution/conversation/observe.ts'
import { type GoldDocument, readCorpus } from './corpus.ts'
import { readNovel } from './novel.ts'

const folds = 6
const epochs = 5
const chunk = 48
const batch = 12
const rate = 0.15
const penalty = 3e-5
const target = fileURLToPath(new URL('../../src/attribution/conversation/weights.json', import.meta.url))

interface Labelled {
  readonly turns: readonly ObservedTurn[]
  /** Place of the right candidate, or -1. */
  readonly right: readonly number[]
  readonly quotes: readonly number[]
}

export function fitFiction(files: readonly string[]): void {
  const gold = files.flatMap(readCorpus)
  const novels = gold.flatMap((document: GoldDocument) => [readNovel(document, false), readNovel(document, true)])
  const total = { right: 0, all: 0 }
  const scaled: { chances: readonly number[]; right: boolean }[] = []
  for (let fold = 0; fold < folds; fold++) {
    const weights = train(novels.filter((_, index) => (index >> 1) % folds !== fold))
    gold.forEach((document, index) => {
      if (index % folds !== fold) return
      const result = judge(novels[2 * index] as Labelled, weights)
      total.right += result.right
      total.all += result.all
      scaled.push(...result.judged)
      console.log(`${document.id}: ${(result.right / result.all).toFixed(3)} right, ${(result.reach / result.all).toFixed(3)} reachable`)
    })
  }
  console.log(`cross-validated by novel: ${(total.right / total.all).toFixed(4)} of ${total.all} quotations right`)
  for (let bin = 0; bin < 10; bin++) {
    const here = scaled.filter(({ chances }) => Math.min(9, Math.floor((chances[0] as number) * 10)) === bin)
    if (here.length > 0)
      console.log(`confidence ${bin / 10}: ${here.length}, ${(here.filter(({ right }) => right).length / here.length).toFixed(3)} right`)
  }
  const weights = train(novels)
  const named = (names: readonly string[], from: number) =>
    Object.fromEntries(
      names
        .map((name, row) => [name, Number((weights[from + row] as number).toFixed(2))] as const)
        .filter(([, weight]) => Math.abs(weight) >= 0.03),
    )
  const stored = {
    own: named(ownRows.names, 0),
    again: named(againRows.names, ownRows.names.length),
    back: named(backRows.names, ownRows.names.length + againRows.names.length),
  }
  writeFileSync(target, `${JSON.stringify(stored, null, 1)}\n`)
}

const sizes = () => [ownRows.names.length, againRows.names.length, backRows.names.length] as const

function linksFor(turns: readonly ObservedTurn[], from: number, weights: Float64Array, temperature: number): Link[] {
  const [own, again] = sizes()
  return turns.map((turn, at) =>
    linkOf(
      turn,
      from + at > 0 ? turns[at - 1] : undefined,
      turns[at - 2],
      (kind, row) => (weights[kind === 'own' ? row : kind === 'again' ? own + row : own + again + row] as number) / temperature,
    ),
  )
}

/** Adam on the conditional likelihood of whole stretches of turns; a turn whose speaker is no candidate is left free. */
function train(novels: readonly Labelled[]): Float64Array {
  const [own, again, back] = sizes()
  const size = own + again + back
  const weights = new Float64Array(size)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  const chunks = novels.flatMap(({ turns, right }) => {
    const parts: { turns: readonly ObservedTurn[]; right: readonly number[] }[] = []
    for (let at = 0; at < turns.length; at += chunk) parts.push({ turns: turns.slice(at, at + chunk), right: right.slice(at, at + chunk) })
    return parts
  })
  const steps = epochs * Math.ceil(chunks.length / batch)
  let step = 0
  let seed = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = chunks.length - 1; i > 0; i--) {
      seed = (seed * 48271) % 2147483647
      const j = seed % (i + 1)
      const swap = chunks[i] as (typeof chunks)[number]
      chunks[i] = chunks[j] as (typeof chunks)[number]
      chunks[j] = swap
    }
    for (let at = 0; at < chunks.length; at += batch) {
      const gradient = new Float64Array(size)
      let turns = 0
      for (const part of chunks.slice(at, at + batch)) {
        addGradient(part, weights, gradient)
        turns += part.turns.length
      }
      step++
      const pace = rate * (1 - (step - 1) / steps)
      for (let i = 0; i < size; i++) {
        const g = (gradient[i] as number) / turns + penalty * (weights[i] as number)
        first[i] = 0.9 * (first[i] as number) + 0.1 * g
        second[i] = 0.999 * (second[i] as number) + 0.001 * g * g
        const scale = Math.sqrt((second[i] as number) / (1 - 0.999 ** step)) + 1e-8
        weights[i] = (weights[i] as number) - (pace * (first[i] as number)) / (1 - 0.9 ** step) / scale
      }
    }
  }
  return weights
}

function addGradient(
  { turns, right }: { turns: readonly ObservedTurn[]; right: readonly number[] },
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const [own, again] = sizes()
  const links = linksFor(turns, 0, weights, 1)
  const clamped = links.map((link, t) => {
    const k = right[t] as number
    return k < 0 ? link : { ...link, scores: link.scores.map((score, i) => (i === k ? score : Number.NEGATIVE_INFINITY)) }
  })
  const free = decode(links)
  const fixed = decode(clamped)
  turns.forEach((turn, t) => {
    const a = free[t] as (typeof free)[number]
    const b = fixed[t] as (typeof fixed)[number]
    turn.active.forEach((rows, k) => {
      const excess = (a.chances[k] as number) - (b.chances[k] as number)
      if (excess !== 0) for (const row of rows) gradient[row] = (gradient[row] as number) + excess
    })
    for (const row of turn.again) gradient[own + row] = (gradient[own + row] as number) + a.again - b.again
    for (const row of turn.back) gradient[own + again + row] = (gradient[own + again + row] as number) + a.back - b.back
  })
}

function judge({ turns, right, quotes }: Labelled, weights: Float64Array) {
  const marginals = decode(linksFor(turns, 0, weights, 1.25))
  const result = { right: 0, all: 0, reach: 0, judged: [] as { chances: readonly number[]; right: boolean }[] }
  marginals.forEach(({ chances }, t) => {
    const count = quotes[t] as number
    const best = chances.reduce((top, chance, k) => (chance > (chances[top] as number) ? k : top), 0)
    const isRight = best === right[t] && chances.length > 0
    result.all += count
    if (isRight) result.right += count
    if ((right[t] as number) >= 0) result.reach += count
    for (let i = 0; i < count; i++) result.judged.push({ chances: [chances[best] ?? 0], right: isRight })
  })
  return result
}

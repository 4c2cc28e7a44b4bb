/** Fits the weights of the chain over turns: Adam on the conditional likelihood of whole stretches of turns. */
import { decode, type Link } from '../../src/attribution/conversation/chain.ts'
import { againRows, backRows, ownRows, type Rows } from '../../src/attribution/conversation/features.ts'
import { type Kind, linksOf, temperature } from '../../src/attribution/conversation/links.ts'
import type { ObservedTurn } from '../../src/attribution/conversation/observe.ts'
import { lookAgain } from '../../src/attribution/conversation/second-look.ts'
import type { Stage } from '../../src/attribution/conversation/stage.ts'
import { replaceWeights } from '../../src/syntax/named-weights.ts'

/** A weight whose loss would cost fewer nats is left out, and the others are fitted again, so that they take over from what goes. */
const leastGain = 3
/**
 * Set, not learned: novels of today let people act beside their words (`“No.” Ann shut the drawer.`) far more often than those of the
 * corpus, which seldom do so and as often with whoever listens.
 */
const beside = 0.8
const set: ReadonlyMap<string, number> = new Map(
  ['action after', 'action before within'].flatMap((clue) => [
    [`${clue}: this one`, beside],
    [`${clue}: another`, -beside],
  ]),
)
const whole = { epochs: 12, rate: 0.15 }
const refit = { epochs: 5, rate: 0.05 }
/** Fits differ by the order of the examples; their mean does less. */
const orders = 4
const chunk = 48
const batch = 12
const penalty = 3e-5
/** For the first look. */
const parts = 3

/** Turns of a text, with the places of the right candidates: several where the people of the text hold somebody twice. */
export interface Labelled {
  /** The same for all texts that are cut out of one. */
  readonly work: string
  readonly stage: Stage
  readonly turns: readonly ObservedTurn[]
  readonly right: readonly (readonly number[])[]
}

type Part = Pick<Labelled, 'turns' | 'right'>

/** All kinds of weights lie in one vector in turn, so that a row met later (by a second look) moves none of those before it. */
const rowsOf: Readonly<Record<Kind, Rows>> = { own: ownRows, again: againRows, back: backRows }
const kinds = Object.keys(rowsOf) as readonly Kind[]
const place = (kind: Kind, row: number) => kinds.length * row + kinds.indexOf(kind)
const sizeOf = () => kinds.length * Math.max(...kinds.map((kind) => rowsOf[kind].names.length))

export function linksFor(turns: readonly ObservedTurn[], weights: Float64Array, temperature: number): Link[] {
  return linksOf(turns, (kind, row) => (weights[place(kind, row)] ?? 0) / temperature)
}

/** Puts the weights where the library reads them. */
export function install(weights: Float64Array): void {
  for (const kind of kinds) {
    const rows = rowsOf[kind]
    replaceWeights(rows.stored, {})
    for (let row = 0; row < rows.names.length; row++) rows.weights[row] = round(weights[place(kind, row)] ?? 0)
  }
}

/** One decimal is as good as two, and takes half the room; what the bundle can hold ends at `largest`. */
const largest = 4.5
const round = (weight: number) => Number(Math.max(-largest, Math.min(weight, largest)).toFixed(1)) || 0

/** The weights by name, as they are stored: one decimal, those of nothing left out. */
export function named(weights: Float64Array): Readonly<Record<Kind, Readonly<Record<string, number>>>> {
  const of = (kind: Kind) =>
    Object.fromEntries(
      rowsOf[kind].names.map((name, row) => [name, round(weights[place(kind, row)] ?? 0)] as const).filter(([, weight]) => weight !== 0),
    )
  return { own: of('own'), again: of('again'), back: of('back') }
}

/** Turns with some of what was seen of them left out. */
export type Blinder = (turns: readonly ObservedTurn[]) => readonly ObservedTurn[]

/**
 * Weights for both looks: what a first look without them makes of the texts is what the second sees, by weights that have not seen the
 * work, lest the second look trust the first more than it may (Wolpert 1992: stacking).
 */
export function fitChain(texts: readonly Labelled[], blind: Blinder = (turns) => turns): Float64Array {
  const seen = texts.map((text) => ({ ...text, turns: blind(text.turns) }))
  const works = [...new Set(texts.map(({ work }) => work))]
  const partOf = ({ work }: Labelled) => works.indexOf(work) % parts
  const rough = Array.from({ length: parts }, (_, part) => fitOnce(seen.filter((text) => partOf(text) !== part)))
  const second = seen.map((text) => ({ ...text, turns: blind(lookTwice(text, rough[partOf(text)] as Float64Array)) }))
  const full = fitOften(second)
  const curve = curvature(second, full)
  return fitOften(
    second,
    refit,
    full.map((weight, i) => (0.5 * weight * weight * (curve[i] as number) < leastGain ? 0 : weight)),
  )
}

/** The mean of fits that go through the texts in different orders: of rows that tell much the same each fit takes others. */
function fitOften(texts: readonly Part[], how = whole, from?: Float64Array): Float64Array {
  const all = Array.from({ length: orders }, (_, order) => fitOnce(texts, how, from, order + 1))
  return (all[0] as Float64Array).map((_, i) => all.reduce((sum, weights) => sum + (weights[i] as number), 0) / orders)
}

/** The turns as the second look sees them. */
export function lookTwice({ stage, turns }: Labelled, weights: Float64Array): ObservedTurn[] {
  return lookAgain(stage, turns, decode(linksFor(turns, weights, temperature)))
}

/** A turn whose speaker is no candidate is left free; weights that are 0 in `from` stay so. */
function fitOnce(texts: readonly Part[], { epochs, rate } = whole, from?: Float64Array, order = 1): Float64Array {
  const size = sizeOf()
  const weights = from?.slice() ?? new Float64Array(size)
  const left = from?.map((weight) => (weight === 0 ? 0 : 1)) ?? new Float64Array(size).fill(1)
  ownRows.names.forEach((name, row) => {
    const given = set.get(name)
    if (given === undefined) return
    weights[place('own', row)] = given
    left[place('own', row)] = 0
  })
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  const chunks = texts.flatMap(({ turns, right }) => {
    const parts: Part[] = []
    for (let at = 0; at < turns.length; at += chunk) parts.push({ turns: turns.slice(at, at + chunk), right: right.slice(at, at + chunk) })
    return parts
  })
  const steps = epochs * Math.ceil(chunks.length / batch)
  let step = 0
  let seed = order
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = chunks.length - 1; i > 0; i--) {
      seed = (seed * 48271) % 2147483647
      const j = seed % (i + 1)
      const swap = chunks[i] as Part
      chunks[i] = chunks[j] as Part
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
        weights[i] = (weights[i] as number) - ((left[i] as number) * (pace * (first[i] as number))) / (1 - 0.9 ** step) / scale
      }
    }
  }
  return weights
}

/** How much the loss bends along each weight: what leaving it out costs is half of that by its square (LeCun et al. 1989). */
function curvature(texts: readonly Part[], weights: Float64Array): Float64Array {
  const bend = new Float64Array(weights.length)
  for (const { turns, right } of texts)
    decode(linksFor(turns, weights, 1)).forEach(({ chances, ...marginal }, t) => {
      if ((right[t] as readonly number[]).length === 0) return
      const turn = turns[t] as ObservedTurn
      const add = (kind: Kind, row: number, chance: number) => {
        bend[place(kind, row)] = (bend[place(kind, row)] as number) + chance * (1 - chance)
      }
      turn.active.forEach((rows, k) => {
        for (const row of rows) add('own', row, chances[k] as number)
      })
      for (const row of turn.again) add('again', row, marginal.again)
      for (const row of turn.back) add('back', row, marginal.back)
    })
  return bend
}

function addGradient({ turns, right }: Part, weights: Float64Array, gradient: Float64Array): void {
  const add = (kind: Kind, row: number, excess: number) => {
    gradient[place(kind, row)] = (gradient[place(kind, row)] as number) + excess
  }
  const links = linksFor(turns, weights, 1)
  const clamped = links.map((link, t) => {
    const places = right[t] as readonly number[]
    if (places.length === 0) return link
    return { ...link, scores: link.scores.map((score, i) => (places.includes(i) ? score : Number.NEGATIVE_INFINITY)) }
  })
  const free = decode(links)
  const fixed = decode(clamped)
  turns.forEach((turn, t) => {
    const a = free[t] as (typeof free)[number]
    const b = fixed[t] as (typeof fixed)[number]
    turn.active.forEach((rows, k) => {
      const excess = (a.chances[k] as number) - (b.chances[k] as number)
      if (excess !== 0) for (const row of rows) add('own', row, excess)
    })
    for (const row of turn.again) add('again', row, a.again - b.again)
    for (const row of turn.back) add('back', row, a.back - b.back)
  })
}

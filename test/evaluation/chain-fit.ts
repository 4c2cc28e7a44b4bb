/** Fits the weights of the chain over turns: Adam on the conditional likelihood of whole stretches of turns. */
import { decode, type Link } from '../../src/attribution/conversation/chain.ts'
import { againRows, backRows, ownRows, type Rows } from '../../src/attribution/conversation/features.ts'
import { linksOf, temperature } from '../../src/attribution/conversation/links.ts'
import type { ObservedTurn } from '../../src/attribution/conversation/observe.ts'
import { lookAgain } from '../../src/attribution/conversation/second-look.ts'
import type { Stage } from '../../src/attribution/conversation/stage.ts'

const epochs = 12
const chunk = 48
const batch = 12
const rate = 0.15
const penalty = 3e-5

/** Turns of a text, with the places of the right candidates: several where the people of the text hold somebody twice. */
export interface Labelled {
  readonly stage: Stage
  readonly turns: readonly ObservedTurn[]
  readonly right: readonly (readonly number[])[]
}

type Part = Pick<Labelled, 'turns' | 'right'>

/** All kinds of weights lie in one vector, kind after kind. */
const kinds: readonly Rows[] = [ownRows, againRows, backRows]
const starts = () => kinds.map((_, at) => kinds.slice(0, at).reduce((sum, { names }) => sum + names.length, 0))
const sizeOf = () => kinds.reduce((sum, { names }) => sum + names.length, 0)

export function linksFor(turns: readonly ObservedTurn[], weights: Float64Array, temperature: number): Link[] {
  const [, again = 0, back = 0] = starts()
  const from = { own: 0, again, back }
  return linksOf(turns, (kind, row) => (weights[from[kind] + row] as number) / temperature)
}

/** Puts the weights where the library reads them. */
export function install(weights: Float64Array): void {
  const from = starts()
  kinds.forEach((rows, kind) => {
    for (let row = 0; row < rows.names.length; row++) rows.weights[row] = round(weights[(from[kind] as number) + row] as number)
  })
}

/** One decimal is as good as two, and takes half the room; so little as .1 tells nothing. */
const round = (weight: number) => (Math.abs(weight) < 0.15 ? 0 : Number(weight.toFixed(1)))

/** The weights by name, as they are stored: one decimal, the smallest left out. */
export function named(weights: Float64Array): Readonly<Record<'own' | 'again' | 'back', Readonly<Record<string, number>>>> {
  const from = starts()
  const [own = {}, again = {}, back = {}] = kinds.map(({ names }, kind) =>
    Object.fromEntries(
      names
        .map((name, row) => [name, round(weights[(from[kind] as number) + row] as number)] as const)
        .filter(([, weight]) => weight !== 0),
    ),
  )
  return { own, again, back }
}

/** Turns with some of what was seen of them left out. */
export type Blinder = (turns: readonly ObservedTurn[]) => readonly ObservedTurn[]

/** Weights for both looks: what a first look without them makes of the texts is what the second sees. */
export function fitChain(texts: readonly Labelled[], blind: Blinder = (turns) => turns): Float64Array {
  const seen = texts.map((text) => ({ ...text, turns: blind(text.turns) }))
  const rough = fitOnce(seen)
  return fitOnce(seen.map((text) => ({ ...text, turns: blind(lookTwice(text, rough)) })))
}

/** The turns as the second look sees them. */
export function lookTwice({ stage, turns }: Labelled, weights: Float64Array): ObservedTurn[] {
  return lookAgain(stage, turns, decode(linksFor(turns, weights, temperature)))
}

/** A turn whose speaker is no candidate is left free. */
function fitOnce(texts: readonly Part[]): Float64Array {
  const size = sizeOf()
  const weights = new Float64Array(size)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  const chunks = texts.flatMap(({ turns, right }) => {
    const parts: Part[] = []
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
        weights[i] = (weights[i] as number) - (pace * (first[i] as number)) / (1 - 0.9 ** step) / scale
      }
    }
  }
  return weights
}

function addGradient({ turns, right }: Part, weights: Float64Array, gradient: Float64Array): void {
  const [, again = 0, back = 0] = starts()
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
      if (excess !== 0) for (const row of rows) gradient[row] = (gradient[row] as number) + excess
    })
    for (const row of turn.again) gradient[again + row] = (gradient[again + row] as number) + a.again - b.again
    for (const row of turn.back) gradient[back + row] = (gradient[back + row] as number) + a.back - b.back
  })
}

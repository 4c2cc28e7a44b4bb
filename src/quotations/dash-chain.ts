/** Decides for all stretches of a line of dialogue together which the narrator says: a chain of speech and narration. */
import type { Document } from '../model.ts'
import { NamedWeights } from '../syntax/named-weights.ts'
import { borderFeatures, insideFeatures } from './dash-features.ts'
import { type Stretch, signAt } from './dash-stretches.ts'
import type { DashStyle } from './dash-style.ts'
import stored from './dash-weights.json'

/** Narration within a sentence (`, he said,`) ends otherwise than one behind it (`. He laughed.`). */
export enum State {
  Speech = 0,
  Within = 1,
  Behind = 2,
}
const states = [State.Speech, State.Within, State.Behind] as const

/** What a stretch is worth as narration, and each way of passing from speech to narration or back before it. */
export interface Worth {
  readonly narration: number
  readonly enter: number
  /** From narration within a sentence, and from narration behind one. */
  readonly leave: readonly [within: number, behind: number]
  /** The kind of narration that may begin here. */
  readonly opens: number
}

/** `enter, comma: said` and others: what a feature is worth to which part of {@link Worth}. */
export const dashWeights = new NamedWeights(stored)

/** Whether the narrator says it, a stretch each; the first is speech. */
export function narrated(document: Document, stretches: readonly Stretch[], last: number, style: DashStyle): boolean[] {
  return bestPath(stretches.map((stretch, place) => worthOf(document, stretch, last, style, place > 0))).map(
    (state) => state !== State.Speech,
  )
}

function worthOf(document: Document, stretch: Stretch, last: number, { isTold }: DashStyle, hasBorder: boolean): Worth {
  const border = hasBorder ? borderFeatures(document, stretch, last, isTold) : []
  return {
    narration: sum('inside', insideFeatures(document, stretch, last, isTold)),
    enter: sum('enter', border),
    leave: [sum('within', border), sum('behind', border)],
    opens: opensAs(document, stretch),
  }
}

export function opensAs(document: Document, { first }: Stretch): number {
  return signAt(document, first - 1) === 'comma' ? State.Within : State.Behind
}

function sum(part: string, features: readonly string[]): number {
  return features.reduce((total, feature) => total + dashWeights.of(`${part}, ${feature}`), 0)
}

/** Worth of passing from one state to another at a stretch; `-Infinity` where none does. */
export function passing({ narration, enter, leave, opens }: Worth, from: number, to: number): number {
  if (from === State.Speech) return to === State.Speech ? 0 : to === opens ? enter + narration : Number.NEGATIVE_INFINITY
  if (to === State.Speech) return leave[from - 1] as number
  return from === to ? narration : Number.NEGATIVE_INFINITY
}

/** Viterbi’s algorithm. */
function bestPath(worths: readonly Worth[]): number[] {
  let scores: readonly number[] = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const origins: number[][] = []
  for (const worth of worths.slice(1)) {
    const found = states.map((to) => {
      const reached = states.map((from) => (scores[from] as number) + passing(worth, from, to))
      const score = Math.max(...reached)
      return { score, from: reached.indexOf(score) }
    })
    scores = found.map(({ score }) => score)
    origins.push(found.map(({ from }) => from))
  }
  let state = scores.indexOf(Math.max(...scores))
  const path = [state]
  for (const origin of origins.reverse()) {
    state = origin[state] as number
    path.push(state)
  }
  return path.reverse()
}

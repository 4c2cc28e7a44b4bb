/** Whom `he`, `she` or `they` means: people mentioned before, weighed by how near, how prominent and how fitting they are. */
import type { MentionRow } from '../model.ts'
import { contradict } from './names.ts'
import type { Draft } from './person.ts'
import weights from './pronoun-weights.json'

/** The last mention of somebody outside quotations. */
export interface Trace {
  readonly person: Draft
  readonly sentence: number
  readonly paragraph: number
  readonly subject: boolean
  /** Mentions of this person so far. */
  readonly count: number
}

export interface Place {
  readonly sentence: number
  readonly paragraph: number
}

/** How many people back a pronoun may reach. */
export const memory = 8

const axes = {
  distance: ['same sentence', 'sentence before', 'two before', 'three to five', 'further'],
  subject: ['subject near', 'subject', 'other near', 'other'],
  gender: ['known', 'unknown'],
  rank: ['first', 'second', 'third', 'further'],
  count: ['once', 'some', 'often'],
  paragraph: ['same', 'before', 'further'],
  nobody: ['yes'],
} as const

const names = Object.entries(axes).flatMap(([axis, levels]) => levels.map((level) => `${axis}: ${level}`))
const start: Record<string, number> = {}
let size = 0
for (const [axis, levels] of Object.entries(axes)) {
  start[axis] = size
  size += levels.length
}

/** Names of the weights, in order. */
export const pronounClues: readonly string[] = names

/** Active weights of each candidate, nobody last. */
export function pronounLevels(candidates: readonly Trace[], place: Place): number[][] {
  const levels = candidates.map(({ person, sentence, paragraph, subject, count }, rank) => {
    const apart = place.sentence - sentence
    const away = place.paragraph - paragraph
    return [
      (start.distance as number) + (apart <= 2 ? apart : apart <= 5 ? 3 : 4),
      (start.subject as number) + (subject ? 0 : 2) + (apart <= 1 ? 0 : 1),
      (start.gender as number) + (person.genderKnown ? 0 : 1),
      (start.rank as number) + Math.min(3, rank),
      (start.count as number) + (count <= 1 ? 0 : count <= 4 ? 1 : 2),
      (start.paragraph as number) + Math.min(2, Math.max(0, away)),
    ]
  })
  levels.push([start.nobody as number])
  return levels
}

/** People whom the pronoun may mean, nearest first, each once. */
export function pronounCandidates(traces: readonly Trace[], pronoun: MentionRow): Trace[] {
  const found: Trace[] = []
  for (let i = traces.length - 1; i >= 0 && found.length < memory; i--) {
    const trace = traces[i] as Trace
    if (found.some(({ person }) => person === trace.person)) continue
    if (agrees(trace.person, pronoun)) found.push(trace)
  }
  return found
}

function agrees({ gender, sort, plural }: Draft, pronoun: MentionRow): boolean {
  if (pronoun.plural) return plural || sort === 'group'
  if (pronoun.sort === 'thing') return sort === 'group' || sort === 'document'
  return !plural && sort !== 'group' && sort !== 'document' && !contradict(gender, pronoun.gender)
}

/** The likeliest person with the probability that it is right, or null where nobody is likelier. */
export function resolvePronoun(candidates: readonly Trace[], place: Place): { readonly person: Draft; readonly sure: number } | null {
  if (candidates.length === 0) return null
  const odds = pronounLevels(candidates, place).map((active) => Math.exp(active.reduce((sum, level) => sum + (weights[level] ?? 0), 0)))
  const total = odds.reduce((sum, value) => sum + value, 0)
  let best = 0
  for (let i = 1; i < odds.length; i++) if ((odds[i] as number) > (odds[best] as number)) best = i
  const trace = candidates[best]
  return trace ? { person: trace.person, sure: (odds[best] as number) / total } : null
}

/** Whom `he`, `she` or `they` means: people mentioned before, weighed by how near, how prominent and how fitting they are. */

import type { MentionRow } from '../model.ts'
import { agree } from '../syntax/gender.ts'
import type { Draft } from './person.ts'
import weights from './pronoun-weights.json'

/** What a pronoun agrees with. */
export type Referent = Pick<Draft, 'id' | 'gender' | 'sort'> & Partial<Pick<Draft, 'plural' | 'genderKnown'>>

/** The last mention of somebody. */
export interface Trace {
  readonly person: Referent
  sentence: number
  paragraph: number
  subject: boolean
  /** A reporting verb stands beside the mention. */
  speaks: boolean
  /** And it asks something (1), somebody (2). */
  asks: 0 | 1 | 2
  /** The mention was somebody’s: `his father`. */
  owned: boolean
  /** The mention was a pronoun itself. */
  pronoun: boolean
  /** Mentions of this person so far. */
  count: number
  /** How many of them said where something is: `in Ash`. */
  placed: number
}

export interface Place {
  readonly sentence: number
  readonly paragraph: number
}

/** Somebody whose gender the text doesn’t tell is of the pronoun’s gender in one case of two. */
const unknownGender = 0.5
/** A name without a known first name or a title is more often a firm’s or a place’s than a person’s. */
const unknownSort = 0.25
/** Such a name that stands behind `in` or `near` as often as elsewhere. */
const placeSort = 0.03
/** `A resident said they had seen it`: of somebody whose gender isn't told, `they` is meant more seldom than of several. */
const singularThey = 0.03
/** And if so, of one of those spoken of last. */
const latest = 4

/**
 * The weights are learned where gender decides, between people of both genders; where they are used, gender has decided
 * already, and they are surer than they say: of 45 pronouns of PolNeAR, train, read by hand, .93 were right where .77 was said.
 */
const sharpness = 2.1

/** How many people back a pronoun may reach. */
const memory = 8

const axes = {
  distance: ['same sentence', 'sentence before', 'two before', 'three to five', 'further'],
  subject: ['subject near', 'subject', 'other near', 'other'],
  rank: ['first', 'second', 'third', 'further'],
  speaks: ['speaks near', 'speaks', 'not'],
  chain: ['pronoun near', 'pronoun', 'name near', 'name'],
  count: ['once', 'some', 'often'],
  paragraph: ['same', 'before', 'further'],
  owned: ['his', 'not'],
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
  const levels = candidates.map(({ sentence, paragraph, subject, speaks, owned, pronoun, count }, rank) => {
    const apart = place.sentence - sentence
    const away = place.paragraph - paragraph
    return [
      (start.distance as number) + (apart <= 2 ? apart : apart <= 5 ? 3 : 4),
      (start.subject as number) + (subject ? 0 : 2) + (apart <= 1 ? 0 : 1),
      (start.rank as number) + Math.min(3, rank),
      (start.speaks as number) + (speaks ? (apart <= 2 ? 0 : 1) : 2),
      (start.chain as number) + (pronoun ? 0 : 2) + (apart <= 1 ? 0 : 1),
      (start.count as number) + (count <= 1 ? 0 : count <= 4 ? 1 : 2),
      (start.paragraph as number) + Math.min(2, Math.max(0, away)),
      (start.owned as number) + (owned ? 0 : 1),
    ]
  })
  levels.push([start.nobody as number])
  return levels
}

/**
 * People whom the pronoun may mean, nearest first; `traces` holds each once, the nearest last. `it` of `it said` may be a name of which
 * nothing else is known (`Novajet`), that of `it was late` is hardly anybody.
 */
export function pronounCandidates(traces: readonly Trace[], pronoun: MentionRow, reports = false): Trace[] {
  const found: Trace[] = []
  for (let i = traces.length - 1; i >= 0 && found.length < memory; i--) {
    const trace = traces[i] as Trace
    const { person } = trace
    const isOne = pronoun.plural && i >= traces.length - latest && person.sort === 'person' && person.gender === 'unknown'
    if (agrees(person, pronoun) || isOne || (reports && isNameOnly(person, pronoun))) found.push(trace)
  }
  return found
}

function agrees({ gender, sort, plural = false }: Referent, pronoun: MentionRow): boolean {
  if (pronoun.plural) return plural || sort === 'group'
  if (pronoun.sort === 'thing') return sort === 'group' || sort === 'document'
  return !plural && sort !== 'group' && sort !== 'document' && sort !== 'thing' && agree(gender, pronoun.gender)
}

function isNameOnly({ gender, sort, plural = false }: Referent, pronoun: MentionRow): boolean {
  return pronoun.sort === 'thing' && sort === 'unknown' && gender === 'unknown' && !plural
}

/** The likeliest person with the probability that it is right, or null where nobody is likelier. */
export function resolvePronoun(
  candidates: readonly Trace[],
  place: Place,
  several = false,
): { readonly person: number; readonly sure: number } | null {
  if (candidates.length === 0) return null
  const odds = pronounLevels(candidates, place).map((active, index) => {
    const { person, count = 0, placed = 0 } = candidates[index] ?? {}
    const { gender = 'female', sort = 'person', plural = false } = person ?? {}
    return (
      (several && person && sort === 'person' && !plural ? singularThey : 1) *
      (gender === 'unknown' ? unknownGender : 1) *
      (sort === 'unknown' ? (placed > 0 && 2 * placed >= count ? placeSort : unknownSort) : 1) *
      Math.exp(sharpness * active.reduce((sum, level) => sum + (weights[level] ?? 0), 0))
    )
  })
  const total = odds.reduce((sum, value) => sum + value, 0)
  let best = 0
  for (let i = 1; i < odds.length; i++) if ((odds[i] as number) > (odds[best] as number)) best = i
  const trace = candidates[best]
  return trace ? { person: trace.person.id, sure: (odds[best] as number) / total } : null
}

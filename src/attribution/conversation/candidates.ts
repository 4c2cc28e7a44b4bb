/** Who may speak a turn: the people named around it, the nearer and the more often the likelier. */
import type { MentionRow, People } from '../../model.ts'
import { type Layout, lowerBound } from '../../syntax/layout.ts'
import type { Sign } from './clues.ts'
import type { Turn } from './turns.ts'

const most = 8
const back = 160
const ahead = 25
const farthestAhead = 500
/** How fast a mention is forgotten, in tokens, and what it is worth inside a quotation. */
const short = 150
const long = 2500
const talkedOf = 0.35

export interface Presence {
  readonly person: number
  /** Weighted mentions. */
  readonly weight: number
  /** Tokens since the last mention in the narration, 1e9 for none. */
  readonly since: number
}

/** Mentions of known people, in order; a narrator’s `I` is left out, since it would swamp all others. */
export function namedMentions({ mentions }: Layout, people: People): MentionRow[] {
  return mentions.filter(({ id, type }) => type !== 'pronoun' && (people.of[id] as number) >= 0)
}

export function candidatesFor(
  layout: Layout,
  named: readonly MentionRow[],
  people: People,
  turn: Turn,
  signs: readonly Sign[],
  narrator: number,
): Presence[] {
  const weights = new Map<number, number>()
  const since = new Map<number, number>()
  const add = (person: number, weight: number) => weights.set(person, (weights.get(person) ?? 0) + weight)
  for (const { mention } of signs) {
    const person = people.of[mention.id] ?? -1
    if (person >= 0) add(person, 3)
  }
  const at = lowerBound(named, turn.first)
  for (let i = at - 1; i >= Math.max(0, at - back); i--) {
    const mention = named[i] as MentionRow
    const apart = turn.first - mention.first
    const person = people.of[mention.id] as number
    const outside = (layout.owner[mention.first] as number) < 0
    const weight = mention.type === 'description' ? 0.5 : 1
    add(person, (Math.exp(-apart / short) + 0.2 * Math.exp(-apart / long)) * weight * (outside ? 1 : talkedOf))
    if (outside && !since.has(person)) since.set(person, apart)
  }
  for (let i = at; i < Math.min(named.length, at + ahead); i++) {
    const mention = named[i] as MentionRow
    const apart = mention.first - turn.last
    if (apart > farthestAhead) break
    const outside = (layout.owner[mention.first] as number) < 0
    add(people.of[mention.id] as number, 0.6 * Math.exp(-Math.max(0, apart) / short) * (outside ? 1 : talkedOf))
  }
  if (narrator >= 0) add(narrator, 0.5)
  return [...weights]
    .map(([person, weight]) => ({ person, weight, since: since.get(person) ?? 1e9 }))
    .sort((a, b) => b.weight - a.weight || a.person - b.person)
    .slice(0, most)
}

/** Who may speak a turn: the people named around it, the nearer and the more often the likelier. */
import { Word } from '../../lexicon/words.ts'
import { type MentionRow, type People, type Person, Trait } from '../../model.ts'
import { type Layout, lowerBound } from '../../syntax/layout.ts'
import { isSubjectOf } from './finite.ts'
import { leaves, sceneAround } from './scenes.ts'
import { isTag, type Sign } from './signs.ts'
import type { Turn } from './turn.ts'

const most = 8
const back = 160
const ahead = 25
const farthestAhead = 500
/** Of so many who are there, one speaks rather than somebody who has yet to come. */
const company = 2
/** How fast a mention is forgotten, in tokens, and what it is worth inside a quotation. */
const short = 150
const long = 2500
const talkedOf = 0.35

/** What is left of the presence of those whose sex is not the tag’s, and of those whom a given cast does not hold. */
const otherSex = 0.1
const stranger = 0.5
/** What a mention in an earlier scene is worth. */
const earlierScene = 0.3

/** A mention of a known person. */
export interface NamedMention {
  readonly first: number
  readonly last: number
  readonly mention: MentionRow
  readonly person: number
  /** In the narration, and there the subject of a verb. */
  readonly outside: boolean
  readonly subject: boolean
  readonly leaves: boolean
}

/** What is known of the text when candidates are looked for. */
interface Scene {
  readonly named: readonly NamedMention[]
  readonly breaks: readonly number[]
  readonly people: People
  readonly narrator: number
  readonly given: boolean
}

export interface Presence {
  readonly person: number
  /** Weighted mentions. */
  readonly weight: number
  /** Tokens since the last mention in the narration, and since the last as a subject; 1e9 for none. */
  readonly since: number
  readonly sinceSubject: number
  /** Went out where the narration last named the person. */
  readonly gone: boolean
  /** Named in the narration that comes next in the scene. */
  readonly expected: boolean
}

/** Mentions of known people, in order; of a narrator’s `I` those that open a sentence, since all would swamp the others. */
export function namedMentions(layout: Layout, people: People): NamedMention[] {
  const { tokens } = layout.document
  return layout.mentions.flatMap((mention) => {
    const { id, type, first, last } = mention
    const person = people.of[id] as number
    if (person < 0) return []
    const outside = (layout.owner[first] as number) < 0
    if (type === 'pronoun' && !(tokens.word[first] === Word.i && outside && (tokens.traits[first] as number) & Trait.SentenceStart))
      return []
    const subject = outside && isSubjectOf(layout, mention)
    return [{ first, last, mention, person, outside, subject, leaves: outside && leaves(layout, mention) }]
  })
}

export function candidatesFor(
  { named, breaks, people, narrator, given }: Scene,
  turn: Turn,
  signs: readonly Sign[],
  horizon: number,
): Presence[] {
  const found = new Map<number, { -readonly [Name in keyof Presence]: Presence[Name] }>()
  const of = (person: number) => {
    let known = found.get(person)
    if (!known) {
      known = { person, weight: 0, since: 1e9, sinceSubject: 1e9, gone: false, expected: false }
      found.set(person, known)
    }
    return known
  }
  for (const { mention } of signs) {
    const person = people.of[mention.id] ?? -1
    if (person >= 0) of(person).weight += 3
  }
  const at = lowerBound(named, turn.first)
  const [begins, ends] = sceneAround(breaks, turn.first)
  for (let i = at - 1; i >= Math.max(0, at - back); i--) {
    const { first, person, mention, outside, subject, leaves } = named[i] as NamedMention
    const apart = turn.first - first
    const known = of(person)
    const worth = (mention.type === 'name' ? 1 : 0.5) * (outside ? 1 : talkedOf) * (first < begins ? earlierScene : 1)
    known.weight += (Math.exp(-apart / short) + 0.2 * Math.exp(-apart / long)) * worth
    if (outside && known.since === 1e9) {
      known.since = apart
      known.gone = leaves
    }
    if (subject && known.sinceSubject === 1e9) known.sinceSubject = apart
  }
  const isCompany = found.size >= company
  for (let i = at; i < Math.min(named.length, at + ahead); i++) {
    const { first, person, outside } = named[i] as NamedMention
    const apart = first - turn.last
    if (apart > farthestAhead) break
    if (first >= horizon && isCompany && !found.has(person)) continue
    const known = of(person)
    known.weight += 0.6 * Math.exp(-Math.max(0, apart) / short) * (outside ? 1 : talkedOf)
    if (outside && first < ends) known.expected = true
  }
  if (narrator >= 0) of(narrator).weight += 0.5
  const asked = signs.find(({ place }) => isTag(place))?.mention.gender ?? 'unknown'
  const candidates = [...found.values()]
  for (const known of candidates) {
    const { gender, castId } = people.persons[known.person] as Person
    if (asked !== 'unknown' && gender !== 'unknown' && gender !== asked) known.weight *= otherSex
    if (given && castId === null) known.weight *= stranger
  }
  return candidates.sort((a, b) => b.weight - a.weight || a.person - b.person).slice(0, most)
}

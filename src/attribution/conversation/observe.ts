/** Every turn with its candidates and what each clue says of them. */
import { Kind, type MentionRow, type People, type Quotation } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import { candidatesFor, namedMentions, type Presence } from './candidates.ts'
import { type Sign, signsIn, subjectIn } from './clues.ts'
import { contextOf } from './context.ts'
import { ownRows } from './features.ts'
import { isBare, type Turn, turnsOf } from './turns.ts'
import { type Address, addressesIn } from './vocatives.ts'

export interface ObservedTurn {
  readonly turn: Turn
  readonly signs: readonly Sign[]
  readonly candidates: readonly Presence[]
  /** Rows of the weights that speak about each candidate. */
  readonly active: readonly (readonly number[])[]
  /** Rows about the speaker of the turn before going on, or that of two before coming back. */
  readonly again: readonly number[]
  readonly back: readonly number[]
  readonly address: Address
}

/** Further apart, two turns are no exchange. */
const farthest = 8

export function observe(layout: Layout, spoken: readonly Quotation[], people: People, narrator: number): ObservedTurn[] {
  const turns = turnsOf(layout, spoken)
  const named = namedMentions(layout, people)
  const given = people.persons.some(({ castId }) => castId !== null)
  const signs = turns.map((turn) => signsIn(layout, turn))
  const addresses = turns.map((turn) => addressesIn(layout, named, people, turn))
  return turns.map((turn, t): ObservedTurn => {
    const own = signs[t] as Sign[]
    const candidates = candidatesFor(layout, named, people, turn, own, narrator)
    const active: number[][] = candidates.map(() => [])
    const say = (k: number, clue: string, level: string) => (active[k] as number[]).push(ownRows.row(clue, level))
    // A narrator is no `he`, whatever is known of him.
    const gender = (k: number) => {
      const { person } = candidates[k] as Presence
      return person === narrator ? 'unknown' : (people.persons[person]?.gender ?? 'unknown')
    }
    const byMention = (clue: string, mention: MentionRow) => mentionClue(people, candidates, say, gender, clue, mention)

    const places = new Set<string>()
    for (const { place, mention } of own) {
      if (places.has(place)) continue
      places.add(place)
      byMention(place, mention)
    }
    const first = own[0]
    const tagged = own.find(({ place }) => place.startsWith('tag'))
    neighbours(layout, turn, turns[t - 1], turns[t + 1], byMention)
    const asked = (tagged ?? first)?.mention.gender ?? 'unknown'
    const ranks = new Map<string, number>()
    const order = candidates.map((_, k) => k).sort((a, b) => (candidates[a] as Presence).since - (candidates[b] as Presence).since)
    for (const [rank, k] of order.entries()) {
      const sex = gender(k)
      const amongSex = ranks.get(sex) ?? 0
      ranks.set(sex, amongSex + 1)
      say(k, 'named last', `${Math.min(rank, 5)}`)
      if (asked !== 'unknown' && sex === asked) say(k, 'named last of that sex', `${Math.min(amongSex, 3)}`)
    }
    candidates.forEach(({ person, weight }, k) => {
      say(k, 'presence rank', `${k}`)
      say(k, 'presence', weight > 2 ? 'strong' : weight > 1 ? 'some' : weight > 0.4 ? 'little' : 'faint')
      const { named: isNamed, castId } = people.persons[person] as { named: boolean; castId: string | null }
      if (!isNamed) say(k, 'kind of person', 'description')
      if (castId === null && given) say(k, 'kind of person', 'not in the given cast')
      if (person === narrator) say(k, 'kind of person', tagged ? 'narrator, another tag' : 'narrator')
      if (addresses[t]?.vocatives.has(person)) say(k, 'named to the face', 'in the turn')
      if (addresses[t]?.talked.has(person)) say(k, 'talked of', 'in the turn')
      if (addresses[t]?.told === person) say(k, 'told', 'in the turn')
      for (const away of [-1, 1, -2, 2]) {
        const other = turns[t + away]
        const address = addresses[t + away]
        if (!other || !address || Math.abs(other.paragraph - turn.paragraph) > farthest) continue
        const gap = away === -1 || away === 1 ? gapLevel(other, turn) : ''
        if (address.vocatives.has(person)) say(k, 'named to the face', `${away}${gap}`)
        if (address.talked.has(person)) say(k, 'talked of', `${away}`)
        if (address.told === person) say(k, 'told', `${away}`)
        if (address.sex !== 'unknown')
          say(k, 'sir or madam', `${away} ${gender(k) === address.sex ? 'fits' : gender(k) === 'unknown' ? 'open' : 'other sex'}`)
      }
      for (const side of [-1, 1]) parity(people, turns, signs, t, side, person, (level) => say(k, 'tagged near', level))
    })
    const { again, back } = contextOf(layout, turns, signs, addresses, t)
    return { turn, signs: own, candidates, active, again, back, address: addresses[t] as Address }
  })
}

function gapLevel(one: Turn, other: Turn): string {
  return Math.abs(one.paragraph - other.paragraph) === 1 ? ' adjoining' : ' apart'
}

type Say = (k: number, clue: string, level: string) => void

function mentionClue(
  people: People,
  candidates: readonly Presence[],
  say: Say,
  gender: (k: number) => MentionRow['gender'],
  clue: string,
  mention: MentionRow,
): void {
  const person = people.of[mention.id] ?? -1
  for (let k = 0; k < candidates.length; k++) {
    const same = candidates[k]?.person === person
    const sex = gender(k)
    const fits = sex === mention.gender ? 'fits' : sex === 'unknown' ? 'open' : 'other sex'
    if (person >= 0 && mention.type !== 'description') say(k, clue, same ? 'this one' : 'another')
    else if (mention.type === 'pronoun' && mention.gender !== 'unknown') say(k, clue, `pronoun ${fits}`)
    else if (mention.type === 'description') {
      if (person >= 0) say(k, clue, same ? 'this one described' : 'another described')
      if (mention.gender !== 'unknown') say(k, clue, `description ${fits}`)
    }
  }
}

/** The narration before and after: whoever acts there often speaks, or has just spoken. */
function neighbours(
  layout: Layout,
  turn: Turn,
  before: Turn | undefined,
  after: Turn | undefined,
  byMention: (clue: string, mention: MentionRow) => void,
): void {
  const { tokens, paragraphs } = layout.document
  const earlier = paragraphs[turn.paragraph - 1]
  if (earlier) {
    const tail = before?.lastParagraph === turn.paragraph - 1
    const from = tail ? (before.quotations.at(-1) as Quotation).last : earlier.first
    if (!isBare(layout, from, earlier.last)) {
      let start = earlier.last - 1
      while (start > from && tokens.kind[start - 1] !== Kind.Stop) start--
      const subject = subjectIn(layout, start, earlier.last, null)
      const lead = tokens.kind[earlier.last - 1] === Kind.Stop ? '' : ', which goes on'
      if (subject) byMention(tail ? 'end of the turn before' : `paragraph before${lead}`, subject)
      const opening = tail ? null : subjectIn(layout, earlier.first, sentenceEnd(layout, earlier.first, earlier.last), null)
      if (opening && opening !== subject) byMention('opening of the paragraph before', opening)
    }
  }
  const later = paragraphs[turn.lastParagraph + 1]
  if (later && after?.paragraph !== turn.lastParagraph + 1) {
    const subject = subjectIn(layout, later.first, sentenceEnd(layout, later.first, later.last), null)
    if (subject) byMention('paragraph after', subject)
  }
}

function sentenceEnd({ document: { tokens } }: Layout, from: number, to: number): number {
  let at = from
  while (at < to && tokens.kind[at] !== Kind.Stop) at++
  return at
}

/** How many turns away, over an unbroken exchange, a tag names the person. */
function parity(
  people: People,
  turns: readonly Turn[],
  signs: readonly (readonly Sign[])[],
  t: number,
  side: number,
  person: number,
  say: (level: string) => void,
): void {
  for (let away = 1; away <= 6; away++) {
    const other = turns[t + side * away]
    const nearer = turns[t + side * (away - 1)]
    if (!other || !nearer || Math.abs(other.paragraph - nearer.paragraph) > 3) return
    const named = signs[t + side * away]?.find(({ place, mention }) => place.startsWith('tag') && (people.of[mention.id] ?? -1) >= 0)
    if (!named) continue
    say(`${side < 0 ? 'before' : 'after'} ${away}${people.of[named.mention.id] === person ? '' : ' another'}`)
    return
  }
}

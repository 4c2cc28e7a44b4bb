/** Who is there: how often and how lately the narration has named each candidate. */
import type { MentionRow, Person } from '../../../model.ts'
import { ownerSex } from '../descriptions.ts'
import type { Presence } from '../presence.ts'
import { isTag } from '../signs.ts'
import { genderOf, type Say, type Stage, type TurnExample } from '../stage.ts'

export function company(stage: Stage, t: number, candidates: readonly Presence[], say: Say): void {
  const own = stage.signs[t] ?? []
  const tag = own.find(({ place }) => isTag(place))
  const shown = (tag ?? own[0])?.mention
  const asked = shown?.gender ?? 'unknown'
  const shared = shown !== undefined && asked !== 'unknown' && ownerSex(stage.layout, shown) === asked
  ranks(stage, candidates, asked, shared, ({ since }) => since, 'named last', say)
  ranks(stage, candidates, asked, shared, ({ sinceSubject }) => sinceSubject, 'acted last', say)
  candidates.forEach(({ person, weight, acts, since }, k) => {
    say(k, 'presence rank', `${k}`)
    say(k, 'presence', weight > 2 ? 'strong' : weight > 1 ? 'some' : weight > 0.4 ? 'little' : 'faint')
    say(k, 'acts near by', acts > 5 ? 'much' : acts > 2 ? 'some' : `${acts}`)
    say(k, 'named', since <= 30 ? 'just now' : since <= 150 ? 'lately' : since <= 1000 ? 'before' : 'long ago')
    const { named, castId, sort, bare } = stage.people.persons[person] as Person
    if (bare) say(k, 'kind of person', 'of whom a cast tells the name alone')
    if (sort === 'group') say(k, 'kind of person', 'group')
    if (!named && person !== stage.narrator) say(k, 'kind of person', 'description')
    if (castId === null && stage.given && person !== stage.narrator) say(k, 'kind of person', 'not in the given cast')
    if (person === stage.narrator && !tag) say(k, 'kind of person', 'narrator')
  })
}

/** Places in the order in which they were last named, all together and among those of the sex that the tag tells, and may share with whose kin it tells. */
function ranks(
  stage: Stage,
  candidates: readonly Presence[],
  asked: MentionRow['gender'],
  shared: boolean,
  by: (one: Presence) => number,
  clue: string,
  say: Say,
): void {
  const among = new Map<string, number>()
  const order = candidates.map((_, k) => k).sort((a, b) => by(candidates[a] as Presence) - by(candidates[b] as Presence))
  order.forEach((k, rank) => {
    const { person } = candidates[k] as Presence
    const never = by(candidates[k] as Presence) >= 1e9
    const sex = genderOf(stage, person)
    const amongSex = among.get(sex) ?? 0
    among.set(sex, amongSex + 1)
    if (clue === 'named last') say(k, clue, never ? 'never' : `${Math.min(rank, 5)}`)
    if (asked === 'unknown' || sex !== asked) return
    // `her mother`: she herself was named last.
    if (shared && amongSex === 0) say(k, 'named last', 'whose')
    else say(k, `${clue} of that sex`, never ? 'never' : `${Math.min(shared ? amongSex - 1 : amongSex, 3)}`)
  })
}

export const examples: readonly TurnExample[] = [
  { text: '“Go,” said Ann Lee.\n\n“No,” said Ben Hale.\n\n“Why?”', turn: 2, who: 'Ben Hale', clue: 'named last', level: '0' },
  {
    text: '“Go,” said Ann Lee.\n\n“No,” said Ben Hale.\n\n“Why?” she asked.',
    turn: 2,
    who: 'Ann Lee',
    clue: 'named last of that sex',
    level: '0',
  },
  {
    text: '“Go,” said Ann Lee.\n\nBen Hale went. Ann Lee stayed.\n\n“Why?” she said. “Why?” said Ben Hale.',
    turn: 1,
    who: 'Ann Lee',
    clue: 'acted last of that sex',
    level: '0',
  },
  { text: '“Go,” said Ann Lee.', who: 'Ann Lee', clue: 'presence rank', level: '0' },
  { text: '“Go,” said Ann Lee.', who: 'Ann Lee', clue: 'presence', level: 'strong' },
  { text: '“Go,” said Ann Lee. Ann Lee rose.\n\n“Why?”', turn: 1, who: 'Ann Lee', clue: 'acts near by', level: '1' },
  { text: '“Go,” said Ann Lee.\n\n“Why?”', turn: 1, who: 'Ann Lee', clue: 'named', level: 'just now' },
  { text: '“Go,” said the waiter.', who: 'the waiter', clue: 'kind of person', level: 'description' },
]

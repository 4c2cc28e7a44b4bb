/** Who is there: how often and how lately the narration has named each candidate. */
import type { Person } from '../../../model.ts'
import { ownerSex } from '../descriptions.ts'
import type { Presence } from '../presence.ts'
import { sceneAround } from '../scenes.ts'
import { isTag } from '../signs.ts'
import { genderOf, type Say, type Stage, type TurnExample } from '../stage.ts'
import type { Turn } from '../turn.ts'

/** Tokens from the start of a scene in which people are still being named. */
const opening = 300

export function company(stage: Stage, t: number, candidates: readonly Presence[], say: Say): void {
  const own = stage.signs[t] ?? []
  const tag = own.find(({ place }) => isTag(place))
  const shown = (tag ?? own[0])?.mention
  const asked = shown?.gender ?? 'unknown'
  const shared = shown !== undefined && asked !== 'unknown' && ownerSex(stage.layout, shown) === asked
  const named = placesBy(stage, candidates, ({ since }) => since)
  const acted = placesBy(stage, candidates, ({ sinceSubject }) => sinceSubject)
  candidates.forEach(({ person }, k) => {
    const last = named[k] as Place
    say(k, 'named last', last.never ? 'never' : `${Math.min(last.rank, 5)}`)
    if (asked === 'unknown' || genderOf(stage, person) !== asked) return
    // `her mother`: she herself was named last.
    if (shared && last.amongSex === 0) say(k, 'named last', 'whose')
    for (const [clue, { never, amongSex }] of [['named', last] as const, ['acted', acted[k] as Place] as const])
      if (!shared || amongSex > 0) say(k, `${clue} last of that sex`, never ? 'never' : `${Math.min(shared ? amongSex - 1 : amongSex, 3)}`)
  })
  const { first } = stage.turns[t] as Turn
  const [begins] = sceneAround(stage.breaks, first)
  candidates.forEach(({ person, weight, since, gone, expected }, k) => {
    if (since < 1e9 && first - since < begins)
      say(k, 'earlier scene', `${expected ? 'named next' : 'not named next'}, ${first - begins < opening ? 'opening' : 'later'}`)
    if (gone) say(k, 'presence', 'gone out')
    say(k, 'presence rank', `${k}`)
    say(k, 'presence', weight > 2 ? 'strong' : weight > 1 ? 'some' : weight > 0.4 ? 'little' : 'faint')
    say(k, 'named', since <= 30 ? 'just now' : since <= 150 ? 'lately' : since <= 1000 ? 'before' : 'long ago')
    const { named, castId, sort, bare } = stage.people.persons[person] as Person
    if (bare) say(k, 'kind of person', 'of whom a cast tells the name alone')
    if (sort === 'group') say(k, 'kind of person', 'group')
    if (!named && person !== stage.narrator) say(k, 'kind of person', 'description')
    if (castId === null && stage.given && person !== stage.narrator) say(k, 'kind of person', 'not in the given cast')
    if (person === stage.narrator && !tag) say(k, 'kind of person', 'narrator')
  })
}

interface Place {
  readonly rank: number
  readonly amongSex: number
  readonly never: boolean
}

/** Places in the order of how lately, all together and among those of one sex. */
function placesBy(stage: Stage, candidates: readonly Presence[], since: (one: Presence) => number): readonly Place[] {
  const among = new Map<string, number>()
  const places: Place[] = []
  const ago = (k: number) => since(candidates[k] as Presence)
  const order = candidates.map((_, k) => k).sort((a, b) => ago(a) - ago(b))
  order.forEach((k, rank) => {
    const sex = genderOf(stage, (candidates[k] as Presence).person)
    const amongSex = among.get(sex) ?? 0
    among.set(sex, amongSex + 1)
    places[k] = { rank, amongSex, never: ago(k) >= 1e9 }
  })
  return places
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
  { text: '“Go,” said Ann Lee.\n\n“Why?”', turn: 1, who: 'Ann Lee', clue: 'named', level: 'just now' },
  { text: '“Go,” said the waiter.', who: 'the waiter', clue: 'kind of person', level: 'description' },
  {
    text: '“Go,” said Ann Lee.\n\n* * *\n\n“No,” said Ben Hale.\n\n“Why?”',
    turn: 2,
    who: 'Ann Lee',
    clue: 'earlier scene',
    level: 'not named next, opening',
  },
  {
    text: '“Go,” said Ann Lee.\n\nBen Hale left the room.\n\n“Good.”',
    turn: 1,
    who: 'Ben Hale',
    clue: 'presence',
    level: 'gone out',
  },
]

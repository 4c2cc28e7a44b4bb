/** Who takes part in the exchange: tags of the turns around, how many turns away they stand, and how the person talks. */
import type { Presence } from '../presence.ts'
import type { Say, Stage, TurnExample } from '../stage.ts'
import { unbroken } from '../turns.ts'

/** Turns that parity looks over, and the gap in paragraphs that breaks an exchange. */
const parityReach = 6
const broken = 3
/** Turns over which taking part is counted. */
const reach = 10
const brokenOff = 12

export function exchange(stage: Stage, t: number, candidates: readonly Presence[], say: Say): void {
  const part = partOf(stage, t)
  candidates.forEach(({ person }, k) => {
    for (const side of [-1, 1]) parity(stage, t, side, person, (level) => say(k, 'tagged near', level))
    for (const side of ['before', 'after'] as const) {
      const times = part[side].get(person) ?? 0
      say(k, 'takes part', `${side} ${times > 3 ? 'often' : times > 1 ? 'some' : times}`)
    }
    const likeness = stage.profiles.likeness(t, person)
    if (likeness) say(k, 'way of talking', likeness)
  })
}

/** How many turns away, over an unbroken exchange, a tag names the person. */
function parity({ turns, tagged }: Stage, t: number, side: number, person: number, say: (level: string) => void): void {
  const farthest = unbroken(turns, t, side, parityReach, broken)
  for (let away = 1; away <= farthest; away++) {
    const named = tagged[t + side * away] as number
    if (named < 0) continue
    say(`${side < 0 ? 'before' : 'after'} ${away}${named === person ? '' : ' another'}`)
    return
  }
}

/** How often each person is tagged within some turns before and after. */
function partOf({ turns, tagged }: Stage, t: number): Readonly<Record<'before' | 'after', ReadonlyMap<number, number>>> {
  const count = (side: number) => {
    const times = new Map<number, number>()
    for (let away = unbroken(turns, t, side, reach, brokenOff); away > 0; away--) {
      const named = tagged[t + side * away] as number
      if (named >= 0) times.set(named, (times.get(named) ?? 0) + 1)
    }
    return times
  }
  return { before: count(-1), after: count(1) }
}

export const examples: readonly TurnExample[] = [
  {
    text: '“Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. ” said Ann Lee.\n\n“The ship sails tonight.”\n\n“We must see,” said Ann Lee.',
    turn: 1,
    who: 'Ann Lee',
    clue: 'way of talking',
    level: 'rather unlike',
  },
  { text: '“Go,” said Ann Lee.\n\n“No.”\n\n“Why?”', turn: 2, who: 'Ann Lee', clue: 'tagged near', level: 'before 2' },
  { text: '“Go,” said Ann Lee.\n\n“No.”\n\n“Why?”', turn: 2, who: 'Ann Lee', clue: 'takes part', level: 'before 1' },
]

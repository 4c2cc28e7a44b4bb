/** Whom the turn and its neighbours address, and whom they talk of. */
import type { Presence } from '../presence.ts'
import { genderOf, type Say, type Stage, type TurnExample } from '../stage.ts'
import type { Turn } from '../turn.ts'
import { unbroken } from '../turns.ts'
import type { Address } from '../vocatives.ts'

/** Further apart, two turns are no exchange. */
const farthest = 8
/** Turns to either side that belong to the exchange, and the gap in paragraphs that breaks it. */
const reach = 8
const broken = 3

export function addressed(stage: Stage, t: number, candidates: readonly Presence[], say: Say): void {
  const { turns, addresses } = stage
  const turn = turns[t] as Turn
  candidates.forEach(({ person }, k) => {
    for (const away of [0, -1, 1, -2, 2]) {
      const other = turns[t + away]
      const address = addresses[t + away]
      if (!other || !address || Math.abs(other.paragraph - turn.paragraph) > farthest) continue
      const where = away === 0 ? 'in the turn' : `${away}`
      const apart = Math.abs(other.paragraph - turn.paragraph) === 1 ? ' adjoining' : ' apart'
      if (address.vocatives.has(person)) say(k, 'named to the face', where + (away === 1 || away === -1 ? apart : ''))
      if (address.talked.has(person)) say(k, 'talked of', where)
      if (address.told === person) say(k, 'told', where)
      if (address.sex === 'unknown' || away === 0) continue
      const sex = genderOf(stage, person)
      say(
        k,
        address.formal ? 'sir or madam' : 'word of address',
        `${away} ${sex === address.sex ? 'fits' : sex === 'unknown' ? 'open' : 'other sex'}`,
      )
    }
  })
  furtherOff(stage, t, candidates, say)
}

/** Whom the turns of the exchange that stand further off talk of. */
function furtherOff({ turns, addresses }: Stage, t: number, candidates: readonly Presence[], say: Say): void {
  const talked = new Map<number, number>()
  for (const side of [-1, 1])
    for (let away = unbroken(turns, t, side, reach, broken); away > 2; away--) {
      for (const person of (addresses[t + side * away] as Address).talked) talked.set(person, (talked.get(person) ?? 0) + 1)
    }
  candidates.forEach(({ person }, k) => {
    const times = talked.get(person)
    if (times) say(k, 'talked of further off', `${Math.min(times, 3)}`)
  })
}

export const examples: readonly TurnExample[] = [
  { text: '“Go, Ben,” said Ann Lee.\n\n“No,” said Ben.', who: 'Ben', clue: 'named to the face', level: 'in the turn' },
  { text: '“Go, Ben,” said Ann Lee.\n\n“No.”\n\n“Go!” said Ben.', turn: 1, who: 'Ben', clue: 'named to the face', level: '-1 adjoining' },
  { text: '“Go with Ben to school,” said Ann Lee.\n\n“No,” said Ben.', who: 'Ben', clue: 'talked of', level: 'in the turn' },
  { text: '“Go,” said Ann Lee to Ben.\n\n“No.”\n\n“Go!” said Ben.', turn: 1, who: 'Ben', clue: 'told', level: '-1' },
  { text: '“Go, sir,” said Ann Lee.\n\n“No,” said Ben Hale.', turn: 1, who: 'Ben Hale', clue: 'sir or madam', level: '-1 fits' },
  { text: '“Go, my boy,” said Ann Lee.\n\n“No,” said Ben Hale.', turn: 1, who: 'Ben Hale', clue: 'word of address', level: '-1 fits' },
  {
    text: '“Go,” said Ann Lee.\n\n“No,” said Ben Hale.\n\n“Why?”\n\n“They saw Mary Hale there.”\n\n“Did they?” said Ann Lee.\n\nMary Hale came in.',
    who: 'Mary Hale',
    clue: 'talked of further off',
    level: '1',
  },
]

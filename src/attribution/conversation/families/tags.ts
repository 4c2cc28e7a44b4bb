/** Whom the turn’s own narration names: tags (`said Ann`), reports and actions, each by its place. */
import type { MentionRow } from '../../../model.ts'
import { lowerAt } from '../../../syntax/words-at.ts'
import { manner } from '../descriptions.ts'
import type { Presence } from '../presence.ts'
import { isTag } from '../signs.ts'
import { genderOf, type Say, type Stage, type TurnExample } from '../stage.ts'

export function tags(stage: Stage, t: number, candidates: readonly Presence[], say: Say): void {
  const places = new Set<string>()
  for (const { place, mention } of stage.signs[t] ?? []) {
    if (places.has(place)) continue
    places.add(place)
    mentionClue(stage, candidates, say, place, mention)
    if (isTag(place) && mention.type === 'description') described(stage, candidates, say, mention)
  }
}

/** So surely tied to somebody, a title that stands alone is a name: `the Colonel`, `Mother`. */
const asGoodAsNamed = 0.9

/** A name speaks for its bearer and against others, a pronoun for its sex, a description for both, but less. */
export function mentionClue(stage: Stage, candidates: readonly Presence[], say: Say, clue: string, mention: MentionRow): void {
  const person = stage.people.of[mention.id] ?? -1
  const described = mention.type === 'description' && !((stage.people.sure[mention.id] ?? 0) >= asGoodAsNamed)
  const bearers = described && person < 0 ? bearersOf(stage, mention) : undefined
  candidates.forEach(({ person: other }, k) => {
    if (bearers) say(k, clue, bearers.has(other) ? 'bears the word' : 'does not bear the word')
    const same = other === person
    if (person >= 0 && !described) {
      say(k, clue, same ? 'this one' : 'another')
      return
    }
    if (mention.type === 'description' && person >= 0) say(k, clue, same ? 'this one described' : 'another described')
    if (mention.gender === 'unknown' || (mention.type !== 'pronoun' && mention.type !== 'description')) return
    const sex = genderOf(stage, other)
    // Who tells the story is `I` there.
    const fits =
      other === stage.narrator || (sex !== mention.gender && sex !== 'unknown') ? 'other sex' : sex === 'unknown' ? 'open' : 'fits'
    say(k, clue, `${mention.type} ${fits}`)
  })
}

/** Whether a description in a tag is somebody of its own, or a word for somebody with a name. */
function described({ people, descriptions, layout }: Stage, candidates: readonly Presence[], say: Say, mention: MentionRow): void {
  const person = people.of[mention.id] ?? -1
  const { named, castId, bare } = people.persons[person] ?? {}
  if (person < 0 || (named && !castId)) return
  const how = manner(layout, descriptions.get(person) ?? [], mention) + (castId && !bare ? ', given' : '')
  candidates.forEach(({ person: other }, k) => {
    if (other === person) say(k, 'described', how)
  })
}

/** Those among whose names the noun of a description stands: `the professor`, where there is a Professor Lind. */
function bearersOf({ bearers, layout: { document } }: Stage, { head }: MentionRow): ReadonlySet<number> | undefined {
  const { tokens, text } = document
  return bearers.get(lowerAt(text, tokens, head))
}

export const examples: readonly TurnExample[] = [
  { text: '“Go,” said Ann Lee.', who: 'Ann Lee', clue: 'tag after', level: 'this one' },
  { text: '“Go,” said Ann Lee.\n\n“No,” said Ben Hale.', turn: 1, who: 'Ann Lee', clue: 'tag after', level: 'another' },
  { text: '“Go,” said Ann Lee.\n\n“No,” Ben Hale said.', turn: 1, who: 'Ben Hale', clue: 'tag then', level: 'this one' },
  { text: '“Go,” said Ann Lee.\n\nBen Hale said, “I cannot.”', turn: 1, who: 'Ben Hale', clue: 'tag before', level: 'this one' },
  { text: '“Go,” said Ann Lee.\n\nBen Hale said:\n\n“I cannot.”', turn: 1, who: 'Ben Hale', clue: 'tag before, above', level: 'this one' },
  {
    text: '“Go,” said Ann Lee.\n\nShe turned to Ben, who waited, “Go now!”',
    turn: 1,
    who: 'Ann Lee',
    clue: 'lead before',
    level: 'pronoun fits',
  },
  { text: '“Go,” said Ann Lee.\n\nShe told him twice. “Go now!”', turn: 1, who: 'Ann Lee', clue: 'report before', level: 'pronoun fits' },
  { text: '“Go,” said Ann Lee.\n\nShe took her hat. “Go now!”', turn: 1, who: 'Ann Lee', clue: 'action before', level: 'pronoun fits' },
  { text: '“Go,” said Ann Lee. She took her hat, and added, “Go now!”', who: 'Ann Lee', clue: 'tag before within', level: 'pronoun fits' },
  { text: '“Go,” said Ann Lee. She told him so. “Go now!”', who: 'Ann Lee', clue: 'report before within', level: 'pronoun fits' },
  { text: '“Go,” said Ann Lee. Then she turned to the door, “now!”', who: 'Ann Lee', clue: 'lead before within', level: 'pronoun fits' },
  { text: '“Go,” said Ann Lee. She took her hat. “Go now!”', who: 'Ann Lee', clue: 'action before within', level: 'pronoun fits' },
  { text: '“Go,” said Ann Lee.\n\n“Go now.” She took her hat.', turn: 1, who: 'Ann Lee', clue: 'action after', level: 'pronoun fits' },
  {
    text: '“Go,” said Ann Lee.\n\n“Go now,” and she took her hat.',
    turn: 1,
    who: 'Ann Lee',
    clue: 'action after comma',
    level: 'pronoun fits',
  },
  {
    text: '“Go,” said Ann Lee.\n\nBen Hale rose as he answered, “No.”',
    turn: 1,
    who: 'Ben Hale',
    clue: 'subject before the pronoun',
    level: 'this one',
  },
  {
    text: '“Go,” said Ann Lee.\n\nBen Hale rose. He took his hat. “No.”',
    turn: 1,
    who: 'Ben Hale',
    clue: 'actor above the pronoun',
    level: 'this one',
  },
  {
    text: '“Go,” said Ann Lee.\n\nBen Hale took his hat.\n\n“No,” he said.',
    turn: 1,
    who: 'Ben Hale',
    clue: 'actor further up',
    level: 'this one',
  },
  {
    text: 'A waiter came.\n\n“Go,” said Ann Lee.\n\n“No,” said the waiter.',
    turn: 1,
    who: 'the waiter',
    clue: 'described',
    level: 'role, brought in lately',
  },
]

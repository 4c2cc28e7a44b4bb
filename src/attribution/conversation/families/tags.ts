/** Whom the turn’s own narration names: tags (`said Ann`), reports and actions, each by its place. */
import type { MentionRow } from '../../../model.ts'
import type { Presence } from '../presence.ts'
import { genderOf, type Say, type Stage } from '../stage.ts'

export function tags(stage: Stage, t: number, candidates: readonly Presence[], say: Say): void {
  const places = new Set<string>()
  for (const { place, mention } of stage.signs[t] ?? []) {
    if (places.has(place)) continue
    places.add(place)
    mentionClue(stage, candidates, say, place, mention)
  }
}

/** A name speaks for its bearer and against others, a pronoun for its sex, a description for both, but less. */
export function mentionClue(stage: Stage, candidates: readonly Presence[], say: Say, clue: string, mention: MentionRow): void {
  const person = stage.people.of[mention.id] ?? -1
  const bearers = mention.type === 'description' && person < 0 ? bearersOf(stage, mention) : undefined
  candidates.forEach(({ person: other }, k) => {
    if (bearers) say(k, clue, bearers.has(other) ? 'bears the word' : 'does not bear the word')
    const same = other === person
    if (person >= 0 && mention.type !== 'description') {
      say(k, clue, same ? 'this one' : 'another')
      return
    }
    if (mention.type === 'description' && person >= 0) say(k, clue, same ? 'this one described' : 'another described')
    if (mention.gender === 'unknown' || (mention.type !== 'pronoun' && mention.type !== 'description')) return
    const sex = genderOf(stage, other)
    // Who tells the story is `I` there.
    const fits = other === stage.narrator ? 'narrator' : sex === mention.gender ? 'fits' : sex === 'unknown' ? 'open' : 'other sex'
    say(k, clue, `${mention.type} ${fits}`)
  })
}

/** Those among whose names the noun of a description stands: `the professor`, where there is a Professor Lind. */
function bearersOf({ bearers, layout: { document } }: Stage, { head }: MentionRow): ReadonlySet<number> | undefined {
  const { tokens, text } = document
  return bearers.get(text.slice(tokens.start[head], tokens.end[head]).toLowerCase())
}

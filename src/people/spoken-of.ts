/** Whom somebody means who says `he`, `she` or `they` of another. */
import type { Document, MentionRow, People } from '../model.ts'
import { pronounCandidates, resolvePronoun } from './pronouns.ts'
import { Salience } from './salience.ts'

/** Mentions before the pronoun that are looked at. */
const reach = 80
/** Below this nobody is meant. */
const resolved = 0.5

/** Finds whom a pronoun inside a quotation means: somebody spoken of before, but not `speaker`, who says it. */
export function referents({ tokens }: Document, mentions: readonly MentionRow[], { persons, of }: People) {
  return (pronoun: MentionRow, speaker: number | null): { readonly person: number; readonly sure: number } | null => {
    const salience = new Salience(tokens)
    for (let id = Math.max(0, pronoun.id - reach); id < pronoun.id; id++) {
      const person = persons[of[id] as number]
      if (person && person.id !== speaker) salience.enter(person, mentions[id] as MentionRow)
    }
    const found = resolvePronoun(pronounCandidates(salience.traces, pronoun), salience.placeOf(pronoun))
    return found && found.sure >= resolved ? found : null
  }
}

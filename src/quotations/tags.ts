/** Whether words that tell who spoke follow a sign: `, said Mary`, `? the old man asked`. */
import { type Document, Kind, Trait } from '../model.ts'

/** `the old man`, `Mary’s youngest sister` */
const longestSubject = 4
const names = Trait.Capital | Trait.SubjectPronoun | Trait.Determiner | Trait.PossessivePronoun
const closed = Trait.Relative | Trait.Subordinator | Trait.Auxiliary | Trait.SubjectPronoun | Trait.Coordinator
/** What may stand behind the verb: not a clause, which would make the verb part of what is said. */
const mayFollow = Trait.Adverb | Trait.Preposition | Trait.Ing | Trait.Coordinator

export function opensTag({ text, tokens }: Document, row: number, last: number): boolean {
  const { kind, traits, start } = tokens
  if ((kind[row] !== Kind.Comma && kind[row] !== Kind.Stop && kind[row] !== Kind.Dash) || row + 2 >= last) return false
  if (kind[row + 1] !== Kind.Word || kind[row + 2] !== Kind.Word) return false
  const one = traits[row + 1]
  if (reports(one)) return (traits[row + 2] & names) !== 0
  // After a full stop somebody may say of others that they said something.
  if (text.charCodeAt(start[row]) === 46 || (one & names) === 0) return false
  for (let at = row + 2; at < Math.min(last, row + 2 + longestSubject) && kind[at] === Kind.Word; at++) {
    if (traits[at] & closed) return false
    if (!reports(traits[at])) continue
    const next = at + 1 < last && kind[at + 1] === Kind.Word ? traits[at + 1] : mayFollow
    // `? Mary said no.` may still be speech; `? he said thickly` hardly.
    return (next & mayFollow) !== 0 || ((one & (Trait.Capital | Trait.SubjectPronoun)) === Trait.SubjectPronoun && kind[row] === Kind.Stop)
  }
  return false
}

function reports(traits: number): boolean {
  return (traits & Trait.Reporting) !== 0 && (traits & (Trait.Ing | Trait.Capital)) === 0
}

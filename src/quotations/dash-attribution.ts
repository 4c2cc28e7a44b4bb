/** The narrator’s words inside a paragraph that a dash marks as speech: `, said Mary.`, `? the old man asked.` */
import { Word } from '../lexicon/words.ts'
import { type Document, Kind, Trait } from '../model.ts'

/** `the old man`, `Mary’s youngest sister` */
const longestSubject = 4
const names = Trait.Capital | Trait.SubjectPronoun | Trait.Determiner | Trait.PossessivePronoun
const closed = Trait.Relative | Trait.Subordinator | Trait.Auxiliary | Trait.SubjectPronoun | Trait.Coordinator
/** What may stand behind the verb: not a clause, which would make the verb part of what is said. */
const mayFollow = Trait.Adverb | Trait.Preposition | Trait.Ing | Trait.Coordinator

/** Row after an attribution that begins after the sign in `row`, or -1 where none does. */
export function attributionFrom(document: Document, row: number, last: number): number {
  const { tokens } = document
  const kind = tokens.kind[row]
  if ((kind !== Kind.Comma && kind !== Kind.Stop && kind !== Kind.Dash) || row + 2 >= last) return -1
  const verb = verbOf(document, row, last)
  return verb < 0 ? -1 : endOfAttribution(document, row, verb, last)
}

/** Row of the reporting verb, or -1. */
function verbOf({ text, tokens }: Document, row: number, last: number): number {
  if (tokens.kind[row + 1] !== Kind.Word || tokens.kind[row + 2] !== Kind.Word) return -1
  const one = tokens.traits[row + 1]
  const small = (one & Trait.Capital) === 0
  if (small && reports(one)) return tokens.traits[row + 2] & names ? row + 1 : -1
  // After a full stop somebody may say of others that they said something.
  if (text.charCodeAt(tokens.start[row]) === 46 || (one & names) === 0) return -1
  for (let at = row + 2; at < Math.min(last, row + 2 + longestSubject) && tokens.kind[at] === Kind.Word; at++) {
    const traits = tokens.traits[at]
    if (traits & closed) return -1
    if (traits & Trait.Capital || !reports(traits)) continue
    const next = at + 1 < last && tokens.kind[at + 1] === Kind.Word ? tokens.traits[at + 1] : mayFollow
    // `? Mary said no.` may still be speech; `? he said thickly` hardly.
    return next & mayFollow || (small && one & Trait.SubjectPronoun && tokens.kind[row] === Kind.Stop) ? at : -1
  }
  return -1
}

function reports(traits: number): boolean {
  return (traits & Trait.Reporting) !== 0 && (traits & Trait.Ing) === 0
}

/** Row after the sentence, after a dash that takes speech up again, or after `, the old man asked,`. */
function endOfAttribution({ tokens }: Document, row: number, verb: number, last: number): number {
  const inverted = verb === row + 1
  for (let at = verb; at < last; at++) {
    if (tokens.kind[at] === Kind.Dash) return at + 1
    if (tokens.kind[at] === Kind.Comma && at + 1 < last && (inverted ? tokens.kind[row] === Kind.Comma : at === verb + 1)) {
      if (tokens.word[at + 1] === Word.that || takesUp(tokens.kind[at + 1], tokens.traits[at + 1])) return at + 1
    }
    if (at > verb && tokens.sentence[at] !== tokens.sentence[at - 1] && tokens.kind[at - 1] === Kind.Stop) return at
  }
  return last
}

/** Not `, laying down the pipe`, `, and went`, `, who laughed`, `, the elder one`, `, with a sigh`. */
function takesUp(kind: number, traits: number): boolean {
  return (
    kind === Kind.Word &&
    (traits &
      (Trait.Ing | Trait.Ed | Trait.Coordinator | Trait.Relative | Trait.Determiner | Trait.PossessivePronoun | Trait.Preposition)) ===
      0
  )
}

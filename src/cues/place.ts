import { isInsider, isLeaving, isMotion } from '../lexicon/words.ts'
import { type Document, Kind, type Quotation, Trait } from '../model.ts'

const subjectOpener = Trait.Determiner | Trait.PossessivePronoun | Trait.SubjectPronoun | Trait.Title | Trait.Capital
const closed =
  Trait.Preposition |
  Trait.Coordinator |
  Trait.Subordinator |
  Trait.Auxiliary |
  Trait.Adverb |
  Trait.Relative |
  Trait.ObjectPronoun |
  Trait.Determiner |
  Trait.PossessivePronoun |
  Trait.SubjectPronoun |
  Trait.Time |
  Trait.NumberWord
const longestSubject = 5

/**
 * Tokens that are unlisted verbs where a reporting verb stands: right after a quotation that its sentence goes on
 * from, before or after the subject (`“Go,” wheezed Mary`, `“Go,” the old man wheezed`). In order, without repeats.
 */
export function findPlaceCues(document: Document, quotations: readonly Quotation[]): number[] {
  const found: number[] = []
  for (const quotation of quotations) {
    if (quotation.form !== 'marks' || quotation.parent >= 0) continue
    const row = placeAfter(document, quotation)
    if (row >= 0) found.push(row)
  }
  return found
}

function placeAfter({ tokens, text }: Document, quotation: Quotation): number {
  let at = quotation.last
  const last = quotation.content.at(-1)
  if (!last) return -1
  const closing = text[last.end - 1] as string
  const comma = tokens.kind[at] === Kind.Comma
  if (comma) at++
  else if (!',?!—-–'.includes(closing)) return -1
  if (at + 1 >= tokens.count || tokens.paragraph[at] !== tokens.paragraph[quotation.last - 1]) return -1
  if (isVerb(tokens.kind, tokens.traits, at)) return (tokens.traits[at + 1] as number) & subjectOpener ? at : -1
  if (!((tokens.traits[at] as number) & subjectOpener)) return -1
  for (let verb = at + 1; verb <= at + longestSubject && isPlain(tokens.kind[verb]); verb++) {
    const traits = tokens.traits[verb] as number
    if (traits & (Trait.Reporting | Trait.Auxiliary | Trait.Preposition | Trait.Coordinator | Trait.Relative)) return -1
    // `“Go!” Ann went down.` `“No,” a person briefed on it said.`
    if (!isVerb(tokens.kind, tokens.traits, verb)) continue
    return isNoReport(tokens.word[verb] as number) ? -1 : verb
  }
  return -1
}

/** `the 22-year-old grinned` */
const isPlain = (kind: number | undefined): boolean => kind === Kind.Word || kind === Kind.Number

const isNoReport = (word: number): boolean => isMotion(word) || isLeaving(word) || isInsider(word)

/** A small word that is no closed-class word and ends as a finite verb does, or is known as one. */
function isVerb(kind: Uint8Array, traits: Int32Array, row: number): boolean {
  const bits = traits[row] as number
  if (kind[row] !== Kind.Word || bits & (Trait.Capital | closed | Trait.Reporting)) return false
  if (bits & (Trait.PersonNoun | Trait.GroupNoun | Trait.DocumentNoun)) return false
  return (bits & (Trait.Verb | Trait.Ed)) !== 0 || ((bits & Trait.Plural) !== 0 && ((traits[row - 1] as number) & Trait.Determiner) === 0)
}

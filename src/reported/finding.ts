/** Verbs that report in few of their uses, by what stands around them: `the court held that`, `records show`, `a study found`. */
import { formOf } from '../lexicon/inflect.ts'
import { findingVerb, rareReporter } from '../lexicon/rare-reporters.ts'
import { formOfRow } from '../lexicon/vocabulary.ts'
import { Word } from '../lexicon/words.ts'
import { type CueRow, type Document, Kind, type Tokens, Trait } from '../model.ts'

const clauseOpener =
  Trait.Determiner | Trait.SubjectPronoun | Trait.PossessivePronoun | Trait.Capital | Trait.NumberWord | Trait.Plural | Trait.Ing
const when = Trait.Preposition | Trait.Time | Trait.Adverb
const longestWhen = 3
/** Tokens from `that` to the verb of its clause. */
const longestThatSubject = 12
/** Tokens from what finds something to its verb: `a study of 400 men that was published on Monday found`. */
const longestFinder = 14

/** The form of a verb that no list of reporting verbs holds and that reports where it stands; null elsewhere. */
export function reportsHere({ tokens }: Document, at: number): { readonly form: CueRow['form'] } | null {
  // `ruled on Friday that`
  let that = at + 1
  while (that <= at + longestWhen && (tokens.traits[that] as number) & when) that++
  // Most words end here.
  if (tokens.word[that] !== Word.that && tokens.kind[at + 1] !== Kind.Stop) return null
  const row = tokens.word[at] as number
  const name = rareReporter(row)
  if (!name || !(findingVerb(row) ? isFound(tokens, at) : opensClause(tokens, that))) return null
  return { form: formOf(formOfRow(row), name) }
}

/** `that the bridge must close`: not `that were clear`, `that post`. */
function opensClause({ kind, traits, word }: Tokens, that: number): boolean {
  if (word[that] !== Word.that || !((traits[that + 1] as number) & clauseOpener)) return false
  for (let at = that + 2; at < that + 1 + longestThatSubject && (kind[at] === Kind.Word || kind[at] === Kind.Mark); at++)
    if ((traits[at] as number) & (Trait.Verb | Trait.Auxiliary | Trait.Ed)) return true
  return false
}

/** By a text, a body or several people, with a clause or after one: `she found that it was late` tells of no words. */
function isFound({ kind, sentence, traits, word }: Tokens, verb: number): boolean {
  const clause = word[verb + 1] === Word.that && kind[verb + 2] === Kind.Word && kind[verb + 3] === Kind.Word && word[verb + 3] !== Word.to
  if (!clause && word[verb + 1] === Word.that) return false
  for (let at = verb - 1; at >= verb - longestFinder && sentence[at] === sentence[verb]; at--) {
    const own = kind[at] === Kind.Word ? (traits[at] as number) : 0
    if (own & Trait.SubjectPronoun) return false
    if (own & (Trait.DocumentNoun | Trait.GroupNoun) || (own & Trait.PersonNoun && own & Trait.Plural)) return true
  }
  return false
}

import { isQuantity, Word } from '../lexicon/words.ts'
import { type Document, Kind, Trait } from '../model.ts'

const nominal = Trait.Determiner | Trait.PossessivePronoun
const modifier = Trait.Demonym | Trait.NumberWord

/**
 * The form is a noun or an adjective here: `the report`, `Smith’s claims`, `in answer`, `the alleged`. A base form needs
 * a subject or a helper before it, so that `a further report` is one too.
 */
export function isNoun({ tokens }: Document, row: number, form: string, lemma: string): boolean {
  if (row === 0 || tokens.sentence[row - 1] !== tokens.sentence[row]) return false
  const kind = tokens.kind[row - 1]
  if (kind !== Kind.Word) return false
  const before = tokens.traits[row - 1] as number
  const isPlainForm = form === lemma || form.endsWith('s')
  // `They both said`, `Both said`
  const counts = !isPlainForm && isQuantity(tokens.word[row - 1] as number)
  if (counts && (before & Trait.SentenceStart || (tokens.traits[row - 2] ?? 0) & Trait.SubjectPronoun)) return false
  if (before & nominal && !(before & (Trait.SubjectPronoun | Trait.Relative | Trait.ObjectPronoun))) return true
  if (!isPlainForm) return false
  if (before & Trait.Possessive && !(before & Trait.Auxiliary)) return true
  if (before & Trait.Preposition && tokens.word[row - 1] !== Word.to && !(before & (Trait.Adverb | Trait.Relative))) return true
  if (form === lemma && before & modifier && !(before & Trait.Plural)) return true
  // `a strong statement`, `the latest report`: an adjective after a determiner.
  const second = row >= 2 && tokens.kind[row - 2] === Kind.Word ? (tokens.traits[row - 2] as number) : 0
  const plainAdjective =
    (before & (Trait.PersonNoun | Trait.GroupNoun | Trait.DocumentNoun | Trait.Capital | Trait.Auxiliary | Trait.Adverb)) === 0
  return form === lemma && (second & nominal) !== 0 && plainAdjective && !(before & Trait.Plural)
}

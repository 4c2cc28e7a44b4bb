/** Which stretches in marks are speech: in a story nearly all of them, but for titles, thoughts, letters and words as words. */
import { isAsMuchAsTo, isFormOfBe, isInscribed, isMeaning, isPerforming } from '../../lexicon/words.ts'
import { Kind, type Quotation } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import { NamedWeights } from '../../syntax/named-weights.ts'
import { speechFeatures } from './speech-features.ts'
import stored from './speech-weights.json'

/** By feature; that of `bias` counts for every quotation. */
export const speechWeights = new NamedWeights(stored)

/** A log-linear decision; its weights come from `npm run evaluate -- fit-speech`. */
export function isSpeech(layout: Layout, quotation: Quotation): boolean {
  if (quotation.parent >= 0) return false
  if (quotation.form !== 'marks') return true
  if (isCaption(layout, quotation) || isUnspokenHere(layout, quotation)) return false
  return ['bias', ...speechFeatures(layout, quotation)].reduce((sum, feature) => sum + speechWeights.of(feature), 0) >= 0
}

/** `[Illustration: “He rose and bowed”]` in the plain text of a book. */
function isCaption({ document: { text, tokens, paragraphs } }: Layout, { first }: Quotation): boolean {
  const { start } = paragraphs[tokens.paragraph[first] as number] as { start: number }
  return text.startsWith('[Illustration', start)
}

/** `a song entitled “Spring”`, `“To Ann Lee,” was engraved on it`, `her face meant, “Stay”`, `nodded as much as to say, “So it is”` */
function isUnspokenHere({ document: { tokens } }: Layout, { first, last }: Quotation): boolean {
  const { kind, word } = tokens
  if (isPerforming(word[first - 1] ?? 0) || (isFormOfBe(word[last] ?? 0) && isInscribed(word[last + 1] ?? 0))) return true
  const lead = kind[first - 1] === Kind.Comma || kind[first - 1] === Kind.Colon ? first - 2 : first - 1
  return isInscribed(word[lead] ?? 0) || isMeaning(word[lead] ?? 0) || isAsMuchAsTo(word, lead)
}

/** Which lemma a word form may report by: the reporting verbs without those of mere belief, and nouns of saying. */
import { words as beliefs } from './en/belief-verbs.json'
import { words as nouns } from './en/reporting-nouns.json'
import { words as sayings } from './en/speech-verbs.json'
import { formOf } from './inflect.ts'
import { formOfRow, lemmaOf, lemmas } from './vocabulary.ts'
import { nounOf } from './words.ts'

const isBelief = new Set(beliefs)
const isSaying = new Set(sayings)
const firstNoun = lemmas.length

/** Number of the verb that the vocabulary row is a form of, or -1; verbs of belief are none. */
export function verbOf(row: number): number {
  const lemma = lemmaOf(row)
  return lemma < 0 || isBelief.has((lemmas[lemma] as { lemma: string }).lemma) ? -1 : lemma
}

/** What a verb of the caller’s is taken for, since no weight knows it. */
export const likeOthers: number = lemmas.findIndex(({ lemma }) => lemma === 'remark')

/** Number of the noun, counted on from the verbs, or -1. */
export function nounNumber(row: number): number {
  const noun = nounOf(row)
  return noun < 0 ? -1 : firstNoun + noun
}

/** Dictionary form by the number that {@link verbOf} or {@link nounNumber} gave. */
export function lemmaName(number: number): string {
  return number < firstNoun ? (lemmas[number] as { lemma: string }).lemma : (nouns[number - firstNoun] as string)
}

/** Share of its uses that report, in tenths; nouns have none of their own. */
export function priorOf(number: number): number {
  return number < firstNoun ? Math.round((lemmas[number] as { prior: number }).prior * 10) : 11
}

/** The verb tells of saying or writing and of little else. */
export function isSpeechVerb(number: number): boolean {
  return number < firstNoun && isSaying.has(lemmaName(number))
}

/** `said`, `wrote`: a form of a reporting verb that is neither its base, nor its present, nor its participle in -ing. */
export function isPastForm(row: number): boolean {
  const lemma = lemmaOf(row)
  if (lemma < 0) return false
  return formOf(formOfRow(row), (lemmas[lemma] as { lemma: string }).lemma) === 'past'
}

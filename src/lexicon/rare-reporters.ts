/** Verbs that report in few of their uses, by form: which, is told by the words around them. */
import { words as findingVerbs } from './en/finding-verbs.json'
import { words as thatVerbs } from './en/that-verbs.json'
import { membership, rowOf } from './vocabulary.ts'

/** Lemmas by the row of their form. Rows are taken behind all that fitted weights know. */
const lemmasOf = (words: readonly string[]): ReadonlyMap<number, string> =>
  new Map(
    words.map((word) => {
      const [form = '', lemma = ''] = word.split(':')
      membership([form], true)
      return [rowOf(form), lemma]
    }),
  )

const thatLemmas = lemmasOf(thatVerbs)
const findingLemmas = lemmasOf(findingVerbs)

/** `the study found that`, `records show`: the lemma of a verb by which a text or a body reports. */
export const findingVerb = (row: number): string | undefined => findingLemmas.get(row)

/** These, or `ruled that`, `submitted that`: it reports before `that` and seldom elsewhere. */
export const rareReporter = (row: number): string | undefined => findingVerb(row) ?? thatLemmas.get(row)

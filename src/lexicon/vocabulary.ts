/** Joins the word lists into one table, so that a token needs a single look-up. */
import { Trait } from '../model.ts'
import { inflect, plural } from './inflect.ts'
import { lateLists, lists, reportingVerbs } from './lists.ts'

interface Entry {
  readonly form: string
  readonly row: number
  traits: number
  /** Row of {@link lemmas}, or -1 where the form is of no reporting verb. */
  lemma: number
}

const entries: Entry[] = [{ form: '', row: 0, traits: 0, lemma: -1 }]
const rows = new Map<string, number>()
/** Rows from here on are those of lists that came later: fitted weights know words by their rows, which must not shift. */
const firstLate = 6144
let nextLate = firstLate
let next = 1

function entry(form: string, isLate = false): Entry {
  let row = rows.get(form)
  if (row === undefined) {
    row = isLate ? nextLate++ : next++
    rows.set(form, row)
    entries[row] = { form, row, traits: 0, lemma: -1 }
  }
  return entries[row] as Entry
}

function enter(trait: number, words: readonly string[], isLate: boolean): void {
  // Lists of nouns hold singulars, and plurals that no rule makes.
  const noun = (trait & (Trait.PersonNoun | Trait.GroupNoun | Trait.DocumentNoun)) !== 0
  for (const word of words) {
    entry(word, isLate).traits |= trait
    if (noun) entry(plural(word), isLate).traits |= trait
  }
}

for (const [trait, words] of lists) enter(trait, words, false)
for (const [trait, words] of lateLists) enter(trait, words, true)

/** Every reporting verb's lemma, with its share of uses that report (see the list's source). */
export const lemmas: readonly { readonly lemma: string; readonly prior: number }[] = reportingVerbs.map(({ lemma, prior }) => ({
  lemma,
  prior,
}))

reportingVerbs.forEach(({ lemma, forms }, row) => {
  for (const form of forms ?? inflect(lemma)) {
    const known = entry(form)
    known.traits |= Trait.Reporting
    if (known.lemma < 0 || form === lemma) known.lemma = row
  }
})

/** A test for membership of a further list by row; the list’s forms become part of the vocabulary. */
export function membership(words: readonly string[], isLate = false): (row: number) => boolean {
  const members = new Set(words.map((word) => entry(word, isLate).row))
  return (row) => row !== 0 && members.has(row)
}

/** The number of the group that a row's form stands in, or -1; the forms become part of the vocabulary. */
export function numbering(groups: readonly (readonly string[])[]): (row: number) => number {
  const numbers = new Map<number, number>()
  groups.forEach((group, number) => {
    for (const form of group) numbers.set(entry(form).row, number)
  })
  return (row) => (row === 0 ? -1 : (numbers.get(row) ?? -1))
}

/** Row of `form` (lower case, straight apostrophe), 0 where no list holds it. */
export function rowOf(form: string): number {
  return rows.get(form) ?? 0
}

/** The form of a vocabulary row, lower case. */
export function formOfRow(row: number): string {
  return (entries[row] as Entry).form
}

export function traitsOf(row: number): number {
  return (entries[row] as Entry).traits
}

/** Row of {@link lemmas} for a vocabulary row, or -1, also behind the end of a text, where no word stands. */
export function lemmaOf(row: number): number {
  return entries[row]?.lemma ?? -1
}

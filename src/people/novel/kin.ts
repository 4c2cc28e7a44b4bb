/** `his wife`, `her father`: who they are, where the text names one person with the surname and a title that fits. */
import { Word } from '../../lexicon/words.ts'
import type { MentionRow, Person } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import { wordsAt } from '../../syntax/words-at.ts'
import { wordsOf } from '../person.ts'
import type { Figure } from './figures.ts'

const ofWives: ReadonlySet<string> = new Set(['mrs', 'lady', 'madame'])
const ofHusbands: ReadonlySet<string> = new Set(['mr', 'sir', 'lord', 'monsieur', 'squire'])
/** Whose title it is, and whether it is who the possessor is married to. */
const kin: Readonly<Record<string, { readonly titles: ReadonlySet<string>; readonly married: boolean }>> = {
  wife: { titles: ofWives, married: true },
  lady: { titles: ofWives, married: true },
  husband: { titles: ofHusbands, married: true },
  mother: { titles: ofWives, married: false },
  father: { titles: ofHusbands, married: false },
}

const mostMarried = 3

/** Calls `link` with each such mention outside quotations and the number of its figure. */
export function linkKin(
  { document: { tokens, text }, mentions, owner }: Layout,
  of: Int32Array,
  persons: readonly Person[],
  figures: readonly Figure[],
  link: (mention: MentionRow, person: number) => void,
): void {
  const married = new Map([ofWives, ofHusbands].map((titles) => [titles, bySurname(figures, titles)]))
  let man = -1
  let woman = -1
  for (const mention of mentions) {
    const person = of[mention.id] as number
    if (person >= 0 && mention.type === 'name') {
      const gender = persons[person]?.gender
      if (gender === 'male') man = person
      else if (gender === 'female') woman = person
    }
    if (person >= 0 || mention.type !== 'description' || mention.plural || (owner[mention.first] as number) >= 0) continue
    const opener = tokens.word[mention.first] as number
    if (opener !== Word.his && opener !== Word.her) continue
    const possessor = opener === Word.his ? man : woman
    const relation = kin[wordsOf(wordsAt(text, tokens, mention.head))[0] ?? '']
    const surname = figures[possessor]?.last
    if (!relation || !surname) continue
    const fits = (married.get(relation.titles)?.get(surname) ?? []).filter((id) => id !== possessor)
    // Two with the surname and the title, as brothers’ wives are: nobody can tell.
    if (fits.length === 1 && (relation.married || !isMarried(figures[possessor] as Figure))) link(mention, fits[0] as number)
  }
}

/** Of each surname the first figures that have such a title: from three on nobody can tell which is meant. */
function bySurname(figures: readonly Figure[], titles: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  figures.forEach(({ last, titles: own }, id) => {
    if (!last || ![...own].some((title) => titles.has(title))) return
    const known = found.get(last)
    if (!known) found.set(last, [id])
    else if (known.length < mostMarried) known.push(id)
  })
  return found
}

/** `Mrs. Hale’s mother` has another surname. */
function isMarried({ titles }: Figure): boolean {
  return [...titles].some((title) => ofWives.has(title))
}

/** `his wife`, `her father`: who they are, where the text names one person with the surname and a title that fits. */
import { Word } from '../../lexicon/words.ts'
import type { MentionRow, Person } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
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

/** Calls `link` with each such mention outside quotations and the number of its figure. */
export function linkKin(
  { document: { tokens, text }, mentions, owner }: Layout,
  of: Int32Array,
  persons: readonly Person[],
  figures: readonly Figure[],
  link: (mention: MentionRow, person: number) => void,
): void {
  const bySurname = new Map<string, number[]>()
  figures.forEach(({ last }, id) => {
    if (last) bySurname.set(last, [...(bySurname.get(last) ?? []), id])
  })
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
    const relation = kin[wordsOf(text.slice(tokens.start[mention.head], tokens.end[mention.head]))[0] ?? '']
    const surname = figures[possessor]?.last
    if (!relation || !surname) continue
    const fits = (bySurname.get(surname) as number[]).filter(
      (id) => id !== possessor && [...(figures[id] as Figure).titles].some((title) => relation.titles.has(title)),
    )
    // Two with the surname and the title, as brothers’ wives are: nobody can tell.
    if (fits.length === 1 && (relation.married || !isMarried(figures[possessor] as Figure))) link(mention, fits[0] as number)
  }
}

/** `Mrs. Hale’s mother` has another surname. */
function isMarried({ titles }: Figure): boolean {
  return [...titles].some((title) => ofWives.has(title))
}

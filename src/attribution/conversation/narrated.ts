/** Whom `he` and `she` of the narration mean, where what they say is told and not quoted: `She told him that it was late.` */
import type { Decision } from '../../choice.ts'
import { Word } from '../../lexicon/words.ts'
import type { MentionRow, People } from '../../model.ts'
import { type Layout, lowerBound } from '../../syntax/layout.ts'
import { actorAbove, actorFurtherUp } from './antecedents.ts'

/** How sure it is: of pronouns beside quotations so many mean whoever acted last (PDNC). */
export const sureOfActor = 0.85
/** Quotations whose speakers may be meant, and paragraphs in which they stand. */
const most = 4
const farthest = 3

/** A function that tells whoever acts last before the pronoun, or spoke last, and is of its sex; `spoken` in order. */
export function narratedBy(layout: Layout, people: People, spoken: readonly Decision[]): (pronoun: MentionRow) => number | null {
  const { paragraph, word } = layout.document.tokens
  const outer = spoken.filter(({ within }) => within < 0)
  const quotations = outer.map(({ quotation }) => quotation)
  return (pronoun) => {
    const opener = word[pronoun.first]
    if ((opener !== Word.he && opener !== Word.she) || (layout.owner[pronoun.first] as number) >= 0) return null
    const actor = actorAbove(layout, people, pronoun) ?? actorFurtherUp(layout, people, pronoun)
    if (actor) return people.of[actor.id] as number
    const behind = lowerBound(quotations, pronoun.first)
    for (let at = behind - 1; at >= Math.max(0, behind - most); at--) {
      const { person, quotation } = outer[at] as Decision
      if ((paragraph[pronoun.first] as number) - (paragraph[quotation.last - 1] as number) >= farthest) return null
      if (person !== null && people.persons[person]?.gender === pronoun.gender) return person
    }
    return null
  }
}

/** Who is who: which names, descriptions and pronouns mean the same person, and what the text says of them. */
import type { Document, MentionRow, People, Quotation } from '../model.ts'
import type { Given } from './given.ts'

export { findFigures } from './novel/index.ts'
export { referents } from './spoken-of.ts'

import { type PronounWatch, readMentions } from './read-mentions.ts'
import { Register } from './register.ts'
import { findRoles } from './roles.ts'

export function findPeople(
  document: Document,
  quotations: readonly Quotation[],
  mentions: readonly MentionRow[],
  given: Given,
  watch?: PronounWatch,
): People {
  const register = new Register(document, mentions, given)
  register.joinFullNames()
  register.addRoles(findRoles(document, mentions))
  readMentions(document, mentions, register, insideOf(quotations, mentions), watch)
  return { persons: register.persons, of: register.of, sure: register.sure }
}

/** For each mention whether a quotation holds it: nobody is brought on stage by being talked of. */
function insideOf(quotations: readonly Quotation[], mentions: readonly MentionRow[]): Uint8Array {
  const inside = new Uint8Array(mentions.length)
  let next = 0
  let until = -1
  for (const { id, first } of mentions) {
    for (; next < quotations.length && (quotations[next] as Quotation).first <= first; next++)
      until = Math.max(until, (quotations[next] as Quotation).last)
    inside[id] = first < until ? 1 : 0
  }
  return inside
}

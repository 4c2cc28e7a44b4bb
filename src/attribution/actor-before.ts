import { Word } from '../lexicon/words.ts'
import { Kind, type MentionRow, type Quotation, Trait } from '../model.ts'
import { isFiniteAt } from '../syntax/finite.ts'
import type { Layout } from '../syntax/layout.ts'
import { clauseStart, mainSubject } from '../syntax/main-subject.ts'

/** In tokens: longer sentences that do not lead to the quotation tell what happened rather than how somebody takes it. */
const longest = 18
/** Tokens of a quotation that are read. */
const telling = 60
const male: readonly number[] = [Word.he, Word.him, Word.his]
const female: readonly number[] = [Word.she, Word.her]
const pronouns = { male, female, unknown: [...male, ...female] }

/**
 * Who acts in the sentence of its own right before a quotation, where that reports nothing: `Ann is not convinced. “It is late.”` Null for
 * a tag (`“Go,” said Ann. “It is late.”`), for what happened some day (`Ann left in May.`), and where the quotation speaks of the actor:
 * `“I am sad,” said Ben. Ann is dead. “She was kind.”`
 */
export function actorBefore(layout: Layout, quotation: Quotation): MentionRow | null {
  const { document, owner, cueAt, mentions, mentionAt } = layout
  const { kind, traits, word, paragraph } = document.tokens
  const { first, last, parent } = quotation
  const edge = first - 1
  const leads = kind[edge] === Kind.Colon
  if (owner[edge] !== parent || paragraph[edge] !== paragraph[first] || !(leads || kind[edge] === Kind.Stop)) return null
  const start = clauseStart(layout, edge)
  const above = paragraph[start - 1] !== paragraph[start]
  const free = above || owner[start - 1] === parent
  // A sentence begins here: not `…, who called it “a mess” and left.`
  if ((!leads && edge - start > longest) || !(free || (traits[start] as number) & Trait.Capital)) return null
  for (let at = start; at < edge; at++)
    if ((at < edge - 1 && (cueAt[at] as number) >= 0) || kind[at] === Kind.Number || (traits[at] as number) & Trait.Time) return null
  const main = mainSubject(layout, edge)
  if (!main || main.first < start || !isPerson(main)) return null
  // `His wife Jean`
  const name = mentions[mentionAt[main.last] as number]
  const subject = main.type === 'description' && name?.type === 'name' && name.first === main.last ? name : main
  // A verb follows, or an apposition: `Her deputy, Paul Drake, is`
  if (kind[subject.last] !== Kind.Comma && !isFiniteAt(document.tokens, subject.last)) return null
  // `Ann disagrees.`, but `Ann is ill, Ben says.`, `“Why?” Ann asked.`
  if ((cueAt[edge - 1] as number) >= 0 && (subject.last < edge - 1 || !free)) return null
  // A pronoun of the actor’s sex stands in the quotation, and nobody before it whom it may mean.
  for (let at = first; !above && !leads && at < last && at < first + telling; at++) {
    if (pronouns[subject.gender].includes(word[at] as number)) return null
    const other = mentions[mentionAt[at] as number]
    if (other && isPerson(other)) break
  }
  return subject
}

function isPerson({ type, sort, plural }: MentionRow): boolean {
  return type === 'name' ? sort !== 'group' && sort !== 'document' : type === 'description' && sort === 'person' && !plural
}

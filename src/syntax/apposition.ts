/** Two phrases beside each other that mean one person. */
import { Word } from '../lexicon/words.ts'
import { type Document, Kind, type MentionRow, type Tokens, Trait } from '../model.ts'
import type { Layout } from './layout.ts'
import { tokenAfter } from './reach.ts'

/** Mentions inside a description: `the head of the board of Ash College`. */
const mostInside = 3

/**
 * The description of a person that ends, with what prepositions or `who` add, at the comma before a name, which a comma closes: `the
 * captain of the winning side, Sam Cole,`. `mentions` are those of the document, in order.
 */
export function roleBefore({ tokens }: Document, mentions: readonly MentionRow[], name: MentionRow): MentionRow | null {
  const comma = name.first - 1
  // `said the captain of the side, Sam Cole.`: of one word it may be where the side is from.
  const closed = tokens.kind[name.last] === Kind.Comma || (tokens.kind[name.last] !== Kind.Word && name.last - name.core > 1)
  if (name.type !== 'name' || tokens.kind[comma] !== Kind.Comma || !closed) return null
  for (let id = name.id - 1; id >= Math.max(0, name.id - mostInside); id--) {
    const role = mentions[id] as MentionRow
    if (role.type !== 'description' || role.sort !== 'person' || role.plural) continue
    if (role.end !== tokens.end[comma - 1] && !isWho(tokens, role.last, comma)) continue
    // `in a letter to the mayor of Ash, Ann Lee, the owner, wrote`: somebody else’s.
    if (!((tokens.traits[role.first - 1] as number) & Trait.Preposition)) return role
  }
  return null
}

/** `a parent who had seen it, Ann Lee,`, `the head of the water board, Ann Lee,`: nothing but what `who` or `of` tells stands between. */
function isWho({ word, kind }: Tokens, from: number, comma: number): boolean {
  if (word[from] !== Word.who && word[from] !== Word.of) return false
  for (let at = from; at < comma; at++) if (kind[at] !== Kind.Word && kind[at] !== Kind.Number) return false
  return true
}

/** Of an apposition (`the judge, Ann Lee,`) the name beside the description, if that means the same person; null for other mentions. */
export function nameBeside(
  { document: { tokens }, mentions, mentionAt }: Layout,
  description: MentionRow,
  isSame: (name: MentionRow) => boolean,
): MentionRow | null {
  const { type, first } = description
  if (type !== 'description') return null
  let behind = tokenAfter(tokens, description)
  if (tokens.kind[behind] === Kind.Comma) behind++
  const ahead = tokens.kind[first - 1] === Kind.Comma ? first - 2 : first - 1
  const beside = [mentions[mentionAt[behind] as number], mentions[mentionAt[ahead] as number]]
  return beside.find((name) => name?.type === 'name' && isSame(name)) ?? null
}

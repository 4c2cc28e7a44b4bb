/** What the words of a description tell of whether it is all that the text calls somebody: `a waiter … the waiter`, but `the girl` of Ann. */
import { isIndefinite, isPlainPerson, Word } from '../../lexicon/words.ts'
import type { MentionRow, Tokens } from '../../model.ts'
import { type Layout, lowerBound } from '../../syntax/layout.ts'
import type { NamedMention } from './presence.ts'

/** Descriptions of each person in the narration, in order. */
export type Descriptions = ReadonlyMap<number, readonly MentionRow[]>

/** Tokens within which `a waiter` still brings in the waiter. */
const lately = 600

export function descriptionsIn({ owner }: Layout, named: readonly NamedMention[]): Descriptions {
  const descriptions = new Map<number, MentionRow[]>()
  for (const { mention, person } of named) {
    if (mention.type !== 'description' || (owner[mention.first] as number) >= 0) continue
    const known = descriptions.get(person)
    if (known) known.push(mention)
    else descriptions.set(person, [mention])
  }
  return descriptions
}

/** `the girl`, `the vicar`. */
export const nounKind = ({ word }: Pick<Tokens, 'word'>, head: number): 'plain' | 'role' =>
  isPlainPerson(word[head] as number) ? 'plain' : 'role'

/** `plain, first`, `role, brought in lately`, …: what its noun tells, and how the same words have stood before. */
export function manner({ document: { tokens } }: Layout, all: readonly MentionRow[], { first, head }: MentionRow): string {
  const noun = nounKind(tokens, head)
  const indefinite = (mention: Pick<MentionRow, 'first'>) => isIndefinite(tokens.word[mention.first] as number)
  if (indefinite({ first })) return `${noun}, brought in`
  const before = lowerBound(all, first)
  if (before === 0) return `${noun}, first`
  for (let at = before - 1; at >= 0 && first - (all[at] as MentionRow).first <= lately; at--)
    if (indefinite(all[at] as MentionRow)) return `${noun}, brought in lately`
  return `${noun}, before`
}

/** Sex of whoever `his mother` or `her aunt` belongs to. */
export function ownerSex({ document: { tokens } }: Layout, { type, first }: MentionRow): MentionRow['gender'] {
  const opener = type === 'description' ? tokens.word[first] : 0
  return opener === Word.his ? 'male' : opener === Word.her ? 'female' : 'unknown'
}

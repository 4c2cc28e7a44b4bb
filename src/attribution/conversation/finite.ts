/** Which mentions stand before a finite verb, as subjects do. */
import { Word } from '../../lexicon/words.ts'
import { Kind, type MentionRow, type Tokens, Trait } from '../../model.ts'
import { isFiniteAt } from '../../syntax/finite.ts'
import type { Layout } from '../../syntax/layout.ts'

const nominative: ReadonlySet<number> = new Set([Word.he, Word.she, Word.they, Word.we, Word.i])

/** A finite verb follows, perhaps after an adverb. */
export function isSubjectOf({ document: { tokens } }: Layout, { first, last }: MentionRow): boolean {
  const opener = first > 0 ? (tokens.traits[first - 1] as number) : 0
  // `before Ann came` may be either; the verb behind the mention tells. `As Ann came near he rose`: not `near him`.
  const mayGovern = (opener & Trait.Preposition) !== 0 && !(opener & Trait.Subordinator) && !nominative.has(tokens.word[first] as number)
  return isFiniteAt(tokens, last) && (!mayGovern || isReason(tokens, first - 1))
}

/** `For Ann had gone`, `…, for Ann had gone`: gives a reason, where no words of its sentence stand right before it. */
function isReason({ kind, word }: Tokens, at: number): boolean {
  return word[at] === Word.for && (at === 0 || kind[at - 1] !== Kind.Word)
}

export function isPossessive({ document: { tokens } }: Layout, { last }: MentionRow): boolean {
  return ((tokens.traits[last - 1] as number) & Trait.Possessive) !== 0
}

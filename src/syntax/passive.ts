/** Passives: `was told`, `is often called`, and who did it. */
import { isFormOfBe, Word } from '../lexicon/words.ts'
import { type CueRow, Kind, type MentionRow, type Tokens, Trait } from '../model.ts'
import type { Layout } from './layout.ts'

/** Tokens from the participle to `by`, what is quoted in between counted. */
const furthestAgent = 14

/** The token before a verb and the adverbs ahead of it. */
export function beforeVerb({ kind, traits }: Tokens, verb: number): number {
  let at = verb - 1
  while (kind[at] === Kind.Word && (traits[at] as number) & Trait.Adverb) at--
  return at
}

/** Who is named behind `by`, before any punctuation; null where nobody is: `called “a threat” by Ann`. */
export function agentBehind({ document: { tokens }, mentions, mentionAt, owner }: Layout, last: number, to: number): MentionRow | null {
  const level = owner[last - 1]
  for (let at = last; at < Math.min(to, last + furthestAgent); at++) {
    if (owner[at] !== level) continue
    if (tokens.kind[at] !== Kind.Word) return null
    if (tokens.word[at] !== Word.by) continue
    const mention = mentions[mentionAt[at + 1] as number]
    return mention && mention.first === at + 1 && owner[at + 1] === level && mention.sort !== 'thing' ? mention : null
  }
  return null
}

/** Of `Ann was told by Ben` that is Ben, of `Ann was told` nobody: null; undefined of what is no passive. */
export function agentOfCue(layout: Layout, { first, last, form }: CueRow): MentionRow | null | undefined {
  const { tokens } = layout.document
  return form === 'past' && isFormOfBe(tokens.word[beforeVerb(tokens, first)] ?? 0) ? agentBehind(layout, last, tokens.count) : undefined
}

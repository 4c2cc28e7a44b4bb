/** Whose words a cue gives: its subject, or, of a passive, whoever did it. */
import { isFormOfBe, Word } from '../lexicon/words.ts'
import { type CueRow, Kind, Trait } from '../model.ts'
import type { Layout } from './layout.ts'
import { type Subject, subjectsOf } from './subjects.ts'

/** Tokens from the participle to `by`. */
const furthestAgent = 8

/** Of `Ann was told by Ben` that is Ben, of `Ann was told` nobody: null. */
export function sayersOf(layout: Layout, cue: CueRow): readonly Subject[] | null {
  const { document, mentions, mentionAt } = layout
  const { kind, traits, word } = document.tokens
  let at = cue.first - 1
  while (kind[at] === Kind.Word && (traits[at] as number) & Trait.Adverb) at--
  if (cue.form !== 'past' || !isFormOfBe(word[at] ?? 0)) return subjectsOf(layout, cue)
  for (let by = cue.last; by < cue.last + furthestAgent; by++) {
    const mention = word[by] === Word.by ? mentions[mentionAt[by + 1] as number] : undefined
    if (mention) return [{ mention, relation: 'phrase' }]
  }
  return null
}

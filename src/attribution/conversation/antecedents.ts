/** Whom the pronoun (of known sex) of a tag or an action may mean: whoever acts in the narration before it, where the sex may be the same. */
import { Kind, type MentionRow } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import { subjectIn } from './subjects.ts'

/** `Ann rose as she answered`: in the sentence itself. */
export function subjectBefore(layout: Layout, pronoun: MentionRow): MentionRow | null {
  const { tokens } = layout.document
  const { first } = pronoun
  let start = first
  while (start > 0 && tokens.sentence[start - 1] === tokens.sentence[first] && (layout.owner[start - 1] as number) < 0) start--
  const mention = start < first ? subjectIn(layout, start, first) : null
  return mention?.type === 'name' && mayBe(pronoun, mention) ? mention : null
}

/** `Ann rose. Slowly she turned round.`: in the sentences before it in the paragraph. */
export function actorAbove(layout: Layout, pronoun: MentionRow): MentionRow | null {
  const { tokens, paragraphs } = layout.document
  const { first } = paragraphs[tokens.paragraph[pronoun.first] as number] as { readonly first: number }
  let until = pronoun.first
  while (until > first && tokens.kind[until - 1] !== Kind.Stop) until--
  return lastActor(layout, pronoun, first, until)
}

/** In the paragraph before. */
export function actorFurtherUp(layout: Layout, pronoun: MentionRow): MentionRow | null {
  const { tokens, paragraphs } = layout.document
  const above = paragraphs[(tokens.paragraph[pronoun.first] as number) - 1]
  return above ? lastActor(layout, pronoun, above.first, above.last) : null
}

/** The subject of the last sentence between two tokens whose subject it may be, as far as nobody speaks. */
function lastActor(layout: Layout, pronoun: MentionRow, from: number, to: number): MentionRow | null {
  const { kind } = layout.document.tokens
  for (let end = to; end > from && (layout.owner[end - 1] as number) < 0; ) {
    let start = end - 1
    while (start > from && kind[start - 1] !== Kind.Stop && (layout.owner[start - 1] as number) < 0) start--
    const mention = subjectIn(layout, start, end)
    if (mention && mention.type !== 'pronoun' && mayBe(pronoun, mention)) return mention
    end = start
  }
  return null
}

const mayBe = ({ gender }: MentionRow, mention: MentionRow): boolean => mention.gender === 'unknown' || mention.gender === gender

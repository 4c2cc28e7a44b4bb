/** Whom a pronoun of known sex may mean: whoever acts in the narration before it and is of that sex. */
import { Kind, type MentionRow, type People } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import { subjectIn } from './subjects.ts'

/** Tokens over which somebody is looked for: nobody is meant from further off, and an endless paragraph takes no longer. */
const farthest = 500

/** Nothing but the sex is told. */
export const isOpen = ({ type, gender }: MentionRow): boolean => type === 'pronoun' && gender !== 'unknown'

/** `Ann rose as she answered`: in the sentence itself. */
export function subjectBefore(layout: Layout, people: People, pronoun: MentionRow): MentionRow | null {
  const { tokens } = layout.document
  const { first } = pronoun
  const least = Math.max(0, first - farthest)
  let start = first
  while (start > least && tokens.sentence[start - 1] === tokens.sentence[first] && (layout.owner[start - 1] as number) < 0) start--
  const mention = start < first ? subjectIn(layout, start, first) : null
  return mention && mayBe(people, pronoun, mention) ? mention : null
}

/** `Ann rose. Slowly she turned round.`: in the sentences before it in the paragraph. */
export function actorAbove(layout: Layout, people: People, pronoun: MentionRow): MentionRow | null {
  const { tokens, paragraphs } = layout.document
  const own = paragraphs[tokens.paragraph[pronoun.first] as number] as { readonly first: number }
  const first = Math.max(own.first, pronoun.first - farthest)
  let until = pronoun.first
  while (until > first && tokens.kind[until - 1] !== Kind.Stop) until--
  return lastActor(layout, people, pronoun, first, until)
}

/** In the paragraph before. */
export function actorFurtherUp(layout: Layout, people: People, pronoun: MentionRow): MentionRow | null {
  const { tokens, paragraphs } = layout.document
  const above = paragraphs[(tokens.paragraph[pronoun.first] as number) - 1]
  return above ? lastActor(layout, people, pronoun, Math.max(above.first, above.last - farthest), above.last) : null
}

/** The subject of the last sentence between two tokens whose subject it may be, as far as nobody speaks. */
function lastActor(layout: Layout, people: People, pronoun: MentionRow, from: number, to: number): MentionRow | null {
  const { kind } = layout.document.tokens
  for (let end = to; end > from && (layout.owner[end - 1] as number) < 0; ) {
    let start = end - 1
    while (start > from && kind[start - 1] !== Kind.Stop && (layout.owner[start - 1] as number) < 0) start--
    const mention = subjectIn(layout, start, end)
    if (mention && mayBe(people, pronoun, mention)) return mention
    end = start
  }
  return null
}

/** Who is only described is seldom meant: in two of five cases, who has a name in five of six (pronouns in tags of PDNC). */
function mayBe({ persons, of }: People, { gender }: MentionRow, { id, type }: MentionRow): boolean {
  const person = persons[of[id] as number]
  return type !== 'pronoun' && person !== undefined && person.named && person.gender === gender
}

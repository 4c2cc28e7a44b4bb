/** Who acts in a sentence of the narration. */
import { type CueRow, Kind, type MentionRow, Trait } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import { subjectsOf } from '../../syntax/subjects.ts'

const finite = Trait.Verb | Trait.Auxiliary | Trait.Reporting | Trait.Ed

/** A finite verb follows, perhaps after an adverb. */
export function isSubjectOf({ document: { tokens } }: Layout, { first, last }: MentionRow): boolean {
  let next = last
  if (tokens.kind[next] === Kind.Word && (tokens.traits[next] as number) & Trait.Adverb) next++
  const governed = first > 0 && ((tokens.traits[first - 1] as number) & Trait.Preposition) !== 0
  return tokens.kind[next] === Kind.Word && ((tokens.traits[next] as number) & finite) !== 0 && !governed
}

/** Whose words the last cue before a quotation reports; without a cue, who acts. */
export function tellerIn(layout: Layout, from: number, to: number, cue: CueRow | null): MentionRow | null {
  if (cue) {
    const { mentions, mentionAt } = layout
    const left = mentions[mentionAt[cue.head - 1] as number]
    if (left && left.first >= from && !isPossessive(layout, left)) return left
    const likely = subjectsOf(layout, cue).find(
      ({ mention }) => mention.id >= 0 && mention.first >= from && mention.last <= to && !isPossessive(layout, mention),
    )
    if (likely) return likely.mention
  }
  return subjectIn(layout, from, to)
}

/** First mention that a finite verb follows, else the first that no preposition governs. */
export function subjectIn(layout: Layout, from: number, to: number): MentionRow | null {
  const { tokens } = layout.document
  let free: MentionRow | null = null
  for (let at = from; at < to; at++) {
    if ((layout.owner[at] as number) >= 0) continue
    const mention = layout.mentions[layout.mentionAt[at] as number]
    if (!mention || mention.first !== at) continue
    if (isSubjectOf(layout, mention)) return mention
    const governed = at > from && ((tokens.traits[at - 1] as number) & Trait.Preposition) !== 0
    if (!governed) free ??= mention
    at = mention.last - 1
  }
  return free
}

export function isPossessive({ document: { tokens } }: Layout, { last }: MentionRow): boolean {
  return ((tokens.traits[last - 1] as number) & Trait.Possessive) !== 0
}

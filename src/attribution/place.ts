import { Kind, type MentionRow } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'

/** Kind of the token right before the mention: 0 at a paragraph’s start, `Mark` after a quotation. */
export function kindBefore({ document: { tokens }, owner }: Layout, { first }: MentionRow): number {
  const at = first - 1
  if (at < 0 || tokens.paragraph[at] !== tokens.paragraph[first]) return 0
  return owner[at] === owner[first] ? (tokens.kind[at] as number) : Kind.Mark
}

/** Traits of the token right before the mention, 0 where that is no word of the same level. */
export function traitsBefore(layout: Layout, mention: MentionRow): number {
  return kindBefore(layout, mention) === Kind.Word ? (layout.document.tokens.traits[mention.first - 1] as number) : 0
}

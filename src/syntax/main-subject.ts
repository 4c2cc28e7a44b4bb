/** The subject of the clause or sentence that a token stands in. */
import { Kind, type MentionRow, Trait } from '../model.ts'
import type { Layout } from './layout.ts'

const furthest = 80
const fronting = Trait.Preposition | Trait.Subordinator | Trait.Ing | Trait.Ed | Trait.Adverb | Trait.Time

/** First mention of the sentence of `token`, after a fronted phrase (`Asked to describe it, Kaine said`), or null. */
export function mainSubject(layout: Layout, token: number): MentionRow | null {
  const { owner, document } = layout
  const level = owner[token] as number
  let end = token
  // Over at most two quotations to the left: `Dale said “a” and called “b”`.
  for (let hops = 0; hops < 3; hops++) {
    const start = clauseStart(layout, end)
    const subject = subjectFrom(layout, start, end)
    if (subject) return subject
    const beside = start - 1
    if (beside < 0 || owner[beside] === level || document.tokens.kind[beside] === Kind.Stop) return null
    if (document.tokens.paragraph[beside] !== document.tokens.paragraph[token]) return null
    end = siblingStart(layout, beside, level)
    if (end < 0) return null
  }
  return null
}

/** Leftmost token that no full stop, quotation or paragraph's edge parts from `token`. */
export function clauseStart({ document: { tokens }, owner }: Layout, token: number): number {
  let at = token
  while (
    at > 0 &&
    token - at < furthest &&
    owner[at - 1] === owner[token] &&
    tokens.kind[at - 1] !== Kind.Stop &&
    tokens.paragraph[at - 1] === tokens.paragraph[token]
  )
    at--
  return at
}

/** First token of the quotation at `level`'s own depth that holds `token`, or -1 where `token` lies outside `level`. */
function siblingStart({ quotations, owner }: Layout, token: number, level: number): number {
  let id = owner[token] as number
  while (id >= 0 && quotations[id]?.parent !== level) id = quotations[id]?.parent ?? -1
  return id >= 0 ? (quotations[id]?.first ?? -1) : -1
}

function subjectFrom(layout: Layout, start: number, end: number): MentionRow | null {
  const { document, mentionAt, mentions } = layout
  const { tokens } = document
  let from = afterDateline(layout, start, end)
  while (from < end && (tokens.kind[from] !== Kind.Word || (tokens.traits[from] as number) & Trait.Coordinator)) from++
  for (let hops = 0; hops < 4 && from < end; hops++) {
    const covering = mentions[mentionAt[from] as number]
    if (covering && covering.first === from) return covering
    if (!((tokens.traits[from] as number) & fronting) || (tokens.traits[from] as number) & Trait.Determiner) break
    const comma = commaFrom(tokens.kind, from, end)
    if (comma < 0) break
    from = comma + 1
  }
  for (let at = from; at < end; at++) {
    const mention = mentions[mentionAt[at] as number]
    if (mention && !isObject(tokens.traits, mention)) return mention
  }
  return null
}

/** Longest dateline in tokens. */
const longestDateline = 10

/** `HARLOW CITY, Ohio (AP) — `: the sentence begins after the dash. */
export function afterDateline({ document: { tokens } }: Layout, start: number, end: number): number {
  if (!((tokens.traits[start] as number) & Trait.AllCaps) || tokens.kind[start] !== Kind.Word) return start
  for (let at = start + 1; at < Math.min(end, start + longestDateline); at++) if (tokens.kind[at] === Kind.Dash) return at + 1
  return start
}

function isObject(traits: Int32Array, mention: MentionRow): boolean {
  return mention.first > 0 && ((traits[mention.first - 1] as number) & Trait.Preposition) !== 0
}

function commaFrom(kind: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at++) if (kind[at] === Kind.Comma) return at
  return -1
}

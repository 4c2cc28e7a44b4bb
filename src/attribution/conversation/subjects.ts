/** Who acts in a sentence of the narration. */
import type { Relation } from '../../choice.ts'
import { Word } from '../../lexicon/words.ts'
import { type CueRow, Kind, type MentionRow, type Tokens, Trait } from '../../model.ts'
import { finite } from '../../syntax/finite.ts'
import type { Layout } from '../../syntax/layout.ts'
import { subjectsOf } from '../../syntax/subjects.ts'
import { actorBefore } from './actor.ts'
import { isPossessive, isSubjectOf } from './finite.ts'

/** Tokens between `whose` or `who` and the verb: `whose clear voice said`. */
const farthestRelative = 8

/** How a subject stands to its cue where no clause can lie between. */
const close: ReadonlySet<Relation> = new Set(['adjacent', 'head', 'pair', 'pronoun'])

/** Whose words the last cue before a quotation reports; without a cue, who acts. */
export function tellerIn(layout: Layout, from: number, to: number, cue: CueRow | null): MentionRow | null {
  if (cue) {
    const { mentions, mentionAt } = layout
    const left = mentions[mentionAt[cue.head - 1] as number]
    // `stopped by Ann’s saying`
    if (left && left.first >= from && (cue.form === 'ing' || !isPossessive(layout, left))) return left
    const relative = relativeBefore(layout, from, cue.head)
    if (relative) return relative
    const likely = subjectsOf(layout, cue).filter(
      ({ mention }) => mention.id >= 0 && mention.first >= from && mention.last <= to && maySpeak(layout, mention),
    )
    const [best] = likely
    // `showed the letter to Ann, who said`
    if (best?.relation === 'relative')
      return (likely.find(({ mention, relation }) => relation === 'relative' && mention.type === 'name') ?? best).mention
    if (best && close.has(best.relation)) return best.mention
    const actor = actorBefore(layout, from, cue)
    if (actor) return actor
    const start = clauseStart(layout, from, cue.head)
    const opener = start > from ? mentions[mentionAt[start] as number] : undefined
    if (opener?.first === start && opensClause(layout.document.tokens, opener, true)) return opener
    const own = start > from || cue.form === 'ing' ? subjectIn(layout, start, cue.head) : null
    if (own) return own
    if (best) return best.mention
  }
  return subjectIn(layout, from, to)
}

/** `looked at Ann, whose clear voice said`, `by Ann, who in a low voice said` */
function relativeBefore({ document: { tokens }, mentions, mentionAt }: Layout, from: number, head: number): MentionRow | null {
  for (let at = head - 1; at > from && at >= head - farthestRelative && tokens.kind[at] !== Kind.Comma; at--)
    if (tokens.word[at] === Word.whose || (tokens.word[at] === Word.who && at < head - 1))
      return mentions[mentionAt[tokens.kind[at - 1] === Kind.Comma ? at - 2 : at - 1] as number] ?? null
  return null
}

/**
 * Where the last clause with a subject of its own begins: `Ann was told so; but Ben, much offended, rose, and said`. A comma before
 * the verb has closed what `as`, `where` or `that` opened: `Ann came into the room where Ben sat, and said`.
 */
function clauseStart({ document: { tokens }, mentions, mentionAt, owner }: Layout, from: number, head: number): number {
  let before = head - 1
  while (before > from && tokens.kind[before] === Kind.Word && (tokens.traits[before] as number) & (Trait.Adverb | Trait.Coordinator))
    before--
  const closed = tokens.kind[before] === Kind.Comma || tokens.kind[before] === Kind.Semicolon
  for (let at = head - 1; at > from; at--) {
    if ((owner[at - 1] as number) >= 0) return at
    const kind = tokens.kind[at - 1]
    const traits = kind === Kind.Word ? (tokens.traits[at - 1] as number) : 0
    // `she and Ann were sitting` joins no clauses.
    const pairs = kind === Kind.Word && (mentionAt[at - 2] as number) >= 0
    const joins = (traits & Trait.Coordinator && !pairs) || kind === Kind.Semicolon || kind === Kind.Dash
    if (!joins && !(traits & Trait.Subordinator)) continue
    const mention = mentions[mentionAt[at] as number]
    const apart = tokens.kind[at - 2] === Kind.Comma
    if (!mention || mention.first !== at || mention.last > head || !opensClause(tokens, mention, apart)) continue
    if (joins || !closed || tokens.kind[mention.last] === Kind.Comma) return at
  }
  return from
}

/** A verb follows the mention, or a comma, as before `much offended`; `Ann and Ben, who` opens none, `…, and Ben, who` does. */
function opensClause({ kind, traits, word }: Tokens, { last }: MentionRow, apart: boolean): boolean {
  let next = last
  while (kind[next] === Kind.Word && (traits[next] as number) & Trait.Adverb) next++
  if (kind[next] === Kind.Comma) return apart || word[next + 1] !== Word.who
  return kind[next] === Kind.Word && ((traits[next] as number) & finite) !== 0
}

/** First mention that a finite verb follows, else the first that no preposition governs. */
export function subjectIn(layout: Layout, from: number, to: number): MentionRow | null {
  const { tokens } = layout.document
  let free: MentionRow | null = null
  for (let at = from; at < to; at++) {
    if ((layout.owner[at] as number) >= 0) continue
    const mention = layout.mentions[layout.mentionAt[at] as number]
    if (!mention || mention.first !== at || tokens.word[at] === Word.it) continue
    if (isSubjectOf(layout, mention)) return mention
    const governed = at > from && ((tokens.traits[at - 1] as number) & Trait.Preposition) !== 0
    if (!governed) free ??= mention
    at = mention.last - 1
  }
  return free
}

function maySpeak(layout: Layout, mention: MentionRow): boolean {
  return layout.document.tokens.word[mention.first] !== Word.it && !isPossessive(layout, mention)
}

/** Who acts in the clause that a verb without a subject of its own goes on with: `Ann rose, took up the lamp, and said`. */
import { Word } from '../../lexicon/words.ts'
import { type CueRow, Kind, type MentionRow, Trait } from '../../model.ts'
import { finite } from '../../syntax/finite.ts'
import type { Layout } from '../../syntax/layout.ts'
import { isPossessive, isSubjectOf } from './finite.ts'

const helpers = Trait.Adverb | Trait.Auxiliary | Trait.Coordinator
const lead = Trait.Adverb | Trait.Determiner
const joints = Trait.Coordinator | Trait.Subordinator

/** The nearest to the left of a cue, not before `from`. */
export function actorBefore(layout: Layout, from: number, { head, form }: CueRow): MentionRow | null {
  const { document, mentions, mentionAt, owner } = layout
  const { kind, traits, word } = document.tokens
  let at = head - 1
  while (at > from && kind[at] === Kind.Word && (traits[at] as number) & helpers) at--
  const closed = (kind[at] === Kind.Comma || kind[at] === Kind.Semicolon) && form !== 'ing'
  for (let verbs = 0; at >= from && (owner[at] as number) < 0; at--) {
    if (word[at] === Word.who && at > from + 1 && kind[at - 1] === Kind.Comma && (verbs === 0 || kind[at + 1] === Kind.Comma))
      return mentions[mentionAt[at - 2] as number] ?? null
    const mention = mentions[mentionAt[at] as number]
    if (mention?.first === at && mention.last <= head && !isPossessive(layout, mention)) {
      const clause = clauseOf(layout, mention, from)
      if (isSubjectOf(layout, mention) && !(closed && clause === 'aside') && clause !== 'object')
        return word[at] === Word.it ? null : mention
      if (isPutOff(layout, mention) && (clause === 'main' || clause === 'aside') && word[at] !== Word.it) return mention
    }
    if (kind[at] === Kind.Word && (traits[at] as number) & finite) verbs++
  }
  return null
}

/**
 * What kind of clause a mention opens. `aside`: one that is over once a comma closes it (`…, which she took, and said`, `When Ann had
 * gone, said`; not `…, when Ann stopped, and said`). `object`: what the verb or noun before it takes (`saw he was tired`, `the
 * help they hoped for`). `inner`: none.
 */
function clauseOf(layout: Layout, { first, type }: MentionRow, from: number): 'main' | 'aside' | 'object' | 'inner' {
  const { document, mentions, mentionAt } = layout
  const { kind, traits, word } = document.tokens
  let at = first - 1
  while (at >= from && kind[at] === Kind.Word && (traits[at] as number) & lead && !((traits[at] as number) & (joints | Trait.Relative)))
    at--
  if (at < from) return 'main'
  const parts = (row: number) => row < from || kind[row] === Kind.Comma || kind[row] === Kind.Semicolon || kind[row] === Kind.Dash
  if (parts(at)) return 'main'
  const bits = traits[at] as number
  if (bits & Trait.Relative || word[at] === Word.as || word[at] === Word.that) return 'aside'
  if (bits & Trait.Subordinator) return at > from && parts(at - 1) ? 'main' : 'aside'
  if (bits & Trait.Coordinator) {
    // `where she and Ann were sitting`
    const pair = mentions[mentionAt[at - 1] as number]
    if (pair && pair.first >= from) return clauseOf(layout, pair, from)
    return parts(at - 1) ? 'main' : 'inner'
  }
  // `As she entered he stopped`, but `He closed the book, and said`.
  if (bits & finite && !(bits & Trait.Reporting)) return 'inner'
  if (type !== 'pronoun') return bits & Trait.Reporting ? 'object' : 'inner'
  // `When the bell rang he rose, and said`: no comma parts the clauses.
  return (traits[from] as number) & Trait.Subordinator && !(bits & Trait.Reporting) ? 'main' : 'object'
}

/** Something is put in between the mention and its verb: `Ann at last, with the key in her hand, said`, `Ann opening it, said`. */
function isPutOff({ document: { tokens } }: Layout, { last }: MentionRow): boolean {
  const { kind, traits } = tokens
  let next = last
  while (kind[next] === Kind.Word && (traits[next] as number) & Trait.Adverb) next++
  return kind[next] === Kind.Comma || (kind[next] === Kind.Word && ((traits[next] as number) & Trait.Ing) !== 0)
}

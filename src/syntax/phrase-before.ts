/** The noun phrases that stand before a place, as far as they may be a subject: next to it, or over what is told of somebody in between. */
import type { Relation } from '../choice.ts'
import { Word } from '../lexicon/words.ts'
import { type Document, Kind, type MentionRow, Trait } from '../model.ts'
import { roleBefore } from './apposition.ts'
import { isFiniteAt } from './finite.ts'
import type { Layout } from './layout.ts'
import { adHoc, firstMentionIn, lastMentionIn, type Phrase, phraseLeftOf } from './noun-phrases.ts'

/** Takes whoever may be meant, by which construction. */
export type Add = (mention: MentionRow | null, relation: Relation) => void

const opener = Trait.Determiner | Trait.PossessivePronoun
const furthest = 60
/** Tokens from `whose` to the verb of its clause. */
const longestOwned = 12
/** Opens a noun phrase. */
const nominal = Trait.Determiner | Trait.PossessivePronoun | Trait.Capital | Trait.NumberWord | Trait.Demonym
const notNominal = Trait.Ing | Trait.Ed | Trait.Time | Trait.Adverb

/** Whoever the noun phrase that ends at the token `end` means, and who stands last in it. */
export function phraseEnding(layout: Layout, end: number, relation: Relation, add: Add): void {
  const phrase = phraseLeftOf(layout, end)
  if (!phrase) return
  const nearest = lastMentionIn(layout, phrase.base, phrase.last)
  // `Police arrested Ann, who said`: a verb stands between.
  const mention =
    nearest?.type === 'name' && beforeVerb(layout, phrase) < nearest.first
      ? nearest
      : (firstMentionIn(layout, phrase.first, phrase.base) ?? headOf(layout, phrase) ?? firstMentionIn(layout, phrase.base, phrase.last))
  if (mention || !isVerbPhrase(layout.document, phrase.first))
    add(mention ?? adHoc(layout, phrase.first, beforeVerb(layout, phrase)), relation)
  if (phrase.base > phrase.first) add(nearest, relation)
}

/** `had raised no objection, saying`, `the man he hopes to replace said`: what begins there is no noun phrase. */
export function isVerbPhrase({ tokens: { word, traits } }: Document, first: number): boolean {
  return word[first - 1] === Word.to || ((traits[first - 1] ?? 0) & Trait.Auxiliary && (traits[first] as number) & Trait.Ed) !== 0
}

/** `The chain closed its oldest shop, saying`: end of what stands before the verb; that of the phrase where it holds none. */
function beforeVerb({ document: { tokens } }: Layout, { first, last }: Phrase): number {
  for (let at = first + 1; at < last; at++) {
    const before = tokens.traits[at - 1] as number
    if (before & (opener | Trait.Preposition | Trait.Coordinator | Trait.Adverb)) continue
    const traits = tokens.traits[at] as number
    if (traits & Trait.Ed && !(traits & Trait.Capital)) return at
    // No phrase goes on with `their` or `the`: `cut` before it is a verb.
    if (traits & opener && at - 1 > first) return at - 1
  }
  return last
}

/** `the skippers of the ferries`: what stands before the first preposition, which the rest belongs to; null where that is no noun phrase. */
export function headOf(layout: Layout, { first, base, last }: Phrase): MentionRow | null {
  const { tokens } = layout.document
  let end = first
  while (end < base && !((tokens.traits[end] as number) & Trait.Preposition)) end++
  if (end === first || end === base || tokens.kind[end - 1] !== Kind.Word) return null
  const opening = tokens.traits[first] as number
  if (opening & notNominal || !(opening & nominal || (tokens.traits[end - 1] as number) & Trait.Plural)) return null
  return { ...adHoc(layout, first, end), end: tokens.end[last - 1] as number }
}

/** Over an apposition, brackets or dashes to the noun phrase before them. */
export function overInsertion(layout: Layout, closing: number, add: Add): void {
  const { document, owner } = layout
  const { tokens } = document
  const kind = tokens.kind[closing]
  const opening = kind === Kind.Close ? Kind.Open : kind
  const relation = kind === Kind.Comma ? 'apposition' : 'bracket'
  for (let at = closing - 1; at > 0 && at > closing - furthest && owner[at] === owner[closing]; at--) {
    if (tokens.kind[at] === Kind.Stop || tokens.paragraph[at] !== tokens.paragraph[closing]) break
    if (tokens.kind[at] !== opening) continue
    // `Dale, 45, a teacher, said`: the age has a comma of its own.
    if (tokens.kind[at - 1] === Kind.Number && tokens.kind[at - 2] === Kind.Comma) at -= 2
    at = beforeWhose(layout.document, at)
    const before = at
    const name = apposedName(layout, before, closing)
    add(name, relation)
    if (!name || layout.mentions[layout.mentionAt[before - 1] as number]) phraseEnding(layout, before - 1, relation, add)
    // `Dale, mayor of Ash, Ohio, said`: one comma further.
    if (kind !== Kind.Comma) return
    for (let next = before - 1; next > before - furthest && next > 0 && owner[next] === owner[closing]; next--) {
      if (tokens.kind[next] === Kind.Stop) return
      if (tokens.kind[next] === Kind.Comma) {
        phraseEnding(layout, next - 1, relation, add)
        return
      }
    }
    return
  }
  if (kind === Kind.Comma) phraseEnding(layout, closing - 1, relation, add)
}

/** `Dale, whose son, Ed, is ill, said`: the comma before what is told of Dale; the one given where a clause of that kind doesn’t go on there. */
function beforeWhose({ tokens }: Document, comma: number): number {
  if (!isFiniteAt(tokens, comma + 1)) return comma
  for (let at = comma - 1; at > comma - longestOwned && tokens.sentence[at] === tokens.sentence[comma]; at--)
    if (tokens.word[at] === Word.whose && tokens.kind[at - 1] === Kind.Comma) return at - 1
  return comma
}

/** `Its spokesman, Yuri Malkov, said`, `the harbormaster, Yuri Malkov, said`: the name that fills an apposition to a role. */
function apposedName(layout: Layout, opening: number, closing: number): MentionRow | null {
  const { document, mentionAt, mentions } = layout
  const role = mentions[mentionAt[opening - 1] as number]
  const name = mentions[mentionAt[opening + 1] as number]
  if (name?.type !== 'name' || name.first !== opening + 1 || name.last !== closing) return null
  if (role?.type === 'description' ? role.sort === 'person' : isPerson(name) && isOpened(layout, opening - 1)) return name
  return roleBefore(document, mentions, name) ? name : null
}

const isPerson = ({ sort, core, last }: MentionRow) => sort === 'person' || (sort === 'unknown' && last - core > 1)

/** The noun phrase that ends there begins with an article or an owner. */
function isOpened(layout: Layout, end: number): boolean {
  const phrase = phraseLeftOf(layout, end)
  return phrase !== null && ((layout.document.tokens.traits[phrase.first] as number) & opener) !== 0
}

/**
 * Whose words a cue reports: the mentions that may be its subject, by construction. The recipe (leftwards over helpers,
 * through appositions and relative clauses; the main clause for participles) follows the source rules measured on PolNeAR.
 */

import type { Relation } from '../choice.ts'
import { isQuantity, isTimePreposition, Word } from '../lexicon/words.ts'
import { type CueRow, type Document, Kind, type MentionRow, type Tokens, Trait } from '../model.ts'
import { roleBefore } from './apposition.ts'
import { contractedPronoun, pronounIn } from './contractions.ts'
import type { Layout } from './layout.ts'
import { mainSubject } from './main-subject.ts'
import { adHoc, firstMentionIn, lastMentionIn, type Phrase, phraseLeftOf, together } from './noun-phrases.ts'

export interface Subject {
  readonly mention: MentionRow
  readonly relation: Relation
}

const opener = Trait.Determiner | Trait.PossessivePronoun
const helpers = Trait.Auxiliary | Trait.Adverb
const furthest = 60
/** May stand before a subject. */
const opening = Trait.Determiner | Trait.Subordinator | Trait.Coordinator
/** Opens a noun phrase. */
const nominal = Trait.Determiner | Trait.PossessivePronoun | Trait.Capital | Trait.NumberWord | Trait.Demonym
const notNominal = Trait.Ing | Trait.Ed | Trait.Time | Trait.Adverb

/** Likely subjects of `cue`, best construction first, each mention once. */
export function subjectsOf(layout: Layout, cue: CueRow): Subject[] {
  const found: Subject[] = []
  const add = (mention: MentionRow | null, relation: Relation) => {
    const isKnown = (other: Subject) => other.mention.first === mention?.first || (mention && speaksWith(layout, other.mention, mention))
    if (mention && !found.some(isKnown)) found.push({ mention, relation })
  }
  if (cue.form === 'phrase') {
    add(rightOf(layout, cue.last), 'phrase')
    return found
  }
  leftSubjects(layout, cue, add)
  add(rightOf(layout, cue.last), 'inverted')
  return found
}

/** `Dale and Finch said`: neither said it alone, unless the first may belong to what stands before: `Lee met Dale and Finch said`. */
export function speaksWith({ document: { tokens } }: Layout, { first, members }: MentionRow, { id }: MentionRow): boolean {
  const opens = tokens.kind[first - 1] !== Kind.Word || ((tokens.traits[first - 1] as number) & opening) !== 0
  return opens && members?.some((member) => member.id === id) === true
}

type Add = (mention: MentionRow | null, relation: Relation) => void

function leftSubjects(layout: Layout, cue: CueRow, add: Add): void {
  const { document, owner } = layout
  const { tokens } = document
  const level = owner[cue.head]
  const at = overHelpers(layout, cue.head - 1, level as number)
  const reachable = at >= 0 && owner[at] === level && tokens.paragraph[at] === tokens.paragraph[cue.head]
  if (reachable) {
    const kind = tokens.kind[at]
    const traits = tokens.traits[at] as number
    if (kind === Kind.Comma || kind === Kind.Close || kind === Kind.Dash) overInsertion(layout, at, add)
    else if (kind === Kind.Word && traits & Trait.Relative && !(traits & Trait.Determiner && tokens.word[at] !== Word.that)) {
      antecedent(layout, at, add)
      // `They met Ann, who said`: not they.
      if (tokens.word[at] === Word.who) return
    } else if (kind === Kind.Word || kind === Kind.Number) nounPhrase(layout, at, cue, add)
  }
  add(mainSubject(layout, cue.head), 'main')
}

/** Leftwards over auxiliaries and adverbs; `to` takes its governing verb with it (`wanted to say`), and so does `as` (`quoted as saying`). */
function overHelpers({ document, owner }: Layout, from: number, level: number): number {
  const { tokens } = document
  let at = from
  for (let steps = 0; steps < 8 && at >= 0 && owner[at] === level && isWordOrNumber(tokens.kind[at]); steps++) {
    const traits = tokens.traits[at] as number
    const word = tokens.word[at]
    // `who in May said`, `which on Friday said`
    const timed = at > 0 && (traits & Trait.Time || tokens.kind[at] === Kind.Number) && isTimePreposition(tokens.word[at - 1] as number)
    if (timed) at -= 2
    // `they both said`
    else if (isQuantity(word as number) && (tokens.traits[at - 1] ?? 0) & Trait.SubjectPronoun) at--
    else if (word === Word.to || (word === Word.as && (tokens.traits[at - 1] as number) & (Trait.Ed | Trait.Reporting))) at -= 2
    else if (traits & helpers && !(traits & (Trait.SubjectPronoun | Trait.Determiner | Trait.Capital)) && !pronounIn(document, at)) at--
    else break
  }
  return at
}

const isWordOrNumber = (kind: number | undefined) => kind === Kind.Word || kind === Kind.Number

function nounPhrase(layout: Layout, end: number, cue: CueRow, add: Add): void {
  const { document, mentionAt, mentions } = layout
  const { tokens } = document
  const covering = mentions[mentionAt[end] as number] ?? contractedPronoun(layout, end)
  if (covering?.type === 'pronoun') {
    add(covering, 'pronoun')
    return
  }
  if ((tokens.traits[end] as number) & (Trait.Coordinator | Trait.Subordinator | Trait.Preposition) && !covering) return
  const phrase = phraseLeftOf(layout, end)
  if (!phrase) return
  if (phrase.base > phrase.first) add(firstMentionIn(layout, phrase.first, phrase.base) ?? headOf(layout, phrase), 'head')
  const near = lastMentionIn(layout, phrase.base, phrase.last)
  if (phrase.pair && near && near.last === phrase.last) {
    const other = firstMentionIn(layout, phrase.base, phrase.last)
    if (other && other !== near && areJoined(layout, other, near)) add(together(layout, [other, near]), 'pair')
  }
  if (near && near.last === phrase.last) add(near, 'adjacent')
  // `officials familiar with the talks said`: what stands next to the verb is no mention.
  else if (!isVerbPhrase(document, phrase.base)) add(adHoc(layout, phrase.base, phrase.last), 'adjacent')
  if (cue.form === 'ing' && near) add(near, 'adjacent')
}

/** `the skippers of the ferries`: what stands before the first preposition, which the rest belongs to; null where that is no noun phrase. */
function headOf(layout: Layout, { first, base, last }: Phrase): MentionRow | null {
  const { tokens } = layout.document
  let end = first
  while (end < base && !((tokens.traits[end] as number) & Trait.Preposition)) end++
  if (end === first || end === base || tokens.kind[end - 1] !== Kind.Word) return null
  const opening = tokens.traits[first] as number
  if (opening & notNominal || !(opening & nominal || (tokens.traits[end - 1] as number) & Trait.Plural)) return null
  return { ...adHoc(layout, first, end), end: tokens.end[last - 1] as number }
}

/** Nothing but `and` stands between: `Dale and Finch`, not `the mayor of Ash and Finch`. */
function areJoined({ document: { tokens } }: Layout, left: MentionRow, right: MentionRow): boolean {
  return left.last + 1 === right.first && tokens.word[left.last] === Word.and && (left.type === right.type || left.sort === right.sort)
}

/** `Dale, who had said`: the noun phrase before the pronoun. */
function antecedent(layout: Layout, at: number, add: Add): void {
  const { document, owner } = layout
  let end = at - 1
  const kind = document.tokens.kind[end]
  if (kind === Kind.Comma || kind === Kind.Dash) end--
  if (end < 0 || owner[end] !== owner[at]) return
  phraseEnding(layout, end, 'relative', add)
}

function phraseEnding(layout: Layout, end: number, relation: Relation, add: Add): void {
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
function isVerbPhrase({ tokens: { word, traits } }: Document, first: number): boolean {
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

/** Over an apposition, brackets or dashes to the noun phrase before them. */
function overInsertion(layout: Layout, closing: number, add: Add): void {
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

/** The noun phrase that follows the cue: `said the minister`, `said former police chief John Dale`, `according to Dale`. */
function rightOf(layout: Layout, from: number): MentionRow | null {
  const { document, owner, mentionAt, mentions, cueAt } = layout
  const { tokens } = document
  let at = from
  if (at < tokens.count && (tokens.traits[at] as number) & Trait.Adverb && !((tokens.traits[at] as number) & Trait.Determiner)) at++
  const start = at
  for (; at < tokens.count && at < from + 8 && owner[at] === owner[from - 1] && tokens.paragraph[at] === tokens.paragraph[from - 1]; at++) {
    const kind = tokens.kind[at]
    if (kind !== Kind.Word && kind !== Kind.Number) break
    const mention = mentions[mentionAt[at] as number]
    if (mention) {
      // `said spokesman John Dale`: the name right after a description says more, and `said Labour’s Ann Lee` is not what it belongs to.
      const next = mentions[mentionAt[mention.last] as number]
      if (next && (tokens.traits[mention.last - 1] as number) & Trait.Possessive && next.type !== 'pronoun') return next
      if (mention.type === 'description' && next?.type === 'name') return next
      const other = tokens.word[mention.last] === Word.and ? mentions[mentionAt[mention.last + 1] as number] : undefined
      const joined = other?.first === mention.last + 1 && (other.type === mention.type || tokens.kind[other.last] !== Kind.Word)
      return other && joined ? together(layout, [mention, other]) : mention
    }
    const traits = tokens.traits[at] as number
    if (
      traits & (Trait.Preposition | Trait.Subordinator | Trait.Auxiliary | Trait.Relative | Trait.ObjectPronoun | Trait.Coordinator) &&
      !(traits & Trait.Determiner)
    )
      break
    if ((cueAt[at] as number) >= 0) break
  }
  // `images supplied by two firms`
  if (at > start + 1 && (tokens.traits[at - 1] as number) & Trait.Ed && tokens.word[at] === Word.by) at--
  return at > start && at > from && tokens.kind[start] === Kind.Word && opensPhrase(tokens, start) ? adHoc(layout, start, at) : null
}

/** Not `Monday`, `quietly`. */
function opensPhrase({ traits }: Tokens, at: number): boolean {
  return ((traits[at] as number) & (Trait.Time | Trait.Adverb)) === 0
}

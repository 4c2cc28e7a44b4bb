/**
 * Whose words a cue reports: the mentions that may be its subject, by construction. The recipe (leftwards over helpers,
 * through appositions and relative clauses; the main clause for participles) follows the source rules measured on PolNeAR.
 */

import type { Relation } from '../choice.ts'
import { isArticle, isQuantity, isTimePreposition, Word } from '../lexicon/words.ts'
import { type CueRow, Kind, type MentionRow, type Tokens, Trait } from '../model.ts'
import { contractedPronoun, pronounIn } from './contractions.ts'
import type { Layout } from './layout.ts'
import { mainSubject } from './main-subject.ts'
import { adHoc, firstMentionIn, isWrittenLarge, lastMentionIn, phraseLeftOf, together } from './noun-phrases.ts'
import { type Add, headOf, isVerbPhrase, overInsertion, phraseEnding } from './phrase-before.ts'

export interface Subject {
  readonly mention: MentionRow
  readonly relation: Relation
}

const helpers = Trait.Auxiliary | Trait.Adverb
/** May stand before a subject. */
const opening = Trait.Determiner | Trait.Subordinator | Trait.Coordinator

/** Likely subjects of `cue`, best construction first, each mention once. */
export function subjectsOf(layout: Layout, cue: CueRow): Subject[] {
  const found: Subject[] = []
  const add = (mention: MentionRow | null, relation: Relation) => {
    if (!mention || isArticleAlone(layout, mention)) return
    const isKnown = (other: Subject) => other.mention.first === mention.first || speaksWith(layout, other.mention, mention)
    if (!found.some(isKnown)) found.push({ mention: asPronoun(layout, mention), relation })
  }
  if (cue.form === 'phrase') {
    add(rightOf(layout, cue.last), 'phrase')
    return found
  }
  if (quotedBefore(layout, cue, add)) return found
  leftSubjects(layout, cue, add)
  add(rightOf(layout, cue.last), 'inverted')
  return found
}

/** `The paper quoted Ann Lee, the mayor, as saying`: her words, whoever passed them on; not `Ann Lee was quoted as saying`. */
function quotedBefore(layout: Layout, { first, form }: CueRow, add: Add): boolean {
  const { kind, traits, word } = layout.document.tokens
  const before = first - 2
  if (form !== 'ing' || word[first - 1] !== Word.as || (traits[before] as number) & (Trait.Ed | Trait.Reporting)) return false
  let agent = false
  // `was quoted by a paper as saying`
  const named: Add = (mention, relation) => {
    const start = mention ? mention.first - ((traits[mention.first - 1] as number) & Trait.Determiner ? 2 : 1) : 0
    if (word[start] === Word.by) agent = true
    else add(mention, relation)
  }
  if (kind[before] === Kind.Comma) overInsertion(layout, before, named)
  else phraseEnding(layout, before, 'adjacent', named)
  if (agent) add(mainSubject(layout, first), 'main')
  return true
}

/** `The claim that`: an article is nobody. */
function isArticleAlone({ document: { tokens } }: Layout, { first, last }: MentionRow): boolean {
  return last - first === 1 && isArticle(tokens.word[first] as number)
}

/** `His claim that`: he. */
function asPronoun({ document: { tokens } }: Layout, mention: MentionRow): MentionRow {
  const { first, last } = mention
  const owns = last - first === 1 && ((tokens.traits[first] as number) & Trait.PossessivePronoun) !== 0
  return owns ? { ...mention, type: 'pronoun' } : mention
}

/** `Dale and Finch said`: neither said it alone, unless the first may belong to what stands before: `Lee met Dale and Finch said`. */
export function speaksWith({ document: { tokens } }: Layout, { first, members }: MentionRow, { id }: MentionRow): boolean {
  const opens = tokens.kind[first - 1] !== Kind.Word || ((tokens.traits[first - 1] as number) & opening) !== 0
  return opens && members?.some((member) => member.id === id) === true
}

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
    // Not the WHO.
    else if (
      kind === Kind.Word &&
      traits & Trait.Relative &&
      !(traits & Trait.Determiner && tokens.word[at] !== Word.that) &&
      !isWrittenLarge(tokens, at)
    ) {
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

/** The noun phrase that follows the cue: `said the minister`, `said former police chief John Dale`, `according to Dale`. */
function rightOf(layout: Layout, from: number): MentionRow | null {
  const { document, owner, mentionAt, mentions, cueAt } = layout
  const { tokens } = document
  let at = from
  if (at < tokens.count && (tokens.traits[at] as number) & Trait.Adverb && !((tokens.traits[at] as number) & Trait.Determiner)) at++
  const start = at
  for (; at < tokens.count && at < from + 8 && owner[at] === owner[from - 1] && tokens.paragraph[at] === tokens.paragraph[from - 1]; at++) {
    const mention = mentions[mentionAt[at] as number]
    // A name may begin with a sign: `@annlee`.
    if (!mention && !isWordOrNumber(tokens.kind[at])) break
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

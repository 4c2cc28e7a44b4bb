/** Noun phrases beside a verb, found from closed-class words alone. */
import { isArticle, isQuantity, Word } from '../lexicon/words.ts'
import { Kind, type MentionRow, type Tokens, Trait } from '../model.ts'
import type { Layout } from './layout.ts'

const wall = Trait.SubjectPronoun | Trait.ObjectPronoun | Trait.Relative | Trait.Subordinator | Trait.Auxiliary | Trait.Verb
const longest = 24

export interface Phrase {
  /** Tokens, half-open: with what prepositions add, and the part next to the verb alone. */
  readonly first: number
  readonly base: number
  readonly last: number
  readonly pair: boolean
}

/** The noun phrase whose last token is `end`, or null where a noun phrase can't end there. */
export function phraseLeftOf({ document: { tokens }, owner, cueAt, mentionAt }: Layout, end: number): Phrase | null {
  let first = end + 1
  let base = -1
  let pair = false
  const level = owner[end]
  for (let at = end; at >= 0 && at > end - longest && owner[at] === level; at--) {
    const kind = tokens.kind[at]
    const traits = tokens.traits[at] as number
    // `Dale & Finch` is one name.
    if (kind !== Kind.Word && kind !== Kind.Number && (mentionAt[at] as number) < 0) break
    if (tokens.paragraph[at] !== tokens.paragraph[end]) break
    if (traits & Trait.Preposition && !(traits & Trait.Capital && !(traits & Trait.SentenceStart))) {
      // `the delays, as the airline said`, `fell after the firm said`: a clause of its own.
      if (traits & Trait.Subordinator) break
      // `the man across from me`
      const before = at > 0 && isPreposition(tokens.traits[at - 1] as number) ? at - 2 : at - 1
      const some = tokens.word[at] === Word.of && isQuantity(tokens.word[before] as number)
      if (first > at + 1 || !(some || isNounLike(tokens.kind, tokens.traits, before)) || owner[before] !== level) break
      if (base < 0) base = first
      at = before + 1
    } else if (traits & Trait.Coordinator) {
      if (tokens.word[at] !== Word.and || first > at + 1 || !isNounLike(tokens.kind, tokens.traits, at - 1) || owner[at - 1] !== level)
        break
      if (base < 0) pair = true
    } else if (at === end && traits & Trait.ObjectPronoun && isPreposition(tokens.traits[at - 1] as number)) {
      // `one of them`
    } else if (isQuantity(tokens.word[at] as number) && tokens.word[at + 1] === Word.of) {
      // `one of the men`
    } else if (traits & wall && !(traits & Trait.Determiner) && !isWrittenLarge(tokens, at)) break
    else if ((cueAt[at] as number) >= 0 && !(traits & Trait.Capital)) break
    else if (traits & Trait.Adverb && !(traits & Trait.Determiner) && first === end + 1) break
    first = at
    // `on Tuesday the zoo`: an article opens a phrase, unless `of` or `and` goes on with it.
    if (
      isArticle(tokens.word[at] as number) &&
      !((tokens.traits[at - 1] as number) & (Trait.Preposition | Trait.Coordinator | Trait.Determiner))
    )
      break
  }
  // A phrase doesn't begin with a preposition or a conjunction that was only tried.
  while (
    first <= end &&
    (tokens.traits[first] as number) & (Trait.Preposition | Trait.Coordinator) &&
    !((tokens.traits[first] as number) & Trait.Determiner)
  )
    first++
  if (first > end) return null
  return { first, base: base < 0 ? first : Math.max(base, first), last: end + 1, pair }
}

/** As a name is, anywhere in its sentence; `I` always is. */
export function isWrittenLarge({ traits, word }: Tokens, at: number): boolean {
  return ((traits[at] as number) & (Trait.Capital | Trait.SentenceStart)) === Trait.Capital && word[at] !== Word.i
}

function isPreposition(traits: number): boolean {
  return (traits & Trait.Preposition) !== 0 && (traits & Trait.Capital) === 0
}

function isNounLike(kind: Uint8Array, traits: Int32Array, at: number): boolean {
  if (at < 0 || (kind[at] !== Kind.Word && kind[at] !== Kind.Number)) return false
  const bits = traits[at] as number
  return (bits & (wall | Trait.Preposition | Trait.Coordinator | Trait.Adverb)) === 0 || (bits & Trait.Capital) !== 0
}

/** The first mention with a token in the half-open range, at the level of its first token. */
export function firstMentionIn({ mentionAt, mentions, owner }: Layout, first: number, last: number): MentionRow | null {
  const level = owner[first]
  for (let at = first; at < last; at++) {
    const id = mentionAt[at] as number
    if (id >= 0 && owner[at] === level) return mentions[id] as MentionRow
  }
  return null
}

export function lastMentionIn({ mentionAt, mentions, owner }: Layout, first: number, last: number): MentionRow | null {
  const level = owner[last - 1]
  for (let at = last - 1; at >= first; at--) {
    const id = mentionAt[at] as number
    if (id >= 0 && owner[at] === level) return mentions[id] as MentionRow
  }
  return null
}

/** Several who speak together, from the first mention to the last: `Dale and Finch`. */
export function together(layout: Layout, members: readonly MentionRow[]): MentionRow {
  const first = members[0] as MentionRow
  const last = members.at(-1) as MentionRow
  const named = members.every(({ type }) => type === 'name')
  return {
    ...adHoc(layout, first.first, last.last),
    type: named ? 'name' : 'description',
    plural: true,
    sort: first.sort,
    end: last.end,
    members,
  }
}

/** A mention made of a phrase that holds no known one: `the memo`, `one of the two`. */
export function adHoc({ document: { tokens } }: Layout, first: number, last: number): MentionRow {
  const genitive = (tokens.traits[last - 1] as number) & Trait.Possessive ? 2 : 0
  return {
    id: -1 - first,
    type: 'description',
    first,
    last,
    head: last - 1,
    core: first,
    gender: 'unknown',
    plural: ((tokens.traits[last - 1] as number) & Trait.Plural) !== 0,
    sort: 'unknown',
    start: tokens.start[first] as number,
    end: (tokens.end[last - 1] as number) - genitive,
  }
}

/** One key for those who speak together, in any order, by their ids. */
export const togetherKey = (members: readonly number[]): string => `${[...members].sort()}`

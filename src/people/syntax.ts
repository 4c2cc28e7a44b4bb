/** What the words beside a mention tell of its part in the sentence. */
import { verbOf } from '../lexicon/reporters.ts'
import { rowOf } from '../lexicon/vocabulary.ts'
import { isBecoming, isPlaceNoun, isPlacing, Word } from '../lexicon/words.ts'
import { Kind, type MentionRow, type Tokens, Trait } from '../model.ts'
import { isFiniteAt } from '../syntax/finite.ts'
import { tokenAfter } from '../syntax/reach.ts'

/** In tokens: what is told of somebody between commas. */
const longestAside = 30

/** A verb follows, perhaps after an adverb or an aside, or the mention opens its sentence; a genitive is no subject. */
export function isSubject(tokens: Tokens, mention: MentionRow): boolean {
  const { traits, kind } = tokens
  const { first } = mention
  if ((traits[mention.last - 1] as number) & Trait.Possessive) return false
  // `“Go,” said Ann Lee`
  if ((traits[first - 1] as number) & Trait.Reporting && kind[first - 2] === Kind.Mark) return true
  const last = tokenAfter(tokens, mention)
  if ((traits[first] as number) & Trait.SentenceStart || isFiniteAt(tokens, last)) return true
  if (kind[last] !== Kind.Comma) return false
  // `the mayor, Ann Lee, was waiting`
  if (kind[first - 1] === Kind.Comma && isFiniteAt(tokens, last + 1)) return true
  let close = last + 1
  while (close < last + longestAside && (kind[close] === Kind.Word || kind[close] === Kind.Number)) close++
  return kind[close] === Kind.Comma && isFiniteAt(tokens, close + 1)
}

/** `Ann said`, `said Ann`, `according to Ann`. */
export function isBesideReport({ traits, kind, word }: Tokens, { first, last }: MentionRow): boolean {
  const accords = word[first - 1] === Word.to && word[first - 2] === Word.according
  // But not `told Ann`, `a dog called Rex`.
  const inverted = kind[first - 2] === Kind.Mark || kind[first - 2] === Kind.Comma
  const before = accords ? Trait.Reporting : inverted ? (traits[first - 1] as number) : 0
  return (((traits[last] as number) | before) & Trait.Reporting) !== 0
}

const ask = verbOf(rowOf('ask'))
const read = verbOf(rowOf('read'))

const asked = Trait.Determiner | Trait.PossessivePronoun | Trait.ObjectPronoun | Trait.Capital

/** `Ann asked`, `“Why?” asks Ann`: 1; `Ann asked her mother`: 2, since that is whose answer comes next. */
export function asking({ word, kind, traits }: Tokens, { first, last }: MentionRow): 0 | 1 | 2 {
  if (verbOf(word[last] ?? 0) === ask) return (traits[last + 1] ?? 0) & asked ? 2 : 1
  return verbOf(word[first - 1] ?? 0) === ask && kind[first - 2] === Kind.Mark ? 1 : 0
}

/** `it read`: what is written. */
export const isRead = ({ word }: Tokens, { last }: MentionRow): boolean => verbOf(word[last] ?? 0) === read

/** `in Ash`, `near Ash`, `Mill Lane`: where something is. */
export function isPlaced({ word }: Tokens, { first, last }: MentionRow): boolean {
  return (first > 0 && isPlacing(word[first - 1] as number)) || (last - first > 1 && isPlaceNoun(word[last - 1] as number))
}

/** `was a lawyer`, `became mayor`, `listed as a lawyer`. */
export function isPredicate({ traits, word }: Tokens, { type, first }: MentionRow): boolean {
  if (type !== 'description' || first === 0) return false
  const before = word[first - 1] as number
  return before === Word.as || isBecoming(before) || ((traits[first - 1] as number) & Trait.Auxiliary) !== 0
}

/** In tokens: a description before its `who`. */
const longestDescription = 8

/** `Hina Moro, 45,` or `Hina Moro, who` or `Hina Moro, a diver who`: of somebody, whatever the name. */
export function isPersonal({ kind, word }: Tokens, { last }: MentionRow): boolean {
  if (word[last] === Word.who) return true
  if (kind[last] !== Kind.Comma) return false
  if (kind[last + 1] === Kind.Number && kind[last + 2] === Kind.Comma) return true
  let at = last + 1
  while (at < last + longestDescription && kind[at] === Kind.Word && word[at] !== Word.who) at++
  return word[at] === Word.who
}

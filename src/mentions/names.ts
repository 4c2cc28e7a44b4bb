import { isFinalAbbreviation } from '../lexicon/sentence-ends.ts'
import { isFirmWord, isNameParticle, isPlace, isPlaceNoun, Word } from '../lexicon/words.ts'
import { type Document, Kind, type Tokens, Trait } from '../model.ts'
import { genderOfWord } from '../syntax/gender.ts'
import { isNickname } from '../syntax/nickname.ts'
import { lowerAt } from '../syntax/words-at.ts'
import type { Draft } from './draft.ts'
import { beginsName, closed, isSurname, saysInHeadline } from './name-openings.ts'
import { isCapital, isNumbered, isSaid, isSuffix, type NameWords } from './name-words.ts'
import { behindOffice, common, isOffice, isParty, named } from './offices.ts'

const neverName = Trait.SubjectPronoun | Trait.SentenceStart
const people = Trait.PersonNoun | Trait.Demonym | Trait.FirstName
const longest = 8

/**
 * A run of capitalised words that is a name, from the token `row`; `known` as {@link nameWords} tells. Words of `given` are names
 * that the caller knows of, such as `Seven` or `Sunday`.
 */
export function readName(document: Document, row: number, known: NameWords, given: ReadonlySet<string>): Draft | null {
  const { tokens } = document
  const surname = isSurname(document, row, known.surnames)
  if (!surname && !beginsName(document, row, known, given)) return null
  let last = row + 1
  while (last - row < longest && !((tokens.traits[last - 1] as number) & Trait.Possessive)) {
    const next = isClosedSurname(document, row, last, known) ? last + 1 : continuation(document, last)
    if (next === last) break
    last = next
  }
  let core = row
  // `Dean Martin`, where the text tells of no dean.
  const called = last - row === 2 && (tokens.traits[row] as number) & Trait.FirstName && !known.titles.has(tokens.word[row] as number)
  const suffixed = last - 1 > row && isSuffix(document, last - 1)
  while (
    !called &&
    core < last - 1 &&
    ((tokens.traits[core] as number) & Trait.Title || isParty(tokens, core) || tokens.kind[core] === Kind.Stop)
  )
    core++
  // `Prime Minister David Cameron`, `Senate Majority Leader Ann Lee`: everything up to the last title is title.
  for (let at = core; at < last - (suffixed ? 2 : 1) && !called; at++)
    if (tokens.kind[at + 1] !== Kind.Mark && ((tokens.traits[at] as number) & Trait.Title || isOffice(tokens, at, last))) core = at + 1
  if (core > row && (tokens.word[core] === Word.of || tokens.word[core] === Word.for)) core = behindOffice(tokens, core, last)
  // `Speaker 2` is no title before a name.
  if (tokens.kind[last - 1] === Kind.Number) core = row
  // `the MP for North Ash`
  const office = tokens.word[core] === Word.for && tokens.word[row - 1] === Word.the
  let gender = genderOfWord(tokens.traits[core] as number)
  let all = -1
  let any = 0
  for (let at = row; at < last; at++) {
    const traits = tokens.traits[at] as number
    all &= traits & common && !(traits & Trait.AllCaps) ? -1 : 0
    // `Council Leader Ann Lee` is no council.
    if (at >= core) any |= traits
    if (at < core && genderOfWord(traits) !== 'unknown') gender = genderOfWord(traits)
  }
  const firm = last - core > 1 && !(any & named) && isFirmWord(tokens.word[last - 1] as number)
  const group = firm || (any & Trait.GroupNoun) !== 0
  const title = core > row || ((tokens.traits[row] as number) & named) !== 0
  const description = (all !== 0 && !surname) || office
  const plural = description && ((tokens.traits[last - 1] as number) & Trait.Plural) !== 0
  const place = last - row === 1 && isPlace(tokens.word[row] as number)
  const first = title ? row : particlesBefore(tokens, row)
  return {
    type: description ? 'description' : 'name',
    first,
    last,
    head: last - 1,
    core: core === row ? first : core,
    gender: group || surname ? 'unknown' : gender,
    plural,
    sort: place ? 'thing' : group ? 'group' : description || title || surname ? 'person' : 'unknown',
  }
}

/** `said Theresa May`, `Nguyen Van Hung said`; where the text has told of her, `Theresa May` anywhere. */
function isClosedSurname({ tokens, text }: Document, row: number, at: number, { surnames }: NameWords): boolean {
  if (!isCapital(tokens, at) || isCapital(tokens, at + 1) || tokens.sentence[at] !== tokens.sentence[row]) return false
  return isSaid(tokens, row - 1) || isSaid(tokens, at + 1) || surnames.has(lowerAt(text, tokens, at))
}

/** Token after the next part of the name, or `at` where the name ends. */
function continuation(document: Document, at: number): number {
  const { tokens, text } = document
  if (at >= tokens.count || tokens.sentence[at] !== tokens.sentence[at - 1]) return at
  const kind = tokens.kind[at]
  const traits = tokens.traits[at] as number
  if (kind === Kind.Word && traits & Trait.Capital) {
    // `Ann Lee Says …` of a headline; `… in Mill Rd. Pastor Ann Lee said …`
    if (saysInHeadline(document, at) || (traits & Trait.Title && isPlaceNoun(tokens.word[at - 1] as number))) return at
    if (!(traits & closed) || traits & (named | Trait.AllCaps)) return at + 1
    // `Mr Last`, `Mrs Down`: after such a title any word is a name.
    if (isAddress(tokens.traits[at - 1] as number) && !(traits & neverName)) return at + 1
    // `Relief Without Lines`: a small word that is written large belongs to the name.
    return traits & (Trait.Preposition | Trait.Coordinator) && isCapital(tokens, at + 1) ? at + 2 : at
  }
  // `Corvan Foods, Inc.`
  if (kind === Kind.Comma && isFirmEnding(tokens, at + 1)) return at + 2
  // `Robert “Bobby” Tanner`
  if (isNickname(tokens, at)) return at + 4
  // `Workers’ Federation`: the apostrophe is no mark.
  if (
    kind === Kind.Mark &&
    tokens.end[at] === (tokens.start[at] as number) + 1 &&
    tokens.end[at - 1] === tokens.start[at] &&
    (tokens.traits[at - 1] as number) & Trait.Plural
  )
    return isCapital(tokens, at + 1) && (tokens.start[at + 1] as number) > (tokens.end[at] as number) && isGroup(tokens, at + 1)
      ? at + 2
      : at
  if (kind === Kind.Word) {
    const word = tokens.word[at] as number
    // `von der Leyen`: one or two small words, then the capital.
    for (let next = at; next < at + 2 && isNameParticle(tokens.word[next] as number); next++) {
      if (tokens.kind[next + 1] === Kind.Word && (tokens.traits[next + 1] as number) & Trait.Capital) return next + 2
    }
    if (!isCapital(tokens, at + 1)) return at
    // `Food and Allied Workers`, but `Dale and Finch`: joined where the whole is an organisation.
    if (word === Word.and && !((tokens.traits[at - 1] as number) & Trait.GroupNoun) && isGroupAhead(tokens, at + 1)) return at + 2
    // `Department of Justice`, `Secretary of State`, but `Smith of Ohio`.
    if ((word === Word.of || word === Word.for) && (tokens.traits[at - 1] as number) & (Trait.GroupNoun | Trait.Title)) return at + 1
    // `the Guild of Founders`, but `the Democrat of Ohio`.
    if (word === Word.of && tokens.word[at - 2] === Word.the && !((tokens.traits[at - 1] as number) & people)) return at + 1
  }
  // `MR. LEE`: a title in capitals leaves its full stop to the sentence.
  if (
    kind === Kind.Stop &&
    tokens.end[at - 1] === tokens.start[at] &&
    isShortTitle(tokens.traits[at - 1] as number) &&
    isCapital(tokens, at + 1)
  )
    return at + 2
  // `Speaker 2: …`: the number of a label.
  if (isNumbered(tokens, at)) return at + 1
  // An ampersand between names of a firm.
  if (kind === Kind.Other && text[tokens.start[at] as number] === '&' && (tokens.traits[at + 1] as number) & Trait.Capital) return at + 1
  return at
}

/** `said van der Berg`, `“No,” de la Cruz said`: from the small words on, where nothing else can have brought them in. */
function particlesBefore({ kind, traits, word }: Tokens, row: number): number {
  let first = row
  while (isNameParticle(word[first - 1] ?? 0)) first--
  return kind[first - 1] !== Kind.Word || (traits[first - 1] as number) & Trait.Reporting ? first : row
}

/** `Inc.`, `LLC` */
function isFirmEnding(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && isGroup(tokens, at) && isFinalAbbreviation(tokens.word[at] as number)
}

/** `Mr`, `Mrs`: a short title that tells the gender. */
function isAddress(traits: number): boolean {
  return isShortTitle(traits) && genderOfWord(traits) !== 'unknown'
}

function isShortTitle(traits: number): boolean {
  return (traits & (Trait.Title | Trait.Abbreviation)) === (Trait.Title | Trait.Abbreviation)
}

function isGroup({ traits }: Tokens, at: number): boolean {
  return ((traits[at] as number) & Trait.GroupNoun) !== 0
}

/** The run of capitals that starts here ends in a word such as `Federation`. */
function isGroupAhead(tokens: Tokens, from: number): boolean {
  let at = from
  while (at < from + 5 && (isCapital(tokens, at) || tokens.kind[at] === Kind.Mark)) {
    if (isCapital(tokens, at) && isGroup(tokens, at)) return true
    if ((tokens.traits[at] as number) & (Trait.FirstName | Trait.Possessive)) return false
    at++
  }
  return false
}

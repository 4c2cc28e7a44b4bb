import { isPastForm } from '../lexicon/reporters.ts'
import { isAmbiguousName, isCommand, isFirmWord, isNameParticle, isPlace, isPlaceNoun, isReflexive, Word } from '../lexicon/words.ts'
import { type Document, Kind, type Tokens, Trait } from '../model.ts'
import { closedClass } from '../syntax/closed-class.ts'
import { genderOfWord } from '../syntax/gender.ts'
import { isNickname } from '../syntax/nickname.ts'
import { lowerAt, wordsAt } from '../syntax/words-at.ts'
import type { Draft } from './draft.ts'
import { isCapital, type NameWords, participle } from './name-words.ts'

/** Words that are capitalised only because they open a sentence or stand in a headline. */
const closed = closedClass | Trait.NumberWord | Trait.Verb
const neverName = Trait.SubjectPronoun | Trait.Auxiliary | Trait.Reporting | Trait.SentenceStart
const named = Trait.FirstName | Trait.Title
const common = Trait.PersonNoun | Trait.GroupNoun | Trait.DocumentNoun | Trait.Demonym | Trait.Title
const people = Trait.PersonNoun | Trait.Demonym | Trait.FirstName
const verbal = Trait.Auxiliary | Trait.Verb | Trait.Ed | Trait.Adverb
const longest = 8

/**
 * A run of capitalised words that is a name, from the token `row`; `known` as {@link nameWords} tells. Words of `given` are names
 * that the caller knows of, such as `Seven` or `Sunday`.
 */
export function readName(document: Document, row: number, known: NameWords, given: ReadonlySet<string>): Draft | null {
  const { tokens } = document
  const surname = isSurname(document, row, known.surnames)
  if (!surname && !opensName(document, row, known) && !isGiven(document, row, given) && !isFirstName(tokens, row)) return null
  let last = row + 1
  while (last - row < longest && !((tokens.traits[last - 1] as number) & Trait.Possessive)) {
    const next = continuation(document, last)
    if (next === last) break
    last = next
  }
  let core = row
  while (core < last - 1 && ((tokens.traits[core] as number) & Trait.Title || isParty(tokens, core) || tokens.kind[core] === Kind.Stop))
    core++
  // `Prime Minister David Cameron`, `Senate Majority Leader Ann Lee`: everything up to the last title is title.
  for (let at = core; at < last - 1; at++)
    if (tokens.kind[at + 1] !== Kind.Mark && ((tokens.traits[at] as number) & Trait.Title || isOffice(tokens, at, last))) core = at + 1
  if (core > row && (tokens.word[core] === Word.of || tokens.word[core] === Word.for)) core = behindOffice(tokens, core, last)
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
  return {
    type: description ? 'description' : 'name',
    first: row,
    last,
    head: last - 1,
    core,
    gender: group || surname ? 'unknown' : gender,
    plural,
    sort: place ? 'thing' : group ? 'group' : description || title || surname ? 'person' : 'unknown',
  }
}

/** Token after the next part of the name, or `at` where the name ends. */
function continuation({ tokens, text }: Document, at: number): number {
  if (at >= tokens.count || tokens.sentence[at] !== tokens.sentence[at - 1]) return at
  const kind = tokens.kind[at]
  const traits = tokens.traits[at] as number
  if (kind === Kind.Word && traits & Trait.Capital) {
    if (!(traits & closed) || traits & (named | Trait.AllCaps)) return at + 1
    // `Mr Last`, `Mrs Down`: after such a title any word is a name.
    if (isAddress(tokens.traits[at - 1] as number) && !(traits & neverName)) return at + 1
    // `Relief Without Lines`: a small word that is written large belongs to the name.
    return traits & (Trait.Preposition | Trait.Coordinator) && isCapital(tokens, at + 1) ? at + 2 : at
  }
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
  // An ampersand between names of a firm.
  if (kind === Kind.Other && text[tokens.start[at] as number] === '&' && (tokens.traits[at + 1] as number) & Trait.Capital) return at + 1
  return at
}

/** `Mr`, `Mrs`: a short title that tells the gender. */
function isAddress(traits: number): boolean {
  return isShortTitle(traits) && genderOfWord(traits) !== 'unknown'
}

function isShortTitle(traits: number): boolean {
  return (traits & (Trait.Title | Trait.Abbreviation)) === (Trait.Title | Trait.Abbreviation)
}

/** `Democrat Hillary Clinton`, `Republican Sen. Dale`; but `American Airlines`. */
function isParty({ traits }: Tokens, at: number): boolean {
  return ((traits[at] as number) & Trait.Demonym) !== 0 && ((traits[at + 1] as number) & named) !== 0
}

/** `Secretary of Defense Ann Lee`: the first name behind `of` and its word, or the two words behind them; else `of` itself. */
function behindOffice({ traits }: Tokens, of: number, last: number): number {
  for (let at = of + 2; at < last; at++) if ((traits[at] as number) & Trait.FirstName) return at
  return last - of === 4 ? of + 2 : of
}

/** `Majority Leader` before a first name, `Brothers` before any, or a noun before two names that are nothing else: `Labour MP Zed Lee`. */
function isOffice({ traits, word }: Tokens, at: number, last: number): boolean {
  const own = traits[at] as number
  if (!(own & Trait.PersonNoun) || own & Trait.FirstName) return false
  if ((traits[at + 1] as number) & Trait.FirstName || (own & Trait.Plural && last - at === 2)) return true
  for (let next = at + 1; next < last; next++) if ((traits[next] as number) & common || isPlaceNoun(word[next] as number)) return false
  return last - at > 2
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

function opensName({ tokens, text }: Document, row: number, known: NameWords): boolean {
  const traits = tokens.traits[row] as number
  if (traits & named && !(traits & Trait.Time && traits & Trait.SentenceStart))
    return !(traits & Trait.Auxiliary && traits & Trait.SentenceStart)
  if (traits & closed)
    return (
      (traits & Trait.AllCaps) !== 0 && (traits & Trait.SentenceStart) === 0 && (traits & (Trait.SubjectPronoun | Trait.Determiner)) === 0
    )
  if (traits & Trait.Time) return false
  if (!(traits & Trait.SentenceStart) && !afterMark(tokens.kind, row)) return true
  const next = row + 1
  const nextTraits = next < tokens.count && tokens.kind[next] === Kind.Word ? (tokens.traits[next] as number) : 0
  // `Follow Orrin!`, but `Help Britain said: …`
  if (isCommand(tokens.word[row] as number) && nextTraits & Trait.Capital && !belongsToName(tokens, row + 2)) return false
  if (traits & (participle | Trait.Reporting) && !(nextTraits & (Trait.Capital | Trait.Reporting)))
    return (traits & participle) !== 0 && (nextTraits & verbal) !== 0 && known.participles.has(lowerAt(text, tokens, row))
  // `Said Dale: …`
  if (traits & Trait.Reporting && isPastForm(tokens.word[row] as number) && nextTraits & Trait.Capital) return false
  if (traits & (Trait.PersonNoun | Trait.GroupNoun | Trait.DocumentNoun))
    return (nextTraits & Trait.Capital) !== 0 || (traits & Trait.Possessive) !== 0
  if (traits & Trait.Possessive) return true
  // A label: `SMITH: …`, `SMITH (laughing): …`.
  if (traits & Trait.AllCaps && (tokens.kind[next] === Kind.Colon || tokens.kind[next] === Kind.Open)) return true
  // `Holm: “…”`
  if (tokens.word[row] === 0 && tokens.kind[next] === Kind.Colon && tokens.kind[next + 1] === Kind.Mark) return true
  if (tokens.word[row] === 0 && (known.families.has(lowerAt(text, tokens, row)) || goesOnAsName(tokens, next))) return true
  return (nextTraits & (Trait.Capital | Trait.Reporting | verbal)) !== 0 || isFollowedByComma(tokens.kind, next)
}

/** A word behind the first two of a name goes on with it, or is what its bearer does. */
function belongsToName({ kind, traits }: Tokens, at: number): boolean {
  return kind[at] === Kind.Word && ((traits[at] as number) & (Trait.Capital | Trait.Reporting | verbal)) !== 0
}

/** What stands behind a name that no list holds: `Kask and Mehta said`, `Kask himself said`, `Kask, who said`, `Kask (2017) argues`. */
function goesOnAsName(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number
  if (tokens.kind[at] === Kind.Open) return tokens.kind[at + 1] === Kind.Number && tokens.kind[at + 2] === Kind.Close
  if (word === Word.and) return isCapital(tokens, at + 1) || ((tokens.traits[at + 1] as number) & Trait.PossessivePronoun) !== 0
  return tokens.kind[at] === Kind.Word && (isReflexive(word) || word === Word.who)
}

/** `said King`, where the text has told of a Harry King; `the King` and `English officials` are what they are. */
function isSurname({ tokens, text }: Document, row: number, surnames: ReadonlySet<string>): boolean {
  if (surnames.size === 0 || !((tokens.traits[row] as number) & Trait.Capital) || !surnames.has(lowerAt(text, tokens, row))) return false
  const { kind } = tokens
  const traits = (at: number) => (kind[at] === Kind.Word ? (tokens.traits[at] as number) : 0)
  const next = traits(row + 1)
  if (next & Trait.Capital) return false
  // `English officials`, though there is a Harry English.
  if (traits(row) & Trait.Demonym && !(next & Trait.Reporting) && !(traits(row - 1) & Trait.Reporting && kind[row + 1] !== Kind.Word))
    return false
  if (traits(row - 1) & (Trait.Determiner | Trait.PossessivePronoun | Trait.Preposition) && !(traits(row - 1) & Trait.Reporting))
    return false
  if (!(traits(row) & Trait.SentenceStart) && !afterMark(kind, row)) return true
  return (next & (Trait.Reporting | verbal)) !== 0 || isFollowedByComma(kind, row + 1)
}

/** `Will Hale`, `said Will.`: the word begins a name, not in a headline, where everything has a capital. */
function isFirstName(tokens: Tokens, row: number): boolean {
  if (!isAmbiguousName(tokens.word[row] as number)) return false
  const { kind, traits, word } = tokens
  const opens = ((traits[row] as number) & Trait.SentenceStart) !== 0
  const next = row + 1
  if (isCapital(tokens, next) && !((traits[next] as number) & (closed | common | Trait.Time)))
    return opens ? isPastForm(word[next + 1] as number) : !isCapital(tokens, row - 1) || ((traits[row - 1] as number) & Trait.Title) !== 0
  return !opens && isPastForm(word[row - 1] as number) && kind[next] !== Kind.Word && kind[next] !== Kind.Number
}

/** Where a sentence opens, a verb or a comma has to follow: `Seven said`, but `Seven men`. */
function isGiven({ tokens, text }: Document, row: number, given: ReadonlySet<string>): boolean {
  const traits = tokens.traits[row] as number
  if (given.size === 0 || traits & common || !given.has(wordsAt(text, tokens, row))) return false
  if (!(traits & Trait.SentenceStart)) return true
  const next = row + 1
  return ((tokens.traits[next] ?? 0) & (Trait.Reporting | verbal)) !== 0 || isFollowedByComma(tokens.kind, next)
}

function afterMark(kind: Uint8Array, row: number): boolean {
  return row > 0 && kind[row - 1] === Kind.Mark
}

function isFollowedByComma(kind: Uint8Array, next: number): boolean {
  return kind[next] === Kind.Comma
}

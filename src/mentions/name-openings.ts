/** Where a name begins: which words with a capital are one, and which have it for another reason. */
import { isPastForm } from '../lexicon/reporters.ts'
import { isAmbiguousName, isCommand, isNameParticle, isReflexive, isStageVerb, Word } from '../lexicon/words.ts'
import { type Document, Kind, type Tokens, Trait } from '../model.ts'
import { closedClass } from '../syntax/closed-class.ts'
import { lowerAt, wordsAt } from '../syntax/words-at.ts'
import { isCapital, isNumbered, isSaid, type NameWords, participle } from './name-words.ts'
import { common, named } from './offices.ts'

/** Words that are capitalised only because they open a sentence or stand in a headline. */
export const closed = closedClass | Trait.NumberWord | Trait.Verb
const verbal = Trait.Auxiliary | Trait.Verb | Trait.Ed | Trait.Adverb

/** Words of `given` are names that the caller knows of. */
export function beginsName(document: Document, row: number, known: NameWords, given: ReadonlySet<string>): boolean {
  return (
    opensName(document, row, known) || isGiven(document, row, given) || isFirstName(document, row) || opensParticles(document.tokens, row)
  )
}

/** `Van der Berg`, `De la Cruz` */
function opensParticles({ word }: Tokens, row: number): boolean {
  return isNameParticle(word[row] as number) && isNameParticle(word[row + 1] ?? 0)
}

function opensName({ tokens, text }: Document, row: number, known: NameWords): boolean {
  const traits = tokens.traits[row] as number
  // `Jan van der Berg`
  if (traits & named && !(traits & Trait.Time && traits & Trait.SentenceStart && !isNameParticle(tokens.word[row + 1] as number)))
    return !(traits & Trait.Auxiliary && traits & Trait.SentenceStart)
  if (traits & closed)
    return (
      (traits & Trait.AllCaps) !== 0 && (traits & Trait.SentenceStart) === 0 && (traits & (Trait.SubjectPronoun | Trait.Determiner)) === 0
    )
  if (traits & Trait.Time || directs(tokens, row)) return false
  if (!(traits & Trait.SentenceStart) && !afterMark(tokens.kind, row)) return !saysInHeadline({ tokens, text }, row)
  const next = row + 1
  const nextTraits = next < tokens.count && tokens.kind[next] === Kind.Word ? (tokens.traits[next] as number) : 0
  // `Follow Orrin!`, `Take Ann Lee, …`, but `Help Britain said: …`
  if (
    isCommand(tokens.word[row] as number) &&
    nextTraits & Trait.Capital &&
    (nextTraits & Trait.FirstName || !belongsToName(tokens, row + 2))
  )
    return false
  if (traits & (participle | Trait.Reporting) && !(nextTraits & (Trait.Capital | Trait.Reporting)))
    return (traits & participle) !== 0 && (nextTraits & verbal) !== 0 && known.participles.has(lowerAt(text, tokens, row))
  // `Said Dale: …`
  if (traits & Trait.Reporting && isPastForm(tokens.word[row] as number) && nextTraits & Trait.Capital) return false
  if (isNumbered(tokens, next)) return true
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

/** `Ann Lee Says …`: in a headline a verb has a capital, too. */
export function saysInHeadline({ tokens, text }: Pick<Document, 'tokens' | 'text'>, at: number): boolean {
  const { traits } = tokens
  return (
    ((traits[at] as number) & Trait.Reporting) !== 0 &&
    isCapital(tokens, at - 1) &&
    (((traits[at - 2] ?? 0) | (traits[at - 3] ?? 0)) & named) !== 0 &&
    lowerAt(text, tokens, at).endsWith('s')
  )
}

/** `[Exit ANN.]`, `Enter ANN`: the verb of a play’s direction; `Exit Games` may be a firm. */
function directs({ kind, traits, word }: Tokens, row: number): boolean {
  const next = traits[row + 1] as number
  return isStageVerb(word[row] as number) && (kind[row - 1] === Kind.Open || (next & Trait.AllCaps) !== 0) && (next & Trait.Capital) !== 0
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
export function isSurname({ tokens, text }: Document, row: number, surnames: ReadonlySet<string>): boolean {
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
function isFirstName({ tokens }: Document, row: number): boolean {
  const { kind, traits, word } = tokens
  const opens = ((traits[row] as number) & Trait.SentenceStart) !== 0
  const next = row + 1
  const isAmbiguous = isAmbiguousName(word[row] as number)
  // `said Will King`, `Will King said`, `said Hung Cao`, but `Had Ann said so, …`
  if (isCapital(tokens, next) && (isSaid(tokens, row - 1) || isSaid(tokens, row + 2)))
    return isAmbiguous || ((traits[row] as number) & (opens ? Trait.Verb : Trait.Verb | Trait.Auxiliary)) !== 0
  if (!isAmbiguous) return false
  if (isCapital(tokens, next) && !((traits[next] as number) & (closed | common | Trait.Time)))
    return !opens && (!isCapital(tokens, row - 1) || ((traits[row - 1] as number) & Trait.Title) !== 0)
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

import { isPastForm } from '../lexicon/reporters.ts'
import { isArticle, isEdAdjective, isInsider, opensComplement, Word } from '../lexicon/words.ts'
import { type Document, Kind, Trait } from '../model.ts'
import { closedClass } from '../syntax/closed-class.ts'
import { genderOfWord } from '../syntax/gender.ts'
import { wordsAt } from '../syntax/words-at.ts'
import { type Draft, sortOf } from './draft.ts'
import { isCapital } from './name-words.ts'

const noun = Trait.PersonNoun | Trait.GroupNoun | Trait.DocumentNoun
const opener = Trait.Determiner | Trait.PossessivePronoun
/** Words that stand outside a noun phrase that ends in a noun to their right. */
const outside = (closedClass & ~(opener | Trait.Adverb)) | Trait.Verb | Trait.Reporting
/** Of these, those that are no noun right behind an article. */
const closed = (outside | opener) & ~(Trait.Verb | Trait.Reporting)
const longest = 6
/** `of` that go on with a phrase: `the wife of the mayor of the town of Ash`. */
const furtherPhrases = 2

/** A noun phrase with a noun for somebody as its head: `a senior police officer`, `Russian officials`, `the report`. */
export function describe(document: Document, row: number): Draft | null {
  const { tokens } = document
  let head = row
  // Compounds end in their head: `police officer`, `bank manager`.
  while (
    isNoun(document, head + 1) &&
    tokens.sentence[head + 1] === tokens.sentence[row] &&
    !((tokens.traits[head] as number) & Trait.Possessive)
  )
    head++
  const traits = tokens.traits[head] as number
  const opened = reach(document, row)
  // `who no longer trust the count`
  if (tokens.word[opened] === Word.no && wordsAt(document.text, tokens, opened + 1) === 'longer') return null
  // `said that officials`: what opens their clause, and nothing of theirs.
  const first = tokens.word[opened] === Word.that && traits & Trait.Plural && opened < row ? opened + 1 : opened
  // A verb's form: `to study`, `they report`, unless something opens the phrase.
  if (first === head && traits & Trait.Reporting && !(traits & Trait.Plural)) return null
  const counted = ((tokens.traits[first] as number) & Trait.NumberWord) !== 0 && tokens.word[first] !== Word.one
  const plural = (traits & Trait.Plural) !== 0 || counted
  return {
    type: 'description',
    first,
    last: head + 1,
    head,
    core: first,
    gender: genderOfWord(traits),
    plural,
    sort: sortOf(traits),
    reach: reachAfter(document, head + 1),
  }
}

function isNoun({ tokens }: Document, row: number): boolean {
  if (row >= tokens.count || tokens.kind[row] !== Kind.Word) return false
  const traits = tokens.traits[row] as number
  return (traits & noun) !== 0 && (traits & (Trait.Capital | Trait.Auxiliary | Trait.Reporting)) === 0
}

/** Token after `of the ministry`, `familiar with the matter`, behind a text `by the ministry`; `last` where no such phrase follows. */
export function reachAfter(document: Document, last: number, more = furtherPhrases): number {
  const { tokens } = document
  const head = tokens.traits[last - 1] as number
  if (head & Trait.Possessive) return last
  const inside = (tokens.traits[last] as number) & Trait.Adverb ? last + 1 : last
  if (isInsider(tokens.word[inside] as number) && (tokens.traits[inside + 1] as number) & Trait.Preposition) {
    const end = phraseAfter(document, inside + 1, more)
    return end > inside + 1 ? end : last
  }
  const written = (head & Trait.DocumentNoun) !== 0 && tokens.word[last] === Word.by && !((tokens.traits[last + 1] as number) & Trait.Time)
  return written || opensComplement(tokens.word[last] as number) ? phraseAfter(document, last, more) : last
}

/** Token after the noun phrase that the preposition in `last` opens; `last` where none follows. */
function phraseAfter(document: Document, last: number, more: number): number {
  const { tokens } = document
  let at = last + 1
  const manner = tokens.word[last] === Word.in || tokens.word[last] === Word.with
  const opened = tokens.kind[at] === Kind.Word && ((tokens.traits[at] as number) & opener) !== 0
  // `said the man in a low voice`, `with his hand up`: how it is said, not who says it as in `with a cigarette`.
  const owned = ((tokens.traits[at] as number) & Trait.PossessivePronoun) !== 0
  if (manner && opened && (owned || (tokens.word[last] === Word.in && tokens.word[at] !== Word.the))) return last
  if (opened) at++
  const from = at
  while (at < from + longest && tokens.kind[at] === Kind.Word && tokens.sentence[at] === tokens.sentence[last]) {
    const traits = tokens.traits[at] as number
    // `of the injured men`, `at the back`, `on the talks`: an adjective or a noun right behind the article or an owner.
    const opens = at === from ? opened : (tokens.traits[at - 1] as number) & Trait.Possessive
    const ends = opens ? closed | Trait.Time : outside | opener | Trait.Adverb | Trait.Time | Trait.Ed
    if (traits & ends && !(traits & Trait.Capital)) break
    // `a spokesman for Sainsbury’s said`: the firm itself.
    if (opens && at > from && isPastForm(tokens.word[at] as number)) break
    // `mayor of the town two years later`, but `a dame of fifty`.
    if (at > from && traits & Trait.NumberWord) break
    at++
  }
  // `in low tones`, `with incredible violence`: cut short where a word follows that may be the noun.
  if (manner && !opened && tokens.kind[at] === Kind.Word && (tokens.traits[at] as number) & (Trait.Reporting | Trait.Verb)) return last
  // `economists at the bank cut their forecast`: what stands before `their` or `the` is a verb.
  if (
    at - from > 1 &&
    !((tokens.traits[at - 1] as number) & noun) &&
    (isArticle(tokens.word[at] as number) || (tokens.traits[at] as number) & Trait.PossessivePronoun)
  )
    at--
  // `with four unfinished hulls`
  const counts = at === from + 1 && (tokens.traits[from] as number) & Trait.NumberWord && tokens.kind[at] === Kind.Word
  if (at === from || (manner && counts)) return last
  // `the mayors of Leeds and Bradford`: several have a town each.
  if (
    tokens.word[at] === Word.and &&
    (tokens.traits[last - 1] as number) & Trait.Plural &&
    isCapital(tokens, at - 1) &&
    isCapital(tokens, at + 1)
  )
    do at++
    while (isCapital(tokens, at))
  // `in the old town of Ash`
  return more > 0 && tokens.word[at] === Word.of ? reachAfter(document, at, more - 1) : at
}

/** First token of the phrase: back over adjectives and nouns, to and with the determiner. */
function reach({ tokens }: Document, row: number): number {
  let first = row
  // A word in -ed or -ing is an adjective only where something opens the phrase: `a surprised spokesman`.
  let sure = -1
  while (first > 0 && row - first < longest && tokens.sentence[first - 1] === tokens.sentence[row]) {
    const at = first - 1
    const kind = tokens.kind[at]
    if (kind !== Kind.Word && kind !== Kind.Number) break
    const traits = tokens.traits[at] as number
    if (traits & opener) return at
    // `one councillor`, `two men`: the number opens the phrase, unless something stands before it.
    if (traits & Trait.NumberWord && !(traits & Trait.Capital && !(traits & Trait.SentenceStart))) {
      first = at
      // `the two men`, but `scenes that one man described`.
      if (!((tokens.traits[at - 1] as number) & opener) || tokens.word[at - 1] === Word.that) return at
      continue
    }
    // `the state bureau`: right behind an article no word is a verb.
    const barred = isArticle(tokens.word[at - 1] as number) ? closed : outside
    if (traits & barred && !(traits & Trait.Capital && !(traits & Trait.SentenceStart))) break
    if (traits & Trait.Adverb && !(traits & Trait.Determiner)) break
    if (traits & Trait.Time && !(traits & Trait.Possessive)) break
    if (sure < 0 && traits & (Trait.Ed | Trait.Ing) && !(traits & Trait.Capital) && !isEdAdjective(tokens.word[at] as number)) sure = first
    first = at
  }
  return sure < 0 ? first : sure
}

/** Words that are names in this text, whatever else they are. */
import { isPastForm } from '../lexicon/reporters.ts'
import { type Document, Kind, type Tokens, Trait } from '../model.ts'
import { lowerAt, wordsAt } from '../syntax/words-at.ts'

export const participle = Trait.Ing | Trait.Ed
/** What a surname may be besides; not a day: `met Ann Monday`. */
const personal = Trait.PersonNoun | Trait.Title | Trait.Demonym

/** Lower-case words that the text shows to be names as well. */
export interface NameWords {
  /** Words in -ing and -ed with a capital inside a sentence: `Lessing` of `Mr Lessing` is no participle where it opens one. */
  readonly participles: ReadonlySet<string>
  /** Nouns for persons, titles and peoples behind a first name: after `Harry King`, `King` is somebody’s name. */
  readonly surnames: ReadonlySet<string>
  /** Words in no list behind a first name or a title: after `Ann Kask` the `Kask` that opens a sentence is she, whatever follows. */
  readonly families: ReadonlySet<string>
  /** Rows of titles that stand in small letters: where the text says `dean`, Dean Yost is one. */
  readonly titles: ReadonlySet<number>
}

export function nameWords(document: Document): NameWords {
  const { tokens, text } = document
  const participles = new Set<string>()
  const surnames = new Set<string>()
  const families = new Set<string>()
  const titles = new Set<number>()
  for (let row = 1; row < tokens.count; row++) {
    const traits = tokens.traits[row] as number
    if (traits & Trait.Title && !(traits & Trait.Capital)) titles.add(tokens.word[row] as number)
    if (!(traits & Trait.Capital) || traits & (Trait.AllCaps | Trait.SentenceStart)) continue
    if (tokens.kind[row] !== Kind.Word || tokens.kind[row - 1] !== Kind.Word) continue
    if (tokens.word[row] === 0 && isCapital(tokens, row - 1) && (tokens.traits[row - 1] as number) & (Trait.FirstName | Trait.Title))
      families.add(lowerAt(text, tokens, row))
    if (traits & participle && !(traits & Trait.Reporting)) participles.add(lowerAt(text, tokens, row))
    // `said Ann May`, `Ann May said`
    const tagged = traits & (Trait.Auxiliary | Trait.Verb) && (isSaid(tokens, row - 2) || isSaid(tokens, row + 1))
    if (
      isGiven(tokens, row - 1) &&
      (traits & personal || tagged) &&
      !(traits & (Trait.FirstName | Trait.GroupNoun)) &&
      (!isCapital(tokens, row + 1) || isSuffix(document, row + 1))
    )
      surnames.add(lowerAt(text, tokens, row))
  }
  return { participles, surnames, families, titles }
}

/** A first name, or a word with a capital that no list holds. */
function isGiven(tokens: Tokens, at: number): boolean {
  const traits = tokens.traits[at] as number
  return isCapital(tokens, at) && !(traits & Trait.Possessive) && ((traits & Trait.FirstName) !== 0 || tokens.word[at] === 0)
}

export function isCapital({ kind, traits }: Tokens, at: number): boolean {
  return kind[at] === Kind.Word && ((traits[at] as number) & Trait.Capital) !== 0
}

/** `said`, in small letters, so not in a headline. */
export function isSaid(tokens: Tokens, at: number): boolean {
  return isPastForm(tokens.word[at] ?? 0) && !isCapital(tokens, at)
}

/** `John Adam King III` */
export function isSuffix({ tokens, text }: Document, at: number): boolean {
  return /^(?:[JS]r\.?|I{2,3}|IV)$/.test(wordsAt(text, tokens, at))
}

/** A number before a colon, as automatic transcripts have it behind `Speaker`; not in `Ash 2: 1`. */
export function isNumbered({ kind }: Tokens, at: number): boolean {
  return kind[at] === Kind.Number && kind[at + 1] === Kind.Colon && kind[at + 2] !== Kind.Number
}

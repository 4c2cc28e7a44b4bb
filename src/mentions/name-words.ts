/** Words that are names in this text, whatever else they are. */
import { type Document, Kind, type Tokens, Trait } from '../model.ts'
import { lowerAt } from '../syntax/words-at.ts'

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
}

export function nameWords({ tokens, text }: Document): NameWords {
  const participles = new Set<string>()
  const surnames = new Set<string>()
  const families = new Set<string>()
  for (let row = 1; row < tokens.count; row++) {
    const traits = tokens.traits[row] as number
    if (!(traits & Trait.Capital) || traits & (Trait.AllCaps | Trait.SentenceStart)) continue
    if (tokens.kind[row] !== Kind.Word || tokens.kind[row - 1] !== Kind.Word) continue
    if (tokens.word[row] === 0 && isCapital(tokens, row - 1) && (tokens.traits[row - 1] as number) & (Trait.FirstName | Trait.Title))
      families.add(lowerAt(text, tokens, row))
    if (traits & participle && !(traits & Trait.Reporting)) participles.add(lowerAt(text, tokens, row))
    if (isGiven(tokens, row - 1) && traits & personal && !(traits & (Trait.FirstName | Trait.GroupNoun)) && !isCapital(tokens, row + 1))
      surnames.add(lowerAt(text, tokens, row))
  }
  return { participles, surnames, families }
}

/** A first name, or a word with a capital that no list holds. */
function isGiven(tokens: Tokens, at: number): boolean {
  const traits = tokens.traits[at] as number
  return isCapital(tokens, at) && !(traits & Trait.Possessive) && ((traits & Trait.FirstName) !== 0 || tokens.word[at] === 0)
}

export function isCapital({ kind, traits }: Tokens, at: number): boolean {
  return kind[at] === Kind.Word && ((traits[at] as number) & Trait.Capital) !== 0
}

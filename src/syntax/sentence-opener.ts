import { Word } from '../lexicon/words.ts'
import { Kind, type Tokens, Trait } from '../model.ts'

const opener = Trait.Determiner | Trait.PossessivePronoun | Trait.SubjectPronoun | Trait.NumberWord

/** `“No!” One of them said that …`: behind a quotation that is a sentence of its own a small word with a capital begins the next. */
export function opensSentence({ kind, traits, word }: Tokens, at: number): boolean {
  const own = traits[at] as number
  return kind[at - 2] === Kind.Stop && kind[at] === Kind.Word && (own & opener) !== 0 && (own & Trait.Capital) !== 0 && word[at] !== Word.i
}

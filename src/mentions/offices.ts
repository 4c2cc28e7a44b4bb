/** What stands before a name and belongs to it: parties and offices. */
import { isPlaceNoun } from '../lexicon/words.ts'
import { type Tokens, Trait } from '../model.ts'

/** Whoever has one is called by a first name or a title. */
export const named = Trait.FirstName | Trait.Title
export const common = Trait.PersonNoun | Trait.GroupNoun | Trait.DocumentNoun | Trait.Demonym | Trait.Title

/** `Democrat Hillary Clinton`, `Republican Sen. Dale`; but `American Airlines`. */
export function isParty({ traits }: Tokens, at: number): boolean {
  return ((traits[at] as number) & Trait.Demonym) !== 0 && ((traits[at + 1] as number) & named) !== 0
}

/** `Secretary of Defense Ann Lee`: the first name behind `of` and its word, or the two words behind them; else `of` itself. */
export function behindOffice({ traits }: Tokens, of: number, last: number): number {
  for (let at = of + 2; at < last; at++) if ((traits[at] as number) & Trait.FirstName) return at
  return last - of === 4 ? of + 2 : of
}

/** `Majority Leader` before a first name, `Brothers` before any, or a noun before two names that are nothing else: `Labour MP Zed Lee`. */
export function isOffice({ traits, word }: Tokens, at: number, last: number): boolean {
  const own = traits[at] as number
  if (!(own & Trait.PersonNoun) || own & Trait.FirstName) return false
  if ((traits[at + 1] as number) & Trait.FirstName || (own & Trait.Plural && last - at === 2)) return true
  for (let next = at + 1; next < last; next++) if ((traits[next] as number) & common || isPlaceNoun(word[next] as number)) return false
  return last - at > 2
}

/** Names that the caller knows of, found as they are written, whatever else their words may be. */
import { type Document, Trait } from '../model.ts'
import type { CastMember } from '../types.ts'
import type { Draft } from './draft.ts'

/** Names of a cast: of one word (`Seven`), and all others, by their first letters, longest first (`Will King`, `@annlee`). */
export interface GivenNames {
  readonly words: ReadonlySet<string>
  readonly longer: ReadonlyMap<string, readonly string[]>
}

const letters = 2

/** The names and aliases that a cast holds; `the boss` is none, whom it means is told where people are. */
export function givenNames(cast: readonly CastMember[]): GivenNames {
  const names = cast.flatMap(({ name, aliases = [] }) => [name, ...aliases]).filter((form) => /^(?!The )[@\p{Lu}]/u.test(form))
  const longer = new Map<string, string[]>()
  for (const form of names.filter((name) => /[^\p{L}]/u.test(name)).sort((one, other) => other.length - one.length)) {
    const key = form.slice(0, letters)
    const known = longer.get(key)
    if (known) known.push(form)
    else longer.set(key, [form])
  }
  return { words: new Set(names), longer }
}

/** The longest of the caller’s names that stands at `row`. */
export function readGiven({ text, tokens }: Document, row: number, { longer }: GivenNames): Draft | null {
  const from = tokens.start[row] as number
  const name = longer.get(text.slice(from, from + letters))?.find((form) => text.startsWith(form, from))
  if (!name) return null
  const until = from + name.length
  let last = row + 1
  while ((tokens.start[last] as number) < until) last++
  const genitive = (tokens.traits[last - 1] as number) & Trait.Possessive ? 2 : 0
  // `Will Kingsley` is no Will King.
  if (tokens.end[last - 1] !== until + genitive) return null
  return { type: 'name', first: row, last, head: last - 1, core: row, gender: 'unknown', plural: false, sort: 'person' }
}

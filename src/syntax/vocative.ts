import { words } from '../lexicon/en/words-of-address.json'
import { Kind, Trait } from '../model.ts'
import type { Layout } from './layout.ts'
import { lowerAt } from './words-at.ts'

const addressing = new Set(words)
/** Words of address that may stand before what somebody is called. */
const mostBefore = 2

/** Inside a quotation with a stop, a comma or a mark at both sides, or behind `oh`, `my`, `dear`: what somebody is called to the face. */
export function isVocative(
  { document: { tokens, text } }: Layout,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const { kind, traits } = tokens
  const after = kind[last]
  if (after === Kind.Word || after === Kind.Number || after === undefined || (traits[last - 1] as number) & Trait.Possessive) return false
  let at = first - 1
  for (; at >= Math.max(0, first - mostBefore) && kind[at] === Kind.Word; at--) if (!addressing.has(lowerAt(text, tokens, at))) return false
  return at < 0 || kind[at] !== Kind.Word
}

import type { Gap } from '../choice.ts'
import { Kind, type Quotation } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'
import { opensSentence } from '../syntax/sentence-opener.ts'

/** Further apart two places are simply far: the count stops there. */
const furthest = 160

/** What lies in the half-open token range at the level of `quotation`; `edge` is the token that touches it. */
export function gapBetween(
  { document: { tokens }, owner, quotations }: Layout,
  from: number,
  to: number,
  { parent }: Quotation,
  edge: number,
): Gap {
  const { kind } = tokens
  const end = Math.min(to, from + furthest)
  let words = 0
  // `“No!” One of them said that …`
  let stops = edge === from && opensSentence(tokens, from) ? 1 : 0
  let crossed = 0
  for (let at = from; at < end; at++) {
    const inner = owner[at] as number
    if (inner !== parent) {
      crossed++
      const last = quotations[inner]?.last ?? 0
      if (last > at) at = last - 1
      continue
    }
    const sort = kind[at] as number
    if (sort === Kind.Word || sort === Kind.Number) words++
    else if (sort === Kind.Stop || sort === Kind.Semicolon) stops++
  }
  const touching = edge >= from && edge < to ? (owner[edge] === parent ? (kind[edge] as number) : Kind.Mark) : 0
  return { words, stops, quotations: crossed, edge: touching }
}

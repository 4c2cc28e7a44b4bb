import { Word } from '../lexicon/words.ts'
import { type Gap, Kind } from '../model.ts'
import type { Layout } from './layout.ts'

/** What lies in the half-open token range `from` to `to` at the level of quotations within `level`; `edge` is the token that touches the quotation. */
export function gapBetween({ document: { tokens }, owner, quotations }: Layout, from: number, to: number, level: number, edge: number): Gap {
  let words = 0
  let commas = 0
  let stops = 0
  let crossed = 0
  let that = false
  for (let at = from; at < to; at++) {
    const inner = owner[at] as number
    if (inner !== level) {
      crossed++
      const quotation = quotations[inner]
      if (quotation && quotation.last > at) at = Math.min(to, quotation.last) - 1
      continue
    }
    const kind = tokens.kind[at]
    if (kind === Kind.Word || kind === Kind.Number) {
      words++
      if (tokens.word[at] === Word.that) that = true
    } else if (kind === Kind.Comma) commas++
    else if (kind === Kind.Stop || kind === Kind.Semicolon) stops++
  }
  const touching = edge >= from && edge < to ? (owner[edge] === level ? (tokens.kind[edge] as number) : Kind.Mark) : 0
  return { words, commas, stops, quotations: crossed, edge: touching, that }
}

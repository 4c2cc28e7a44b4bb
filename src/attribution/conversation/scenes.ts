/** Scenes of a story, and who goes out of one. */
import { isAway, isLeaving, isMotion, Word } from '../../lexicon/words.ts'
import { type Document, Kind, type MentionRow, Trait } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'

const longestHeading = 80
/** Words between a subject and its verb: `had then`. */
const farthestVerb = 3

/** Tokens at which another scene begins: `* * *`, `CHAPTER IV`, `[II]`. */
export function sceneBreaks({ paragraphs, text }: Document): number[] {
  return paragraphs
    .filter(({ start, end }) => end - start < longestHeading && isBreak(text.slice(start, end).trim()))
    .map(({ first }) => first)
}

/** No words and nothing said (`“…”` is a turn), a chapter with its number or name, or a number alone. */
function isBreak(line: string): boolean {
  const named = /^[[_*]*(?:chapter|part|book|volume)\s+(.)/i.exec(line)?.[1] ?? ''
  return !/[\p{L}\p{Pi}\p{Pf}"'?!]/u.test(line) || /[\p{Lu}\d]/u.test(named) || /^[[(]?[IVXL]+[\])]?\.?$/.test(line)
}

/** First token of the scene that holds a token, and that of the next one. */
export function sceneAround(breaks: readonly number[], token: number): [begins: number, ends: number] {
  let low = 0
  let high = breaks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((breaks[middle] as number) <= token) low = middle + 1
    else high = middle
  }
  return [breaks[low - 1] ?? 0, breaks[low] ?? Number.POSITIVE_INFINITY]
}

/** Whether the subject of a verb goes out: `Ann had gone`, `Ann rose and went away`. */
export function leaves({ document: { tokens } }: Layout, { last }: MentionRow): boolean {
  // `Ann’s left hand`
  if ((tokens.traits[last - 1] as number) & Trait.Possessive) return false
  let at = last
  while (at < last + farthestVerb && tokens.kind[at] === Kind.Word && (tokens.traits[at] as number) & (Trait.Adverb | Trait.Auxiliary)) at++
  if (tokens.word[at + 1] === Word.and) at += 2
  const verb = tokens.word[at] as number
  return isLeaving(verb) || (isMotion(verb) && isAway(tokens.word[at + 1] as number))
}

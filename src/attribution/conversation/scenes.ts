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

function isBreak(line: string): boolean {
  return !/\p{L}/u.test(line) || /^[[_*]*(?:chapter|part|book|volume)\b/i.test(line) || /^[[(]?[IVXL]+[\])]?\.?$/.test(line)
}

/** Whether the subject of a verb goes out: `Ann had gone`, `Ann rose and went away`. */
export function leaves({ document: { tokens } }: Layout, { last }: MentionRow): boolean {
  let at = last
  while (at < last + farthestVerb && tokens.kind[at] === Kind.Word && (tokens.traits[at] as number) & (Trait.Adverb | Trait.Auxiliary)) at++
  if (tokens.word[at + 1] === Word.and) at += 2
  const verb = tokens.word[at] as number
  return isLeaving(verb) || (isMotion(verb) && isAway(tokens.word[at + 1] as number))
}

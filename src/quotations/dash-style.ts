/** How a text writes the dialogue that its dashes open. */
import { Word } from '../lexicon/words.ts'
import { type Document, Kind, type Paragraph } from '../model.ts'
import { opensTag } from './tags.ts'

export interface DashStyle {
  /** Somebody tells the story: its narration says `I`, as speech does. */
  readonly isTold: boolean
  /** Dashes set the narrator’s words off: `— Go home, — he said. — It is late.`, `—Go home —he said—. It is late.` */
  readonly isSetOff: boolean
}

/** Share of `I` among the words of narration from which on somebody tells the story. */
const toldShare = 0.008
/** Share of lines that hold a tag behind a dash from which on dashes set it off. */
const setOffShare = 0.1

export function dashStyleOf(document: Document): DashStyle {
  const { tokens, paragraphs } = document
  let words = 0
  let told = 0
  let lines = 0
  let setOff = 0
  for (const paragraph of paragraphs) {
    if (opensWithDash(document, paragraph)) {
      lines++
      if (hasTagSetOff(document, paragraph)) setOff++
      continue
    }
    for (let row = paragraph.first; row < paragraph.last; row++) {
      if (tokens.kind[row] !== Kind.Word) continue
      words++
      if (tokens.word[row] === Word.i) told++
    }
  }
  return { isTold: told > 0 && told >= toldShare * words, isSetOff: setOff > 0 && setOff >= setOffShare * lines }
}

/** — – ― or `--`; a single hyphen is a bullet. */
export function opensWithDash({ text, tokens }: Document, { first, last }: Paragraph): boolean {
  if (last - first < 2 || tokens.kind[first] !== Kind.Dash) return false
  const next = tokens.kind[first + 1]
  if (next !== Kind.Word && next !== Kind.Mark && next !== Kind.Stop && next !== Kind.Number) return false
  return text.charCodeAt(tokens.start[first]) !== 45 || tokens.end[first] - tokens.start[first] === 2
}

/** Not `never—never`. */
export function isApart({ tokens: { kind, start, end } }: Document, row: number): boolean {
  if (kind[row] !== Kind.Dash) return false
  return kind[row - 1] !== Kind.Word || kind[row + 1] !== Kind.Word || start[row] > end[row - 1] || start[row + 1] > end[row]
}

function hasTagSetOff(document: Document, { first, last }: Paragraph): boolean {
  for (let row = first + 1; row + 1 < last; row++) if (isApart(document, row) && opensTag(document, row, last)) return true
  return false
}

/** Speech that old books set in italics, which plain text writes `_so_`: `They cried out, _Long live the king_; and he bowed.` */
import { type Document, Kind, Trait } from '../model.ts'
import { addContent, type Draft } from './draft.ts'
import { opensTag } from './tags.ts'

/** One alone may be a title or a stressed word. */
const fewest = 3
/** Tokens before the stretch among which a word reports it. */
const nearBefore = 12
const inItalics = /_\p{Lu}[^_]+_/gu
/** Two words at least, and no end of a paragraph. */
const words = /^\S+\s+\S/
const paragraphEnd = /\n\s*\n/

/** Where a text has no other way to mark speech: the stretches in italics that a word reports. */
export function findEmphasis(document: Document, stretches: readonly Draft[]): Draft[] {
  const { text, tokens, paragraphs } = document
  const found: Draft[] = []
  let row = 0
  for (const { 0: match, index: start } of text.matchAll(inItalics)) {
    const end = start + match.length
    while (row < tokens.count && tokens.start[row] < start) row++
    if (row === tokens.count) break
    const { last } = paragraphs[tokens.paragraph[row]]
    const introduced = isIntroduced(document, row)
    while (row < last && tokens.start[row] < end) row++
    if (!words.test(match) || paragraphEnd.test(match) || !(introduced || (row < last && opensTag(document, row, last)))) continue
    const draft: Draft = { form: 'emphasis', start, end, content: [], closed: true, label: null }
    addContent(text, draft, start + 1, end - 1)
    found.push(draft)
  }
  return found.length >= fewest && found.length > stretches.length ? found : []
}

/** `cried out three times,`, `a shout of`. */
function isIntroduced({ tokens }: Document, open: number): boolean {
  for (let row = open - 1; row >= Math.max(0, open - nearBefore); row--) {
    if (tokens.sentence[row] !== tokens.sentence[open] || tokens.kind[row] === Kind.Stop) return false
    if (tokens.traits[row] & Trait.Reporting) return true
  }
  return false
}

/** Speech that old books set in italics, which plain text writes `_so_`: `They cried out, _Long live the king_; and he bowed.` */
import { type Document, Kind, Trait } from '../model.ts'
import { attributionFrom } from './dash-attribution.ts'
import { addContent, type Draft } from './draft.ts'

/** One alone may be a title or a stressed word. */
const fewest = 3
/** In tokens. */
const longest = 200
/** Tokens before the stretch among which a word reports it. */
const nearBefore = 12
const underscore = 95

/** Where a text has no other way to mark speech: the stretches in italics that a word reports. */
export function findEmphasis(document: Document, stretches: readonly Draft[]): Draft[] {
  const { text, tokens } = document
  const found: Draft[] = []
  for (let row = 0; row < tokens.count; row++) {
    if (!isSign(document, row)) continue
    const close = closingOf(document, row)
    if (close < 0) continue
    if (isIntroduced(document, row) || isAttributed(document, close)) {
      const draft: Draft = { form: 'emphasis', start: tokens.start[row], end: tokens.end[close], content: [], closed: true, label: null }
      addContent(text, draft, tokens.end[row], tokens.start[close])
      found.push(draft)
    }
    row = close
  }
  return found.length >= fewest && found.length > stretches.length ? found : []
}

function isSign({ text, tokens }: Document, row: number): boolean {
  return tokens.kind[row] === Kind.Other && text.charCodeAt(tokens.start[row]) === underscore && tokens.end[row] === tokens.start[row] + 1
}

/** Row of the sign that ends a stretch of two words at least, the first of them with a capital; -1 where there is none. */
function closingOf(document: Document, open: number): number {
  const { tokens } = document
  if (open + 1 >= tokens.count || !(tokens.traits[open + 1] & Trait.Capital)) return -1
  const last = Math.min(tokens.count, open + longest)
  for (let row = open + 1; row < last && tokens.paragraph[row] === tokens.paragraph[open]; row++)
    if (isSign(document, row)) return row > open + 2 ? row : -1
  return -1
}

/** `cried out three times,`, `a shout of`. */
function isIntroduced({ tokens }: Document, open: number): boolean {
  for (let row = open - 1; row >= Math.max(0, open - nearBefore); row--) {
    if (tokens.sentence[row] !== tokens.sentence[open] || tokens.kind[row] === Kind.Stop) return false
    if (tokens.traits[row] & Trait.Reporting) return true
  }
  return false
}

/** `, said Mary` */
function isAttributed(document: Document, close: number): boolean {
  const { paragraphs, tokens } = document
  const { last } = paragraphs[tokens.paragraph[close]]
  return close + 1 < last && attributionFrom(document, close + 1, last) >= 0
}

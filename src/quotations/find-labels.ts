/** `SMITH:`, `Ann Lee:`, `Q.` at the start of a paragraph: words that may name who speaks the rest. */
import { words as otherLabels } from '../lexicon/en/line-labels.json'
import { type Document, Kind, Trait } from '../model.ts'
import { wordsAt } from '../syntax/words-at.ts'
import type { Span } from '../types.ts'
import { isSpace } from './surroundings.ts'

export interface Label {
  readonly paragraph: number
  /** The name, without the colon. */
  readonly name: Span
  /** Where what is said begins; the paragraph's end if it holds the label alone. */
  readonly from: number
  readonly caps: boolean
  /** Stands inside a mark that opens the paragraph: `“SMITH: We …`. */
  readonly marked: boolean
  /** What tells two speakers apart: the last word of the name, in capitals. */
  readonly key: string
}

const notNames = new Set(otherLabels)
const longestName = 9
const verbal = Trait.Reporting | Trait.Verb | Trait.Auxiliary | Trait.SubjectPronoun | Trait.Relative | Trait.Subordinator
const notFirst = Trait.Preposition | Trait.Coordinator | Trait.Determiner | Trait.Adverb | Trait.Time

/** The label of a paragraph, or null. */
export function findLabel({ text, tokens, paragraphs }: Document, number: number): Label | null {
  const paragraph = paragraphs[number]
  const { last } = paragraph
  const marked = tokens.kind[paragraph.first] === Kind.Mark && paragraph.first + 1 < last
  const first = marked ? paragraph.first + 1 : paragraph.first
  const start = marked ? tokens.start[first] : paragraph.start
  const end = Math.min(last, first + longestName)
  if (first === last || tokens.kind[first] !== Kind.Word || ((tokens.traits[first] as number) & Trait.Capital) === 0) return null
  const questionOrAnswer = interviewLabel(text, { start, end: paragraph.end })
  if (questionOrAnswer) return { ...questionOrAnswer, paragraph: number, caps: true, marked, key: text[start] }
  let caps = true
  let key = first
  let brackets = false
  for (let row = first; row < end; row++) {
    const kind = tokens.kind[row]
    const traits = tokens.traits[row]
    if (kind === Kind.Colon) {
      const name = { start, end: tokens.end[row - 1] }
      const after = tokens.end[row]
      if (after < paragraph.end && !isSpace(text.charCodeAt(after)) && tokens.kind[row + 1] !== Kind.Mark) return null
      if (row === first + 1 && (traits & verbal || notNames.has(text.slice(start, name.end).toLowerCase()))) return null
      return { paragraph: number, name, from: after, caps, marked, key: wordsAt(text, tokens, key).toUpperCase() }
    }
    if (kind === Kind.Open) brackets = true
    else if (kind === Kind.Close) brackets = false
    else if (kind === Kind.Word) {
      if (brackets) continue
      if ((traits & Trait.Capital) === 0 && (traits & (Trait.Preposition | Trait.Determiner | Trait.Coordinator)) === 0) return null
      if (traits & verbal && (traits & Trait.AllCaps) === 0) return null
      if ((traits & Trait.AllCaps) === 0 && traits & (row === first ? notFirst : Trait.Time)) return null
      if ((traits & Trait.AllCaps) === 0 && tokens.end[row] - tokens.start[row] > 1) caps = false
      if (traits & Trait.Capital) key = row
    } else if (
      kind !== Kind.Number &&
      kind !== Kind.Mark &&
      !(kind === Kind.Stop && row > first) &&
      !(kind === Kind.Comma && caps) &&
      kind !== Kind.Dash
    )
      return null
  }
  return null
}

/** `Q. Why?`, `A: Because.` */
function interviewLabel(text: string, { start, end }: Span): { name: Span; from: number } | null {
  const code = text.charCodeAt(start)
  if ((code !== 81 && code !== 65) || start + 2 >= end) return null
  const sign = text.charCodeAt(start + 1)
  if ((sign !== 46 && sign !== 58) || !isSpace(text.charCodeAt(start + 2))) return null
  return { name: { start, end: start + 1 }, from: start + 2 }
}

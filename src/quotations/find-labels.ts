/** `SMITH:`, `Ann Lee:`, `Q.` at the start of a paragraph: words that may name who speaks the rest. */
import { words as otherLabels } from '../lexicon/en/line-labels.json'
import { type Document, Kind, type Tokens, Trait } from '../model.ts'
import { wordsAt } from '../syntax/words-at.ts'
import type { Span } from '../types.ts'
import { behindStamp } from './stamps.ts'
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
  /** What tells two speakers apart: the last word of the name with its number, in capitals. */
  readonly key: string
}

const notNames = new Set(otherLabels)
const longestName = 9
const verbal = Trait.Reporting | Trait.Verb | Trait.Auxiliary | Trait.SubjectPronoun | Trait.Relative | Trait.Subordinator
const notFirst = Trait.Preposition | Trait.Coordinator | Trait.Determiner | Trait.Adverb | Trait.Time
/** `An hon. Member`, `Secretary of State` */
const small = Trait.Preposition | Trait.Determiner | Trait.Coordinator | Trait.Abbreviation
const roles = Trait.PersonNoun | Trait.GroupNoun | Trait.Title

/** The label of a paragraph, or null. A time before it (`[00:01] Ann: …`) is passed over. */
export function findLabel(document: Document, number: number): Label | null {
  const { text, tokens, paragraphs } = document
  const paragraph = paragraphs[number]
  const { last } = paragraph
  const from = behindStamp(text, paragraph)
  let first = paragraph.first
  while (first < last && tokens.start[first] < from) first++
  const marked = tokens.kind[first] === Kind.Mark && first + 1 < last
  return readLabel(document, number, marked ? first + 1 : first, marked)
}

/** The label whose first word is token `first` of a paragraph, or null. */
export function readLabel({ text, tokens, paragraphs }: Document, number: number, first: number, marked: boolean): Label | null {
  const paragraph = paragraphs[number]
  const { last } = paragraph
  const start = tokens.start[first]
  const end = Math.min(last, first + longestName)
  if (first >= last || !isCapital(tokens, first)) return null
  const questionOrAnswer = interviewLabel(text, { start, end: paragraph.end })
  const label = { paragraph: number, marked }
  if (questionOrAnswer) return { ...label, ...questionOrAnswer, caps: true, key: text[start] }
  const opener = isDetermined(tokens, first) ? Trait.Time : notFirst
  let role = opener === notFirst
  let caps = true
  let key = first
  let numbered = 0
  let brackets = false
  for (let row = first; row < end; row++) {
    const kind = tokens.kind[row]
    const traits = tokens.traits[row]
    // `SEN. LEE (D-OH)`, `Ann (00:01)`
    if (brackets) brackets = kind !== Kind.Close
    else if (kind === Kind.Colon) {
      const name = { start, end: tokens.end[row - 1] }
      const after = tokens.end[row]
      if (after < paragraph.end && !isSpace(text.charCodeAt(after)) && tokens.kind[row + 1] !== Kind.Mark) return null
      if (!role || (row === first + 1 + numbered && notNames.has(wordsAt(text, tokens, first).toLowerCase()))) return null
      return { ...label, name, from: after, caps, key: wordsAt(text, tokens, key, key + 1 + numbered).toUpperCase() }
    } else if (kind === Kind.Open) brackets = true
    else if (kind === Kind.Word) {
      if ((traits & (Trait.Capital | small)) === 0) return null
      if (traits & verbal && (traits & Trait.AllCaps) === 0) return null
      if ((traits & Trait.AllCaps) === 0 && traits & (row === first ? opener : Trait.Time)) return null
      if ((traits & Trait.AllCaps) === 0 && tokens.end[row] - tokens.start[row] > 1) caps = false
      if (traits & Trait.Capital && traits & roles) role = true
      if (traits & Trait.Capital) {
        key = row
        numbered = 0
      }
    } else if (kind === Kind.Number) {
      // `Speaker 1`, `Speaker 2`
      if (row === key + 1) numbered = 1
    } else if (kind !== Kind.Mark && !(kind === Kind.Stop && row > first) && !(kind === Kind.Comma && caps) && kind !== Kind.Dash)
      return null
  }
  return null
}

/** `The Chairman`, which a role must follow: `The Problem: …` is a heading. */
function isDetermined(tokens: Tokens, first: number): boolean {
  return (
    (tokens.traits[first] & (notFirst | Trait.AllCaps)) === Trait.Determiner &&
    (tokens.traits[first + 1] & (Trait.Capital | Trait.Abbreviation)) !== 0
  )
}

function isCapital({ kind, traits }: Tokens, row: number): boolean {
  return kind[row] === Kind.Word && (traits[row] & Trait.Capital) !== 0
}

/** `Q. Why?`, `A: Because.` */
function interviewLabel(text: string, { start, end }: Span): { name: Span; from: number } | null {
  const code = text.charCodeAt(start)
  if ((code !== 81 && code !== 65) || start + 2 >= end) return null
  const sign = text.charCodeAt(start + 1)
  if ((sign !== 46 && sign !== 58) || !isSpace(text.charCodeAt(start + 2))) return null
  return { name: { start, end: start + 1 }, from: start + 2 }
}

/** Transcripts and interviews: paragraphs that begin with the name of who speaks them. */
import type { Document } from '../model.ts'
import type { Span } from '../types.ts'
import { chooseLabels } from './choose-labels.ts'
import { findLabel, type Label } from './find-labels.ts'
import { glyphOf, isSingle } from './glyphs.ts'
import { reachOfTurn } from './turn-reach.ts'

export interface Turn {
  readonly label: Label
  /** What is said, one piece a paragraph. */
  readonly content: readonly Span[]
  /** `(LAUGHTER)`: paragraphs of the turn that nobody says. */
  readonly directions: readonly number[]
  /** Number of the paragraph behind it. */
  readonly behind: number
}

/** More paragraphs without a label than this are part of a turn only as far as somebody speaks of himself in them. */
const longestTurn = 12

/** The labels of all paragraphs that have one, whether or not they make a transcript. */
export function findLabels(document: Document): (Label | null)[] {
  return document.paragraphs.map((_, number) => findLabel(document, number))
}

export function findTurns(document: Document, labels: readonly (Label | null)[]): Turn[] {
  const kept = chooseLabels(document, labels)
  return kept.map((label, i) => turnOf(document, label, kept[i + 1] ?? null))
}

/** Through the paragraphs without a label that follow: all of them if the transcript goes on soon, else as many as go on with it. */
function turnOf(document: Document, label: Label, next: Label | null): Turn {
  const { text, paragraphs } = document
  const { paragraph, from, marked } = label
  const content: Span[] = []
  const directions: number[] = []
  const add = (span: Span) => {
    const piece = marked ? withoutMarks(text, span) : span
    if (piece.start < piece.end) content.push(piece)
  }
  let start = from
  while (start < paragraphs[paragraph].end && text.charCodeAt(start) <= 32) start++
  add({ start, end: paragraphs[paragraph].end })
  const soon = Math.min(paragraphs.length, paragraph + (content.length === 0 ? 2 : 1))
  const behind = next && next.paragraph - paragraph <= longestTurn ? next.paragraph : reachOfTurn(document, soon, next?.paragraph ?? -1)
  for (let number = paragraph + 1; number < behind; number++) {
    const { start: first, end } = paragraphs[number]
    if (isStageDirection(text, glyphOf(text.charCodeAt(first)) > 0 ? first + 1 : first, end)) directions.push(number)
    else add({ start: first, end })
  }
  return { label, content, directions, behind }
}

/** A transcript in marks opens them at each paragraph, and closes them at some or at the last. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const from = glyphOf(text.charCodeAt(start)) > 0 ? start + 1 : start
  if (glyphOf(text.charCodeAt(end - 1)) === 0) return { start: from, end }
  let marks = 0
  for (let at = from; at < end; at++) if (isDouble(glyphOf(text.charCodeAt(at)))) marks++
  return { start: from, end: marks % 2 === 1 ? end - 1 : end }
}

const isDouble = (glyph: number) => glyph > 0 && isSingle[glyph] === 0

/** `(LAUGHTER)`, `[Applause.]`, `….` */
function isStageDirection(text: string, start: number, end: number): boolean {
  const opener = text.charCodeAt(start)
  if ((opener === 40 || opener === 91) && end - start < 200) return true
  for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at])) return false
  return true
}

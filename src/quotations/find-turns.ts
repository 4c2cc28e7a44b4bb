/** Transcripts and interviews: paragraphs that begin with the name of who speaks them. */
import { type Document, Kind } from '../model.ts'
import type { Span } from '../types.ts'
import { findLabel, type Label } from './find-labels.ts'
import { glyphOf, isSingle } from './glyphs.ts'

export interface Turn {
  readonly label: Label
  /** What is said, one piece a paragraph. */
  readonly content: readonly Span[]
  /** `(LAUGHTER)`: paragraphs of the turn that nobody says. */
  readonly directions: readonly number[]
  /** Number of the paragraph behind it. */
  readonly behind: number
}

/** More paragraphs without a label than this are no longer part of a turn. */
const longestTurn = 12

/** The labels of all paragraphs that have one, whether or not they make a transcript. */
export function findLabels(document: Document): (Label | null)[] {
  return document.paragraphs.map((_, number) => findLabel(document, number))
}

/**
 * A lone `Note: …` is no turn: there must be three at least, one name must come again, and there must be two names.
 * Labels in small letters must also follow each other, since lists of facts (`Price: …`) look like them.
 */
export function findTurns(document: Document, labels: readonly (Label | null)[]): Turn[] {
  const kept = [...chooseLabels(document, labels, true), ...chooseLabels(document, labels, false)].sort((a, b) => a.paragraph - b.paragraph)
  return kept.map((label, i) => turnOf(document, label, kept[i + 1] ?? null))
}

function chooseLabels(document: Document, labels: readonly (Label | null)[], caps: boolean): Label[] {
  const found = labels.filter((label) => label !== null && label.caps === caps && hasWords(document, label)) as Label[]
  if (found.length < 3) return []
  let neighbours = 0
  for (let i = 1; i < found.length; i++) {
    if (found[i].key !== found[i - 1].key && found[i].paragraph - found[i - 1].paragraph <= 3) neighbours++
  }
  const again = findRepeated(document, found)
  // Of many names that stand only once the greater part must come again: tables and lists name everyone once.
  return neighbours >= (caps ? 1 : 2) && again > 0 && again * 2 >= found.length ? found : []
}

/** How many labels come again, as they are or shorter: `SHORT READS` and `LONG READS` are two, `JANE TAPPER` and `TAPPER` one. */
function findRepeated({ text }: Document, labels: readonly Label[]): number {
  const names = labels.map(({ name }) => text.slice(name.start, name.end).toUpperCase())
  const counts = new Map<string, number>()
  const shortest = new Map<string, string>()
  labels.forEach(({ key }, i) => {
    const name = names[i]
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (name.length < (shortest.get(key)?.length ?? Infinity)) shortest.set(key, name)
  })
  const shortened = new Set<string>()
  labels.forEach(({ key }, i) => {
    const short = shortest.get(key) as string
    if (short !== names[i] && holdsAll(names[i], short)) shortened.add(names[i]).add(short)
  })
  return names.filter((name) => (counts.get(name) as number) > 1 || shortened.has(name)).length
}

function holdsAll(name: string, words: string): boolean {
  const held = new Set(name.split(' '))
  return words.split(' ').every((word) => held.has(word))
}

/** `Clinton: 45` is a table. */
function hasWords({ tokens, paragraphs }: Document, { paragraph, from }: Label): boolean {
  const { first, last, end } = paragraphs[paragraph]
  let row = first
  while (row < last && tokens.start[row] < from) row++
  if (row === last) return from >= end - 1
  return tokens.kind[row] !== Kind.Number || (row + 1 < last && tokens.kind[row + 1] === Kind.Word)
}

/** Through the paragraphs without a label that follow, if the transcript goes on after them. */
function turnOf({ text, paragraphs }: Document, label: Label, next: Label | null): Turn {
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
  const stop = next ? next.paragraph : content.length === 0 ? paragraph + 2 : paragraph + 1
  if (stop - paragraph > longestTurn) return { label, content, directions, behind: paragraph + 1 }
  const behind = Math.min(stop, paragraphs.length)
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

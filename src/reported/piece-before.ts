/** A part of what is said that stands ahead of the cue and its subject, while the rest follows: `which he said was late`. */
import { Word } from '../lexicon/words.ts'
import { Kind, Trait } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'
import { phraseLeftOf } from '../syntax/noun-phrases.ts'
import { type Features, step } from './features.ts'
import { isPassive } from './passive.ts'
import type { Piece } from './pieces.ts'
import { Form, type Reporter } from './reporters.ts'
import { isVerbal, type Scene, shapeIn } from './scene.ts'
import { wholeTemplates as W } from './templates.ts'
import { isWord } from './words.ts'

const Ahead = { relative: 0, noun: 1, fronted: 2 } as const

export interface PieceBefore {
  readonly sort: number
  readonly piece: Piece
}

/** Tokens between a relative word and the verb of its clause. */
const furthestRelative = 8
/** Tokens of a name or description that is the subject. */
const longestSubject = 6
const longestFronted = 30

const premodifier =
  Trait.Title |
  Trait.PersonNoun |
  Trait.Capital |
  Trait.Possessive |
  Trait.Determiner |
  Trait.Preposition |
  Trait.Coordinator |
  Trait.Demonym

/** `what officials called “a threat”`, `what he described as a threat`: all of it follows, and `what` only stands for it. */
export function standsFor(scene: Scene, reporter: Reporter, { piece }: PieceBefore, start: number): boolean {
  const { tokens } = scene.layout.document
  return tokens.word[piece[0]] === Word.what && (tokens.word[start] === Word.as || scene.layout.owner[start] !== reporter.level)
}

/** The one place ahead of the cue where a part may stand, null where there is none. */
export function pieceBefore(scene: Scene, reporter: Reporter): PieceBefore | null {
  const { layout } = scene
  const { tokens } = layout.document
  const { from, form } = reporter
  if (form >= Form.noun) return null
  const relative = relativeBefore(scene, reporter)
  if (relative >= 0) return { sort: Ahead.relative, piece: [relative, relative] }
  let end = reporter.head - 1
  while (end >= from && tokens.kind[end] === Kind.Word && (tokens.traits[end] as number) & (Trait.Auxiliary | Trait.Adverb)) end--
  if (end < from || !isWord(tokens.kind[end]) || layout.owner[end] !== reporter.level) return null
  const phrase = phraseLeftOf(layout, end)
  // `Dale was accused of fraud`: of whom it was said, or to whom.
  if (isPassive(scene, reporter)) return null
  // `In recent days, advisers to the mayor say`: all words to the comma.
  const subject =
    phrase && phrase.first > from && tokens.kind[phrase.first - 1] === Kind.Comma ? phrase.first : subjectStart(layout, end, from)
  if (subject <= from) return null
  const before = subject - 1
  if (tokens.kind[before] === Kind.Comma) {
    const first = frontedFrom(scene, reporter)
    return before - first > longestFronted || first >= before ? null : { sort: Ahead.fronted, piece: [first, before - 1] }
  }
  // `former mayor Ann Lee`, `the Times`: rather a part of the subject.
  if (tokens.kind[before] !== Kind.Word || layout.owner[before] !== reporter.level || (tokens.traits[before] as number) & premodifier)
    return null
  const object = phraseLeftOf(layout, before)
  return object && object.first >= from ? { sort: Ahead.noun, piece: [object.first, before] } : null
}

/** First token of the subject that ends at `end`; -1 where none can be told from what stands before it. */
function subjectStart({ document: { tokens }, mentions, mentionAt }: Layout, end: number, from: number): number {
  for (let at = end; at >= from && at > end - longestSubject; at--) {
    if (!isWord(tokens.kind[at])) return -1
    const mention = mentions[mentionAt[at] as number]
    if (mention && mention.first === at && mention.last > end) return at
    const traits = tokens.traits[at] as number
    if (traits & (Trait.Determiner | Trait.PossessivePronoun | Trait.SubjectPronoun)) return at
    // A plural noun or a name without an article may begin the subject where punctuation stands before it.
    if (at > from && tokens.kind[at - 1] === Kind.Comma) return at
    if (traits & (Trait.Verb | Trait.Preposition | Trait.Coordinator | Trait.Subordinator | Trait.Relative)) return -1
  }
  return -1
}

/** First word of what a sentence opens with, `But` and the like passed over. */
function frontedFrom({ layout: { document } }: Scene, { from, head }: Reporter): number {
  const { tokens } = document
  let first = from
  while (first < head && (!isWord(tokens.kind[first]) || (tokens.traits[first] as number) & Trait.Coordinator)) first++
  return first
}

/** `what`, `which` or `that` before the subject of the cue, -1 where there is none. */
function relativeBefore({ layout: { document, owner } }: Scene, { head, from, level }: Reporter): number {
  const { tokens } = document
  for (let at = head - 1; at >= from && head - at < furthestRelative; at--) {
    const traits = tokens.traits[at] as number
    if (!isWord(tokens.kind[at]) || owner[at] !== level) return -1
    if (traits & Trait.Relative) return at
    if (traits & (Trait.Verb | Trait.Coordinator | Trait.Subordinator)) return -1
  }
  return -1
}

/** Whether what stands ahead of the cue is a part of the content that begins at `start`. */
export function readPieceBefore(scene: Scene, reporter: Reporter, { sort, piece }: PieceBefore, start: number, f: Features): void {
  const { tokens } = scene.layout.document
  const { head, last, lemma, form } = reporter
  const at = (row: number) => shapeIn(scene, reporter, row)
  const [first, end] = piece
  const key = sort === Ahead.relative ? (tokens.word[first] as number) + 8 : sort
  f.add(W.relative, key, form)
  f.add(W.relative, key, lemma + 10)
  f.add(W.relativeBefore, at(first - 1), key)
  f.add(W.relativeNext, at(last), key)
  f.add(W.relativeNext, at(last), at(last + 1), sort * 4 + 3)
  f.add(W.relativeReach, step(head - end), key)
  f.add(W.relativeStart, at(start), key)
  f.add(W.relativeStart, at(start - 1), key, 7)
  f.add(W.relativeStart, at(start), at(start + 1), sort * 4 + 1)
  if (sort === Ahead.relative) return
  let verbs = 0
  for (let row = first; row <= end; row++) if (isVerbal(scene, row)) verbs++
  f.add(W.relativePiece, at(first), sort, Math.min(verbs, 2))
  f.add(W.relativePiece, at(first), at(first + 1), sort + 8)
  f.add(W.relativePiece, at(end), sort, 99)
  f.add(W.relativePiece, step(end - first), sort, verbs > 0 ? 1001 : 1000)
  f.add(W.relativePiece, at(end + 1), at(end + 2), sort + 500)
}

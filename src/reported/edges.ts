/** Where a reported clause may begin and end. */
import { isTurn, Word } from '../lexicon/words.ts'
import { Kind, Trait } from '../model.ts'
import { Form, type Reporter } from './reporters.ts'
import { type Scene, shapeIn } from './scene.ts'
import { Shape } from './shapes.ts'

const furthestStart = 20
const mostEnds = 24
/** Words between a reported clause and the verb that follows it: `…, John Dale of the farmers' union in Ash said`. */
const furthestBack = 30

/** Tokens between a relative word and the verb of its clause. */
const furthestRelative = 8

/** Tokens from the comma to the verb of the other report, and how likely that one must be. */
const widestTurn = 9
const sureTurn = 0.5

const opener =
  Trait.Determiner |
  Trait.PossessivePronoun |
  Trait.SubjectPronoun |
  Trait.ObjectPronoun |
  Trait.Adverb |
  Trait.Time |
  Trait.Preposition |
  Trait.Subordinator |
  Trait.Relative
const breaker = Trait.Preposition | Trait.Coordinator | Trait.Subordinator | Trait.Relative | Trait.Time | Trait.Ing

const isWord = (kind: number | undefined) => kind === Kind.Word || kind === Kind.Number

/** Tokens after the cue that may open its content, in order. */
export function startsAfter(scene: Scene, reporter: Reporter): number[] {
  const { tokens } = scene.layout.document
  const { owner } = scene.layout
  const { last, level, to } = reporter
  const found: number[] = []
  let first = true
  for (let at = last; at < Math.min(to, last + furthestStart); at++) {
    if (!isWord(tokens.kind[at])) continue
    const inside = owner[at] !== level
    const shape = shapeIn(scene, reporter, at - 1)
    const afterPunctuation = at > last && !isWord(tokens.kind[at - 1])
    // Inside marks only their first word opens anything.
    if (inside && shape !== Shape.OpeningMark && shape !== Shape.Mark) continue
    const traits = tokens.traits[at] as number
    const afterPronoun = at > last && ((tokens.traits[at - 1] as number) & (Trait.SubjectPronoun | Trait.ObjectPronoun)) !== 0
    // `called for talks`, `told Dale and others nobody knew`: right after the cue any word may.
    const near =
      at < last + 4 ||
      (tokens.kind[at - 1] === Kind.Word && ((tokens.traits[at - 1] as number) & (Trait.Preposition | Trait.Time | Trait.Adverb)) !== 0) ||
      endsMention(scene, at, last)
    if (first || near || afterPunctuation || afterPronoun || traits & opener) found.push(at)
    first = false
  }
  return found
}

/** A mention that begins close behind the cue ends before `at`: rather whom it was said to. */
function endsMention({ layout: { mentions, mentionAt } }: Scene, at: number, last: number): boolean {
  const mention = mentions[mentionAt[at - 1] as number]
  return mention !== undefined && mention.last === at && mention.first < last + 3
}

/** Last tokens that a clause from `start` may have, in order. */
export function endsAfter(scene: Scene, reporter: Reporter, start: number): number[] {
  const { tokens } = scene.layout.document
  const { owner } = scene.layout
  const { level, to } = reporter
  const found: number[] = []
  const limit = turnsAt(scene, reporter, start)
  for (let at = start; at < limit; at++) {
    if (!isWord(tokens.kind[at])) continue
    // A quotation is taken whole.
    if (owner[at] !== level && at + 1 < to && owner[at + 1] === owner[at] && isInsideWord(scene, at, to)) continue
    const next = wordOrMark(scene, at + 1, to)
    const following = next < to ? next : -1
    if (following < 0 || !isWord(tokens.kind[following])) found.push(at)
    else if (owner[following] !== owner[at]) found.push(at)
    else if ((tokens.traits[following] as number) & breaker) found.push(at)
    if (found.length >= mostEnds) break
  }
  // The sentence's last word stays possible however long the sentence is.
  let close = limit - 1
  while (close > start && !isWord(tokens.kind[close])) close--
  if (close >= start && found.at(-1) !== close) found.push(close)
  return found
}

/** Where another report takes over: `…, although the ministry denied …`; the sentence’s end where none does. */
function turnsAt({ layout, reporterAt, reporters, chances }: Scene, { level, to }: Reporter, start: number): number {
  const { tokens } = layout.document
  for (let at = start + 1; at < to - 1; at++) {
    if (layout.owner[at] !== level || tokens.kind[at] !== Kind.Comma || !isTurn(tokens.word[at + 1] as number)) continue
    for (let row = at + 2; row < Math.min(to, at + widestTurn) && isWord(tokens.kind[row]); row++) {
      const other = reporterAt[row] as number
      if (other >= 0 && (chances[other] as number) >= sureTurn && (reporters[other] as Reporter).form <= Form.past) return at
    }
  }
  return to
}

/** The token is inside a quotation, and a further word of the same quotation follows. */
function isInsideWord({ layout: { owner, document } }: Scene, at: number, to: number): boolean {
  for (let next = at + 1; next < to && owner[next] === owner[at]; next++) if (isWord(document.tokens.kind[next])) return true
  return false
}

function wordOrMark(_: Scene, at: number, to: number): number {
  return Math.min(at, to)
}

/** Last tokens of a clause that stands before the cue (`…, she said`), nearest first. */
export function endsBefore(scene: Scene, reporter: Reporter): number[] {
  const { tokens } = scene.layout.document
  const { head, from, level } = reporter
  const { owner } = scene.layout
  const found: number[] = []
  for (let at = head - 1; at >= from && head - at < furthestBack; at--) {
    if (isWord(tokens.kind[at])) {
      if (at === head - 1) found.push(at)
      continue
    }
    if (owner[at] !== level && tokens.kind[at] !== Kind.Mark) continue
    let end = at - 1
    while (end >= from && !isWord(tokens.kind[end])) end--
    if (end >= from && found.at(-1) !== end) found.push(end)
    if (found.length >= 6) break
  }
  return found
}

/** First tokens of a clause that ends before the cue at `end`, the sentence's first word first. */
export function startsBefore(scene: Scene, reporter: Reporter, end: number): number[] {
  const { tokens } = scene.layout.document
  const { owner } = scene.layout
  const { from, level } = reporter
  const found: number[] = []
  for (let at = from; at <= end && found.length < 16; at++) {
    if (!isWord(tokens.kind[at])) continue
    if (owner[at] !== level && tokens.kind[at - 1] !== Kind.Mark && at !== from) continue
    const afterPunctuation = found.length === 0 || !isWord(tokens.kind[at - 1])
    const word = tokens.word[at - 1]
    const afterJoint =
      !afterPunctuation &&
      (((tokens.traits[at - 1] as number) & (Trait.Coordinator | Trait.Subordinator)) !== 0 || word === Word.that || word === Word.to)
    const opens = ((tokens.traits[at] as number) & (Trait.Coordinator | Trait.Subordinator | Trait.Relative)) !== 0
    if (afterPunctuation || afterJoint || opens) found.push(at)
  }
  return found
}

/** After a clause, its attribution and a comma or dash: where the clause may go on; -1 where it can't. */
export function goesOnAt(scene: Scene, reporter: Reporter): number {
  const { tokens } = scene.layout.document
  const { owner } = scene.layout
  const { last, to, level } = reporter
  for (let at = last; at < Math.min(to, last + 20); at++) {
    if (isWord(tokens.kind[at])) {
      if (owner[at] !== level) return -1
      continue
    }
    const kind = tokens.kind[at]
    if (kind !== Kind.Comma && kind !== Kind.Dash && kind !== Kind.Semicolon) return -1
    let next = at + 1
    while (next < to && tokens.kind[next] === Kind.Mark) next++
    return next < to && isWord(tokens.kind[next]) ? next : -1
  }
  return -1
}

/** `what`, `which` or `that` before the subject of the cue, -1 where there is none. */
export function relativeBefore({ layout: { document, owner } }: Scene, { head, from, level }: Reporter): number {
  const { tokens } = document
  for (let at = head - 1; at >= from && head - at < furthestRelative; at--) {
    const traits = tokens.traits[at] as number
    if (!isWord(tokens.kind[at]) || owner[at] !== level) return -1
    if (traits & Trait.Relative) return at
    if (traits & (Trait.Verb | Trait.Coordinator | Trait.Subordinator)) return -1
  }
  return -1
}

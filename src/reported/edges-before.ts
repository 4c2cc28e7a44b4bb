/** Where a clause that stands before its cue may begin and end, and where it may go on behind it. */
import { Word } from '../lexicon/words.ts'
import { Kind, Trait } from '../model.ts'
import type { Reporter } from './reporters.ts'
import type { Scene } from './scene.ts'
import { isInNumber, isWord } from './words.ts'

/** Words between a reported clause and the verb that follows it: `…, John Dale of the farmers' union in Ash said`. */
const furthestBack = 30

/** Last tokens of a clause that stands before the cue (`…, she said`), nearest first. */
export function endsBefore(scene: Scene, reporter: Reporter): number[] {
  const { tokens } = scene.layout.document
  const { head, from, level } = reporter
  const { owner } = scene.layout
  const found: number[] = []
  // `Ann rose, and said, in a low voice, …`: what she did before is not what she says.
  if (tokens.kind[head - 1] === Kind.Word && (tokens.traits[head - 1] as number) & Trait.Coordinator) return found
  for (let at = head - 1; at >= from && head - at < furthestBack; at--) {
    if (isWord(tokens.kind[at])) {
      if (at === head - 1) found.push(at)
      continue
    }
    if ((owner[at] !== level && tokens.kind[at] !== Kind.Mark) || isInNumber(tokens, at)) continue
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
    const afterPunctuation = found.length === 0 || !(isWord(tokens.kind[at - 1]) || isInNumber(tokens, at - 1))
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

/** What speaks for a place as the beginning of a reported clause behind its cue. */
import { Word } from '../lexicon/words.ts'
import { Kind, Trait } from '../model.ts'
import { type Features, step } from './features.ts'
import { typeNumber } from './mention-number.ts'
import type { Reporter } from './reporters.ts'
import { type Scene, shapeIn } from './scene.ts'
import { isPunctuation, Shape } from './shapes.ts'
import { startTemplates as S } from './templates.ts'

export function readStart(scene: Scene, reporter: Reporter, start: number, starts: readonly number[], f: Features): void {
  const { tokens } = scene.layout.document
  const { last, lemma, form, to } = reporter
  const at = (row: number) => shapeIn(scene, reporter, row)
  const distance = step(start - last)
  const lemmaForm = lemma * 8 + form
  const here = at(start)
  const previous = at(start - 1)
  f.add(S.distance, distance)
  f.add(S.distance, distance, form + 1)
  f.add(S.at, here)
  f.add(S.at, here, distance + 1)
  f.add(S.previous, start === last ? 0 : previous)
  f.add(S.lemmaAt, lemma, here)
  f.add(S.lemmaAt, lemma, here, distance + 1)
  f.add(S.lemmaPrevious, lemma, start === last ? 0 : previous)
  f.add(S.pair, start === last ? 0 : previous, here)
  f.add(S.lemmaDistance, lemmaForm, Math.min(start - last, 4))
  f.add(S.following, at(start + 1), Math.min(start - last, 2))
  f.add(S.following, at(start + 1), here + 8)
  // What is passed over between the cue and here.
  let that = 0
  let punctuation = 0
  let verbs = 0
  let reporters = 0
  for (let row = last; row < start; row++) {
    const shape = at(row)
    if (tokens.word[row] === Word.that) that = 1
    if (isPunctuation(shape)) punctuation = shape
    if ((tokens.traits[row] as number) & (Trait.Verb | Trait.Auxiliary)) verbs++
    if ((scene.reporterAt[row] as number) >= 0) reporters = 1
  }
  f.add(S.passed, that, punctuation, Math.min(verbs, 2))
  f.add(S.passed, lemma + 1, punctuation, that)
  f.add(S.passed, reporters, Math.min(start - last, 1))
  if (start - last === 1) f.add(S.between, at(last), lemma, here + 1)
  if (start > last) f.add(S.between, at(last), here)
  if (start - last === 2) f.add(S.between, at(last), at(last + 1), 7)
  const mention = scene.layout.mentions[scene.layout.mentionAt[start - 1] as number]
  const addressee = mention && mention.first === last && mention.last === start ? 1 + typeNumber(mention) : 0
  f.add(S.addressee, addressee)
  f.add(S.addressee, addressee, lemma + 1)
  f.add(S.addressee, addressee, here + 5000)
  // Better candidates ahead: `that`, `to`, an opening mark.
  let thatAhead = 0
  let markAhead = 0
  for (const other of starts) {
    if (other <= start) continue
    if (tokens.word[other] === Word.that) thatAhead ||= 1 + Math.min(3, other - start)
    if (at(other - 1) === Shape.OpeningMark) markAhead = 1
  }
  f.add(S.remaining, thatAhead, markAhead)
  f.add(S.remaining, thatAhead, lemma + 3)
  f.add(S.mark, previous === Shape.OpeningMark ? 1 : 0, Math.min(start - last, 3), lemma)
  // `told Lee’s “Morning Show” that`: a title is no content.
  if (previous === Shape.OpeningMark) f.add(S.mark, at(start - 2), markedWords(scene, start), 9)
  if (previous === Shape.ClosingMark) f.add(S.mark, 7, here, that)
  f.add(S.prefix, starts[0] === start ? 1 : 0, starts.length > 4 ? 1 : 0, step(to - start))
}

/** 1 for marks that hold capitals only, as titles do, 2 for a few words, 3 for a lower-case beginning, 0 else. */
function markedWords({ layout: { owner, document } }: Scene, start: number): number {
  const { tokens } = document
  let capitals = 0
  let words = 0
  for (let row = start; row < start + 8 && owner[row] === owner[start]; row++) {
    if (tokens.kind[row] !== Kind.Word) continue
    words++
    if ((tokens.traits[row] as number) & (Trait.Capital | Trait.Preposition | Trait.Determiner)) capitals++
  }
  if (!((tokens.traits[start] as number) & Trait.Capital)) return 3
  return capitals === words ? 1 : words < 5 ? 2 : 0
}

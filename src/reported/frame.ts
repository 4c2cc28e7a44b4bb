/** The clause that a cue stands in, and the tenses of verbs beside it: `says … but argues` goes on, `says … but argued` rather not. */
import { Word } from '../lexicon/words.ts'
import { Kind, Trait } from '../model.ts'
import { Form, type Reporter } from './reporters.ts'
import { type Scene, shapeIn } from './scene.ts'
import { isPunctuation, Shape } from './shapes.ts'

/** Tense that a verb form shows: 0 none, 1 past, 2 present, 3 helper, 4 -ing, 5 base. */
export function tenseAt(scene: Scene, reporter: Reporter, row: number): number {
  const { tokens } = scene.layout.document
  const shape = shapeIn(scene, reporter, row)
  const traits = tokens.traits[row] as number
  if (traits & Trait.Auxiliary) return 3
  if (shape === Shape.Ed || shape === Shape.ReportingPast || (shape === Shape.Verb && traits & Trait.Ed)) return 1
  if (shape === Shape.Reporting || shape === Shape.Verb) return traits & Trait.Plural ? 2 : 5
  if (shape === Shape.Plural) return 2
  if (traits & Trait.Ing) return 4
  return shape === 0 || isPunctuation(shape) ? 6 : 0
}

/** Tense of the first finite verb of the content. */
export function tenseInside(scene: Scene, reporter: Reporter, start: number, end: number): number {
  if (scene.layout.document.tokens.word[start] === Word.to) return 7
  for (let row = start; row <= end; row++) {
    if (!isVerb(scene, reporter, row)) continue
    return tenseAt(scene, reporter, row)
  }
  return 0
}

export function isVerb(scene: Scene, reporter: Reporter, row: number): boolean {
  const shape = shapeIn(scene, reporter, row)
  if (shape === 0 || isPunctuation(shape)) return false
  return (
    ((scene.layout.document.tokens.traits[row] as number) & (Trait.Verb | Trait.Auxiliary)) !== 0 ||
    shape === Shape.Ed ||
    shape === Shape.ReportingPast
  )
}

/** What opens the clause of the cue: 0 nothing, 1 a subordinator at the sentence’s start, 2 one later, 3 a relative word, 4 a participle on a noun, 5 a comma before the cue, 6 a coordinator. */
export function frameOf(scene: Scene, { head, from, form }: Reporter): number {
  const { tokens } = scene.layout.document
  let row = head - 1
  for (; row >= from; row--) {
    const traits = tokens.traits[row] as number
    if (tokens.kind[row] !== Kind.Word) break
    if (traits & Trait.Relative && tokens.word[row] !== Word.that)
      return tokens.kind[row - 1] === Kind.Dash ? 8 : tokens.kind[row - 1] === Kind.Comma ? 9 : 3
    if (traits & Trait.Subordinator) return row === from ? 1 : 2
  }
  if (form === Form.ing) return 4
  if (row === head - 1 && row >= from) return 5
  return row < from ? 0 : 7
}

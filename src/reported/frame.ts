/** The clause that a cue stands in, and the tenses of verbs beside it: `says … but argues` goes on, `says … but argued` rather not. */
import { Word } from '../lexicon/words.ts'
import { Kind, Trait } from '../model.ts'
import { Form, type Reporter } from './reporters.ts'
import { isVerbal, type Scene, shapeIn } from './scene.ts'
import { isPunctuation, Shape } from './shapes.ts'

enum Tense {
  /** A word that is no verb. */
  None = 0,
  Past = 1,
  Present = 2,
  Helper = 3,
  Ing = 4,
  Base = 5,
  /** No word stands there. */
  NoWord = 6,
  /** `to`, before an infinitive. */
  To = 7,
}

/** What opens the clause of a cue. */
enum Frame {
  /** Nothing: it opens the sentence. */
  Nothing = 0,
  /** A subordinator at the start of the sentence, and one later. */
  Subordinator = 1,
  LaterSubordinator = 2,
  Relative = 3,
  /** The cue is a participle. */
  Participle = 4,
  /** A comma or another sign right before the cue, and one further off. */
  Sign = 5,
  EarlierSign = 7,
  RelativeBehindDash = 8,
  RelativeBehindComma = 9,
}

/** Tense that the verb form in `row` shows. */
export function tenseAt(scene: Scene, reporter: Reporter, row: number): Tense {
  const { tokens } = scene.layout.document
  const shape = shapeIn(scene, reporter, row)
  const traits = tokens.traits[row] as number
  if (traits & Trait.Auxiliary) return Tense.Helper
  if (shape === Shape.Ed || shape === Shape.ReportingPast || (shape === Shape.Verb && traits & Trait.Ed)) return Tense.Past
  if (shape === Shape.Reporting || shape === Shape.Verb) return traits & Trait.Plural ? Tense.Present : Tense.Base
  if (shape === Shape.Plural) return Tense.Present
  if (traits & Trait.Ing) return Tense.Ing
  return shape === 0 || isPunctuation(shape) ? Tense.NoWord : Tense.None
}

/** Tense of the first finite verb of the content. */
export function tenseInside(scene: Scene, reporter: Reporter, start: number, end: number): Tense {
  if (scene.layout.document.tokens.word[start] === Word.to) return Tense.To
  for (let row = start; row <= end; row++) {
    if (!isVerb(scene, reporter, row)) continue
    return tenseAt(scene, reporter, row)
  }
  return Tense.None
}

export function isVerb(scene: Scene, reporter: Reporter, row: number): boolean {
  const shape = shapeIn(scene, reporter, row)
  return shape !== 0 && !isPunctuation(shape) && (isVerbal(scene, row) || shape === Shape.ReportingPast)
}

export function frameOf(scene: Scene, { head, from, form }: Reporter): Frame {
  const { tokens } = scene.layout.document
  let row = head - 1
  for (; row >= from; row--) {
    const traits = tokens.traits[row] as number
    if (tokens.kind[row] !== Kind.Word) break
    if (traits & Trait.Relative && tokens.word[row] !== Word.that)
      return tokens.kind[row - 1] === Kind.Dash
        ? Frame.RelativeBehindDash
        : tokens.kind[row - 1] === Kind.Comma
          ? Frame.RelativeBehindComma
          : Frame.Relative
    if (traits & Trait.Subordinator) return row === from ? Frame.Subordinator : Frame.LaterSubordinator
  }
  if (form === Form.ing) return Frame.Participle
  if (row === head - 1 && row >= from) return Frame.Sign
  return row < from ? Frame.Nothing : Frame.EarlierSign
}

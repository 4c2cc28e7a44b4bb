/** How likely a clause must be to be returned. */
import { priorOf } from '../lexicon/reporters.ts'
import { Word } from '../lexicon/words.ts'
import { Kind } from '../model.ts'
import type { Reported } from './pieces.ts'
import { Form } from './reporters.ts'
import type { Scene } from './scene.ts'

/** Best F1 on PolNeAR, train. */
const least = 0.35
/** Verbs that mostly do something else, and nouns: annotators mark their objects unevenly. */
const leastRare = 0.7
/** Nouns of saying with a clause: `warnings that the dam might break`. */
const leastClause = 0.4
/** `In her view, …` is a report wherever it stands, though few texts have it. */
const leastView = 0.05
/** The cue of a quotation in marks reports: only the edges of the clause around it are open. */
const leastMarked = 0.12
/** In tenths: verbs below it are rare reporters. */
const rarePrior = 4

/** `sameCue`: a quotation in marks inside the clause is attributed by the same word. */
export function leastChance({ layout: { document } }: Scene, { reporter, after }: Reported, sameCue: boolean): number {
  const { tokens } = document
  if (sameCue) return leastMarked
  if (reporter.form !== Form.noun) return priorOf(reporter.lemma) < rarePrior ? leastRare : least
  if (after && tokens.word[reporter.last] === Word.that) return leastClause
  const fronted = tokens.word[reporter.from] === Word.in && tokens.kind[reporter.last] === Kind.Comma
  return after && fronted && reporter.head - reporter.from < 8 ? leastView : leastRare
}

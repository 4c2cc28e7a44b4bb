/** What speaks for the edges of a clause that stands before its cue: `…, she said`. */
import { Kind, type Quotation, Trait } from '../model.ts'
import { type Features, step } from './features.ts'
import { childOf, type Reporter } from './reporters.ts'
import { type Scene, shapeIn } from './scene.ts'
import { Shape } from './shapes.ts'
import { wholeTemplates as W } from './templates.ts'

/** Ends of clauses that stand before their cue. */
export function readEndBefore(scene: Scene, reporter: Reporter, end: number, ends: readonly number[], f: Features): void {
  const { tokens } = scene.layout.document
  const { head, form } = reporter
  const at = (row: number) => shapeIn(scene, reporter, row)
  f.add(W.end, at(end + 1), at(end + 2))
  f.add(W.end, at(end + 1), ends.indexOf(end) + 100)
  f.add(W.endDistance, step(head - end), at(end + 1))
  f.add(W.endForm, form, at(end + 1), step(head - end))
  let verbs = 0
  let commas = 0
  for (let row = end + 1; row < head; row++) {
    if ((tokens.traits[row] as number) & (Trait.Verb | Trait.Auxiliary) && tokens.kind[row] === Kind.Word) verbs++
    if (tokens.kind[row] === Kind.Comma) commas++
  }
  f.add(W.endBetween, Math.min(verbs, 2), Math.min(commas, 3))
  f.add(W.endBetween, at(end + 2), at(head - 1), 5)
}

/** The opening mark of the quotation that the token stands in, right below the level of the cue; -1 where it stands in none. */
function openingOf({ layout: { owner, quotations } }: Scene, { level, from }: Reporter, at: number): number {
  if (owner[at] === level) return -1
  const child = childOf(quotations, owner[at] as number, level)
  const first = child < 0 ? -1 : (quotations[child] as Quotation).first
  return first < from ? -1 : first
}

/** Starts of clauses that stand before their cue. */
export function readStartBefore(
  scene: Scene,
  reporter: Reporter,
  start: number,
  starts: readonly number[],
  end: number,
  f: Features,
): void {
  const { tokens } = scene.layout.document
  const { from, lemma } = reporter
  const at = (row: number) => shapeIn(scene, reporter, row)
  const order = starts.indexOf(start)
  const previous = at(start - 1)
  f.add(W.start, at(start), Math.min(order, 2))
  f.add(W.start, at(start), at(start + 1), 3)
  f.add(W.startPrevious, previous, Math.min(order, 2))
  f.add(W.startPrevious, previous, at(start), 5)
  f.add(W.startPrevious, at(start - 2), previous, 9)
  f.add(
    W.startMark,
    previous === Shape.OpeningMark ? 1 : 0,
    order === 0 ? 1 : 0,
    at(end + 1) === Shape.ClosingMark || at(end + 2) === Shape.ClosingMark ? 1 : 0,
  )
  // Where the clause ends in marks it rather begins with them, above all behind a colon.
  const opening = openingOf(scene, reporter, end)
  if (opening >= 0) {
    const place = start === opening + 1 ? 1 : start < opening ? 2 : 3
    const capital = (tokens.traits[opening + 1] as number) & Trait.Capital ? 1 : 0
    f.add(W.startOpening, place, at(opening - 1), capital)
    f.add(W.startOpening, place, at(opening - 2), at(opening - 1) + 40)
    f.add(W.startOpening, place, step(end - opening) * 2 + capital, 3)
    f.add(W.startOpening, place, lemma, 4)
  }
  f.add(W.startDistance, step(start - from), step(end - start))
  let commas = 0
  let reporters = 0
  for (let row = from; row < start; row++) {
    if (tokens.kind[row] === Kind.Comma) commas++
    if ((scene.reporterAt[row] as number) >= 0) reporters = 1
  }
  f.add(W.startCommas, Math.min(commas, 3), reporters, Math.min(order, 1))
  f.add(W.startCommas, at(from), order === 0 ? 1 : 0, 77)
  f.add(W.startLemma, lemma, Math.min(order, 1))
}

import { Kind } from '../model.ts'
import { type Features, step } from './features.ts'
import type { Reporter } from './reporters.ts'
import { isVerbal, type Scene, shapeIn } from './scene.ts'
import { isPunctuation } from './shapes.ts'
import { wholeTemplates as W } from './templates.ts'

/** Whether a clause that its attribution interrupts goes on after it. */
export function readGoesOn(scene: Scene, reporter: Reporter, at0: number, start: number, end: number, f: Features): void {
  const { tokens } = scene.layout.document
  const { head, last, lemma, form, to } = reporter
  const at = (row: number) => shapeIn(scene, reporter, row)
  let punctuation = at0 - 1
  while (punctuation > last && tokens.kind[punctuation] === Kind.Mark) punctuation--
  let verbs = 0
  for (let row = start; row <= end; row++) if (isVerbal(scene, row)) verbs++
  f.add(W.goesOnVerbs, Math.min(verbs, 2), at(at0))
  f.add(W.goesOnVerbs, Math.min(verbs, 2), at(punctuation), step(end - start))
  f.add(W.goesOnStart, at(start), Math.min(verbs, 2))
  f.add(W.goesOnStart, at(start), Math.min(verbs, 2), at(at0) + 2)
  f.add(W.goesOnStart, at(end), Math.min(verbs, 2), 999)
  f.add(W.goesOn, at(punctuation), at(at0))
  f.add(W.goesOn, at(at0), step(punctuation - last), 3)
  f.add(W.goesOnNext, at(at0), at(at0 + 1))
  f.add(W.goesOnNext, at(at0 - 1), 1)
  f.add(W.goesOnCue, lemma, at(at0) & 31)
  f.add(W.goesOnCue, form, step(punctuation - last), at(at0))
  f.add(W.goesOnSide, step(head - end), step(punctuation - last), at(end + 1))
  f.add(W.goesOnSide, at(end + 1), at(head - 1), at(last))
  f.add(W.goesOnEnding, step(to - at0), at(punctuation))
  let verb = 0
  let reporter2 = 0
  for (let row = at0; row < to && !isPunctuation(at(row)); row++) {
    if (isVerbal(scene, row)) verb ||= 1 + Math.min(3, row - at0)
    if ((scene.reporterAt[row] as number) >= 0) reporter2 ||= 1 + Math.min(3, row - at0)
  }
  f.add(W.goesOnEnding, verb, reporter2, at(punctuation) + 1)
  f.add(W.goesOnEnding, verb, at(at0), 999)
}

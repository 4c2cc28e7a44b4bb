/** What speaks for and against a word's reporting something here. */
import { priorOf } from '../lexicon/reporters.ts'
import { Word } from '../lexicon/words.ts'
import { Kind, Trait } from '../model.ts'
import { type Features, step } from './features.ts'
import { mentionNumber, typeNumber } from './mention-number.ts'
import { Form, type Reporter } from './reporters.ts'
import { isVerbal, type Scene, shapeIn } from './scene.ts'
import { isPunctuation, Shape } from './shapes.ts'
import { cueTemplates } from './templates.ts'

const T = cueTemplates
const helper = Trait.Auxiliary | Trait.Adverb

/** Fills `features` for one reporter. */
export function readCue(scene: Scene, reporter: Reporter, features: Features): void {
  const { layout, reporterAt } = scene
  const { tokens } = layout.document
  const { head, last, lemma, form, from, to } = reporter
  const at = (row: number) => shapeIn(scene, reporter, row)
  const f = features
  const lemmaForm = lemma * 8 + form
  const next = at(last)
  const second = at(last + 1)
  const before = at(head - 1)
  const earlier = at(head - 2)
  f.add(T.form, form)
  f.add(T.lemma, lemma)
  f.add(T.lemmaForm, lemmaForm)
  f.add(T.prior, priorOf(lemma), form)
  f.add(T.next, next)
  f.add(T.next, next, form + 1)
  f.add(T.second, second)
  f.add(T.nextTwo, next, second)
  f.add(T.lemmaNext, lemma, next)
  f.add(T.lemmaSecond, lemma, second)
  f.add(T.third, at(last + 2))
  f.add(T.before, before)
  f.add(T.before, before, form + 1)
  f.add(T.earlier, earlier)
  f.add(T.beforeTwo, before, earlier)
  f.add(T.lemmaBefore, lemma, before)
  f.add(T.lemmaForm, lemmaForm, next + 1)
  f.add(T.around, before, next)
  f.add(T.beforeThree, at(head - 3), earlier, before)
  // Over adverbs and weekdays: `said quietly on Monday that`.
  let skipped = last
  while (
    skipped < to &&
    skipped < last + 3 &&
    (at(skipped) === Shape.Adverb || at(skipped) === Shape.Time || (tokens.traits[skipped] as number) & Trait.Adverb)
  )
    skipped++
  f.add(T.skipped, at(skipped), skipped > last ? 1 : 0)
  f.add(T.skipped, at(skipped), lemma + 2)
  // `that` ahead before any punctuation.
  let that = 0
  for (let row = last; row < Math.min(to, last + 12); row++) {
    if (isPunctuation(at(row))) break
    if (tokens.word[row] === Word.that) {
      that = 1 + step(row - last)
      break
    }
  }
  f.add(T.that, that)
  f.add(T.that, that, lemma + 1)
  let colon = 0
  for (let row = last; row < Math.min(to, last + 25); row++) if (at(row) === Shape.Colon) colon = 1 + step(row - last)
  f.add(T.colon, colon)
  // The stretch to the nearest punctuation on the left.
  let left = head - 1
  let verbs = 0
  let rivals = 0
  while (left >= from && !isPunctuation(at(left))) {
    if (isVerbal(scene, left)) verbs++
    if ((reporterAt[left] as number) >= 0) rivals++
    left--
  }
  const leftDistance = step(head - 1 - left)
  const leftKind = at(left)
  f.add(T.left, leftKind, leftDistance)
  f.add(T.left, leftKind, leftDistance, lemma + 1)
  f.add(T.leftFirst, at(left + 1), Math.min(verbs, 2))
  f.add(T.leftFirst, at(left + 1), leftDistance + 4)
  f.add(T.leftVerb, leftKind, Math.min(verbs, 2), Math.min(rivals, 2))
  // And on the right.
  let right = last
  let rightVerbs = 0
  while (right < to && !isPunctuation(at(right))) {
    if (isVerbal(scene, right)) rightVerbs++
    right++
  }
  const rightDistance = step(right - last)
  f.add(T.right, at(right), rightDistance)
  f.add(T.right, at(right), rightDistance, lemma + 1)
  f.add(T.rightVerb, rightDistance, Math.min(rightVerbs, 2))
  f.add(T.sides, leftKind, at(right), (leftDistance > 0 ? 2 : 0) + (rightDistance > 0 ? 1 : 0))
  f.add(T.leftNext, leftKind, next, leftDistance)
  // Helpers before the verb and what precedes them: `has been said`, `to say`.
  let chain = head - 1
  while (
    chain >= from &&
    tokens.kind[chain] === Kind.Word &&
    ((tokens.traits[chain] as number) & helper || tokens.word[chain] === Word.to) &&
    !((tokens.traits[chain] as number) & Trait.SubjectPronoun)
  )
    chain--
  const first = at(chain + 1)
  f.add(T.helpers, chain + 1 < head ? first : 0, form)
  f.add(T.subject, at(chain), chain + 1 < head ? first : 0)
  f.add(T.subject, at(chain), lemma + 100000)
  const mention = layout.mentions[layout.mentionAt[chain] as number]
  const sort = mention && mention.last === chain + 1 ? 1 + mentionNumber(mention) : 0
  f.add(T.mention, sort, form)
  f.add(T.mention, sort, form, next + 1)
  if (mention && mention.last === chain + 1) f.add(T.beforeMention, at(mention.first - 1), form, isPunctuation(next) ? 1 : 0)
  const follower = layout.mentions[layout.mentionAt[last] as number]
  f.add(
    T.follower,
    follower && follower.first === last ? 1 + typeNumber(follower) : 0,
    form,
    follower && follower.first === last ? at(follower.last) : 0,
  )
  quotationsAround(scene, reporter, features)
  // Place in the sentence.
  f.add(T.place, head === from ? 1 : 0, last >= to - 1 ? 1 : 0, form)
  let thatBefore = 0
  let verbBefore = 0
  for (let row = from; row < head; row++) {
    if (tokens.word[row] === Word.that) thatBefore = 1
    if ((reporterAt[row] as number) >= 0) verbBefore = 1
  }
  let reporterAfter = 0
  for (let row = last; row < to; row++) if ((reporterAt[row] as number) >= 0) reporterAfter = 1
  f.add(T.others, thatBefore, verbBefore, reporterAfter)
  f.add(T.firstWord, at(from), form === Form.phrase ? 1 : 0)
}

/** Marks beside the cue and in its sentence. */
function quotationsAround(scene: Scene, reporter: Reporter, f: Features): void {
  const { owner, quotations } = scene.layout
  const { head, last, lemma, level, from, to } = reporter
  let before = 0
  let after = 0
  for (let row = from; row < to; row++) {
    const id = owner[row] as number
    if (id === level || id < 0) continue
    const quotation = quotations[id]
    if (!quotation || quotation.parent !== level) continue
    const length = step(quotation.last - quotation.first)
    if (quotation.last <= head)
      before = 1 + length + (quotation.first <= from + 1 ? 16 : 0) + (quotation.last === head ? 32 : head - quotation.last < 8 ? 64 : 0)
    else if (after === 0) after = 1 + length + (quotation.first <= last + 1 ? 32 : 0)
    row = quotation.last - 1
  }
  f.add(T.quotation, before, after > 0 ? 1 : 0)
  f.add(T.quotation, before > 0 ? 1 : 0, after, 1)
  f.add(T.quotation, before & 112, after & 32, lemma + 2)
}

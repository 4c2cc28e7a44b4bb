/** Where a reported clause behind its cue may begin and end. */
import { lemmaName } from '../lexicon/reporters.ts'
import { isPlacing, opensCircumstance, takesListener, Word } from '../lexicon/words.ts'
import { Kind, Trait } from '../model.ts'
import { isSomebody, listenerBehind } from './addressee.ts'
import { isNounAlone, mainClauseFrom, namesSpeakerFirst, pauseFrom, turnsAt } from './limits.ts'
import { behindListenerPhrase } from './listener-phrase.ts'
import { Form, type Reporter } from './reporters.ts'
import { type Scene, shapeIn } from './scene.ts'
import { Shape } from './shapes.ts'
import { isInNumber, isWord } from './words.ts'

const furthestStart = 20
const mostEnds = 24
/** `in an interview with the local paper on Monday`, in tokens. */
const longestCircumstance = 12

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

/** Tokens after the cue that may open its content, in order. */
export function startsAfter(scene: Scene, reporter: Reporter): number[] {
  const { tokens } = scene.layout.document
  const { owner } = scene.layout
  const { last, level, to } = reporter
  const found: number[] = []
  let first = true
  // `argues (p. 12) that`
  let close = last
  while (tokens.kind[last] === Kind.Open && close < to && tokens.kind[close] !== Kind.Close) close++
  const behind = close > last ? close + 1 : pastManner(scene, pastOwned(scene, reporter))
  const from = namesSpeakerFirst(scene, reporter) ? pauseFrom(scene, reporter) : behind
  for (let at = from; at < Math.min(to, last + furthestStart); at++) {
    if (!isWord(tokens.kind[at])) continue
    const inside = owner[at] !== level
    const shape = shapeIn(scene, reporter, at - 1)
    const afterPunctuation = at > last && !isWord(tokens.kind[at - 1]) && !isInNumber(tokens, at - 1)
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
  const clause = Math.max(behindListenerPhrase(scene, reporter), behindCircumstance(scene, reporter))
  if (clause >= 0) return [clause]
  // `told supporters at a rally to vote`: a place, and none of the words.
  const opens = (traits: number) => (traits & (Trait.Subordinator | Trait.Relative)) !== 0
  // `asked him if`, `told them that`
  const heard = takesListener(lemmaName(reporter.lemma)) && ((tokens.traits[last] as number) & Trait.ObjectPronoun) !== 0
  const behindListener = heard && opens(tokens.traits[last + 1] as number)
  const possible = found.filter((at) => (at === last ? !behindListener : at === last + 1 || !isPlacing(tokens.word[at - 1] as number)))
  return possible.length > 0 ? possible : found
}

/** `said simply: “No.”`, `said only “No.”`: past adverbs that tell how a sentence in marks, or what follows a colon, was said. */
function pastManner({ layout: { document, owner, quotations } }: Scene, from: number): number {
  const { kind, traits } = document.tokens
  let at = from
  while (kind[at] === Kind.Word && (traits[at] as number) & Trait.Adverb) at++
  const quotation = kind[at] === Kind.Mark ? quotations[owner[at] as number] : undefined
  return kind[at] === Kind.Colon || (quotation && !isWord(kind[quotation.last])) ? at : from
}

/** `told her mother the car was gone`: past a listener who is somebody’s, or right behind the cue; `told her mothers were safe` has none. */
function pastOwned(scene: Scene, reporter: Reporter): number {
  const { tokens } = scene.layout.document
  const { last } = reporter
  if (!((tokens.traits[last] as number) & Trait.PossessivePronoun)) return last
  const listener = listenerBehind(scene, reporter)
  if (!listener || !isSomebody(listener) || tokens.kind[listener.last] !== Kind.Word || tokens.word[listener.last] === Word.to) return last
  return (tokens.traits[listener.last] as number) & (Trait.Auxiliary | Trait.Verb | Trait.Reporting | Trait.Ed) ? last : listener.last
}

/** `said at a rally in Ash he would go`, `said via email that`: first token of the clause that follows when, where or how it was said, or -1. */
function behindCircumstance(scene: Scene, reporter: Reporter): number {
  const { document, owner } = scene.layout
  const { last, level, to } = reporter
  const { kind, traits, word } = document.tokens
  const opening = traits[last] as number
  // `…, she said then, was clear`
  const adverb = (opening & (Trait.Adverb | Trait.Time)) !== 0 && kind[last + 1] === Kind.Comma
  const listener = word[last] === Word.to && isSomebody(listenerBehind(scene, reporter))
  if (!adverb && !listener && !opensCircumstance(word[last] as number)) return -1
  for (let at = last + 1; at < Math.min(to, last + longestCircumstance) && owner[at] === level; at++) {
    // `…, she explained earlier in the hearing, were well paid`
    if (kind[at] === Kind.Comma) return (traits[at + 1] as number) & (Trait.Auxiliary | Trait.SubjectPronoun) ? at + 1 : -1
    if (!isWord(kind[at])) return -1
    const own = traits[at] as number
    const before = traits[at - 1] as number
    // `in a report that was late`: what the report was, not what it said.
    if (word[at] === Word.that && (traits[at + 1] as number) & (Trait.Verb | Trait.Auxiliary | Trait.Reporting)) return -1
    const opens = word[at] === Word.that || (own & (Trait.SubjectPronoun | Trait.Determiner)) !== 0
    if (listener && opens && word[at] !== Word.that) continue
    if (opens && !(before & (Trait.Preposition | Trait.Determiner | Trait.Coordinator | Trait.Adverb | Trait.PossessivePronoun)))
      return at === last + 1 ? -1 : at
    // `via email`, `under questioning`: a noun right behind the preposition.
    if (at > last + 1 && own & (Trait.Verb | Trait.Auxiliary | Trait.Reporting | Trait.Relative) && !(own & Trait.Capital)) return -1
  }
  return -1
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
  const { form, level, to } = reporter
  const found: number[] = []
  const limit = Math.min(turnsAt(scene, reporter, start), mainClauseFrom(scene, reporter, start))
  for (let at = start; at < limit; at++) {
    if (!isWord(tokens.kind[at])) continue
    // A quotation is taken whole.
    if (owner[at] !== level && at + 1 < to && owner[at + 1] === owner[at] && isInsideWord(scene, at, to)) continue
    const following = at + 1 < to ? at + 1 : -1
    // `told the call that profits, which had grown, were down`
    if (tokens.kind[following] === Kind.Comma && (tokens.traits[at + 2] as number) & Trait.Relative && isNounAlone(scene, start, at))
      continue
    if (following < 0 || !(isWord(tokens.kind[following]) || isInNumber(tokens, following))) found.push(at)
    else if (owner[following] !== owner[at]) found.push(at)
    else if ((tokens.traits[following] as number) & (form === Form.noun ? breaker | Trait.Auxiliary : breaker)) found.push(at)
    if (found.length >= mostEnds) break
  }
  // The sentence's last word stays possible however long the sentence is.
  let close = limit - 1
  while (close > start && !isWord(tokens.kind[close])) close--
  if (close >= start && found.at(-1) !== close) found.push(close)
  return found
}

/** The token is inside a quotation, and a further word of the same quotation follows. */
function isInsideWord({ layout: { owner, document } }: Scene, at: number, to: number): boolean {
  for (let next = at + 1; next < to && owner[next] === owner[at]; next++) if (isWord(document.tokens.kind[next])) return true
  return false
}

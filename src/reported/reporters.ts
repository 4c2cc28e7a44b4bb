/** Words that may report in the reporter's own sentence, each with the stretch of text that it can reach. */

import { formOf } from '../lexicon/inflect.ts'
import { lemmaName, likeOthers, nounNumber, verbOf } from '../lexicon/reporters.ts'
import { formOfRow } from '../lexicon/vocabulary.ts'
import { isArticle, isNothing, isPlacing, isReflexive, opensTopic, Word } from '../lexicon/words.ts'
import { type CueRow, Kind, type Tokens, Trait } from '../model.ts'
import { closedClass } from '../syntax/closed-class.ts'
import type { Layout } from '../syntax/layout.ts'
import { afterDateline } from '../syntax/main-subject.ts'
import { reportsHere } from './finding.ts'

export enum Form {
  base = 0,
  present = 1,
  past = 2,
  ing = 3,
  noun = 4,
  phrase = 5,
}

const verbForms = { base: Form.base, present: Form.present, past: Form.past, ing: Form.ing }

export interface Reporter {
  /** Token of the verb or noun. */
  readonly head: number
  /** One past the last token of the cue. */
  readonly last: number
  /** Number of the lemma. */
  readonly lemma: number
  readonly form: number
  /** Innermost quotation that it stands in, or -1. */
  readonly level: number
  /** Tokens of its sentence, half-open; quotations are stretched over to their ends. */
  readonly from: number
  readonly to: number
}

const functional = closedClass | Trait.Verb | Trait.Reporting | Trait.Time | Trait.Capital
const longestLeft = 90
const longestRight = 160
const longestBlock = 400
/** Tokens to either side that tell whether a sentence is a headline. */
const headlineReach = 12
/** A sentence with more of them is a list; looking from each at all of it would take too long. */
const mostPerSentence = 24

export function findReporters(layout: Layout): Reporter[] {
  const { document, owner, cueAt } = layout
  const { tokens } = document
  const found: Reporter[] = []
  let sentence = -1
  let inSentence = 0
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== Kind.Word) continue
    if (tokens.sentence[at] !== sentence) {
      sentence = tokens.sentence[at] as number
      inSentence = 0
    }
    if (inSentence >= mostPerSentence) continue
    const row = tokens.word[at] as number
    const asked = ((cueAt[at] as number) >= 0 ? askedFor(layout, at) : null) ?? reportsHere(document, at)
    if (row === 0 && !asked) continue
    const verb = asked ? likeOthers : verbOf(row)
    const noun = verb >= 0 ? -1 : nounNumber(row)
    if (verb < 0 && noun < 0) continue
    const traits = tokens.traits[at] as number
    // `Stevie Wonder`: a capital inside a sentence makes a name, and `What Ann Said About It` tells nothing of it.
    if (
      traits & Trait.Capital &&
      !(traits & Trait.SentenceStart) &&
      tokens.kind[at - 1] === Kind.Word &&
      (isOfTopic(tokens, at) || !isInHeadline(layout, at))
    )
      continue
    const lemma = verb >= 0 ? verb : noun
    const phrase = verb >= 0 && lemmaName(verb) === 'according'
    if (phrase && tokens.word[at + 1] !== Word.to) continue
    const form = phrase
      ? Form.phrase
      : noun >= 0
        ? Form.noun
        : verbForms[(asked?.form as 'base') ?? formOf(formOfRow(row), lemmaName(lemma))]
    if (isSilent(layout, at, form) || isModifier(layout, at, form) || (lemmaName(lemma) === 'call' && isNaming(layout, at, form))) continue
    inSentence++
    const from = afterDateline(layout, sentenceStart(layout, at), at)
    const to = sentenceEnd(layout, at)
    found.push({ head: at, last: phrase ? at + 2 : at + 1, lemma, form, level: owner[at] as number, from, to })
  }
  return found
}

/** The cue of a verb that the caller added, which no list holds. */
function askedFor({ cues, cueAt, document: { tokens } }: Layout, at: number): CueRow | null {
  const cue = cues[cueAt[at] as number]
  if (!cue || cue.form === 'place' || cue.last - cue.first > 1 || (tokens.traits[at] as number) & Trait.Reporting) return null
  return cue
}

/** `Mayor Says Bridge Will Close`: nearly all words of the sentence have capitals, so that one more means nothing. */
function isInHeadline({ document: { tokens } }: Layout, at: number): boolean {
  let capitals = 0
  let words = 0
  for (const side of [-1, 1])
    for (let row = at + side; tokens.sentence[row] === tokens.sentence[at] && Math.abs(row - at) < headlineReach; row += side) {
      const traits = tokens.traits[row] as number
      if (tokens.kind[row] !== Kind.Word || traits & (Trait.Preposition | Trait.Determiner | Trait.Coordinator)) continue
      words++
      if (traits & Trait.Capital) capitals++
    }
  return words >= 3 && capitals >= words - 1
}

const isOfTopic = ({ word }: Tokens, at: number): boolean => formOfRow(word[at + 1] ?? 0) === 'about'

/** Said to nobody: `told himself`, `said to herself`, `it goes without saying`, `is said to be`. */
function isSilent({ document: { tokens }, mentions, mentionAt }: Layout, at: number, form: number): boolean {
  // `which is what clubs say`
  const subject = mentions[mentionAt[at - 1] as number]
  if (subject && tokens.word[subject.first - 1] === Word.what && tokens.kind[at + 1] !== Kind.Word) return true
  const next = tokens.word[at + 1] as number
  const second = tokens.word[at + 2] as number
  if (isReflexive(next) || (next === Word.to && isReflexive(second))) return true
  if (form === Form.ing && tokens.word[at - 1] === Word.without) return true
  // `Note: the office is closed`
  if (form === Form.base && tokens.kind[at + 1] === Kind.Colon && tokens.kind[at - 1] !== Kind.Word) return true
  // `Having said that, …` speaks of what was said already.
  if (form === Form.past && tokens.word[at - 1] === Word.having && tokens.kind[at + 2] === Kind.Comma) return true
  // `said nothing for a while`: and so reported nothing.
  if (isNothing(next) && !opensTopic(second)) return true
  return form === Form.past && next === Word.to && (second === Word.be || second === Word.have)
}

/** `a promised land`, `to three threatened species`, `the claims department`: belongs to the noun after it. */
function isModifier({ document: { tokens } }: Layout, at: number, form: number): boolean {
  if (at === 0) return false
  const word = tokens.word[at - 1] as number
  // `the asking price`, but `a warning that`
  if (form === Form.ing && isArticle(word) && tokens.word[at + 1] !== Word.that) return true
  if (form > Form.past) return false
  const traits = tokens.traits[at - 1] as number
  if (form === Form.past && traits & Trait.NumberWord)
    return ((tokens.traits[at - 2] ?? 0) & Trait.Preposition) !== 0 && isPlain(tokens, at + 1)
  const owned =
    isArticle(word) || (traits & Trait.PossessivePronoun) !== 0 || (traits & Trait.Possessive && !(traits & Trait.Auxiliary)) !== 0
  // `McDonald’s said the`, but `the mayor’s proposed law`
  return owned && ((form === Form.past && !(traits & Trait.Possessive)) || isPlain(tokens, at + 1))
}

/** A word that neither opens a phrase or a clause nor ends one. */
function isPlain({ kind, traits }: Tokens, at: number): boolean {
  return kind[at] === Kind.Word && ((traits[at] as number) & functional) === 0
}

/** `a street called Mill Lane, behind the market`, `the postman called at noon`: a name, or a visit; not `called in a speech for talks`. */
function isNaming({ document: { tokens }, mentions, mentionAt }: Layout, at: number, form: number): boolean {
  const { kind, word, traits } = tokens
  let next = at + 1
  if (isPlacing(word[next] as number)) {
    while (kind[next] === Kind.Word && word[next] !== Word.for && word[next] !== Word.on) next++
    return kind[next] !== Kind.Word
  }
  // `he called Orr, a rival since May, a coward`
  const subject = mentions[mentionAt[at - 1] as number]
  if (form !== Form.past || (subject && subject.type !== 'description')) return false
  while (kind[next] === Kind.Word && (traits[next] as number) & Trait.Capital) next++
  return next > at + 1 && (kind[next] === Kind.Comma || kind[next] === Kind.Stop || kind[next] === Kind.Close || next >= tokens.count)
}

/** Leftwards to where the sentence begins at the level of `at`; what stands between marks ends no sentence around them. */
function sentenceStart({ document: { tokens }, owner, quotations }: Layout, at: number): number {
  const level = owner[at] as number
  let start = at
  while (start > 0 && at - start < longestLeft && tokens.paragraph[start - 1] === tokens.paragraph[at]) {
    const before = start - 1
    const inner = owner[before] as number
    if (inner === level) {
      if (tokens.sentence[before] !== tokens.sentence[start]) break
      start = before
    } else {
      const outer = childOf(quotations, inner, level)
      // The enclosing quotation's opening mark.
      if (outer < 0 || tokens.sentence[before] !== tokens.sentence[start]) break
      start = Math.max((quotations[outer] as { first: number }).first, at - longestLeft)
    }
  }
  return start
}

function sentenceEnd({ document: { tokens }, owner, quotations }: Layout, at: number): number {
  const level = owner[at] as number
  let end = at + 1
  while (end < tokens.count && end - at < longestRight && tokens.paragraph[end] === tokens.paragraph[at]) {
    if (tokens.sentence[end] !== tokens.sentence[end - 1]) break
    const inner = owner[end] as number
    if (inner === level) end++
    else {
      const outer = childOf(quotations, inner, level)
      if (outer < 0) break
      end = Math.min((quotations[outer] as { last: number }).last, at + longestRight)
    }
  }
  return owner[end] === level && opensBlock(tokens, end) ? blockEnd(tokens, end, at + longestBlock) : end
}

/** `She added:` and nothing more: the paragraph below, without marks, may be what she said. */
function opensBlock({ count, kind, traits, paragraph }: Tokens, end: number): boolean {
  return (
    end < count &&
    kind[end - 1] === Kind.Colon &&
    paragraph[end] !== paragraph[end - 1] &&
    kind[end] === Kind.Word &&
    ((traits[end] as number) & Trait.Capital) !== 0
  )
}

function blockEnd({ count, paragraph }: Tokens, from: number, most: number): number {
  let end = from
  while (end < count && end < most && paragraph[end] === paragraph[from]) end++
  return end
}

/** The quotation right below `level` that holds quotation `id`, or -1 where `id` lies outside `level`. */
export function childOf(quotations: Layout['quotations'], id: number, level: number): number {
  let at = id
  for (let hops = 0; at >= 0 && hops < 16; hops++) {
    const parent = quotations[at]?.parent ?? -1
    if (parent === level) return at
    at = parent
  }
  return -1
}

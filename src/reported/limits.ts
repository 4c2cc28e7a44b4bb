/** How far a reported clause behind its cue reaches at most: the sentence’s own verb, another report or a gloss takes over. */
import { lemmaName } from '../lexicon/reporters.ts'
import { givesName, isArticle, isGloss, isTurn, Word } from '../lexicon/words.ts'
import { Kind, Trait } from '../model.ts'
import { isFiniteAt } from '../syntax/finite.ts'
import { childOf, Form, type Reporter } from './reporters.ts'
import { isVerbal, type Scene } from './scene.ts'
import { isWord } from './words.ts'

/** Tokens from the comma to the verb of the other report, and how likely that one must be. */
const widestTurn = 9
const sureTurn = 0.5
/** `an apparent, thinly veiled reference`: words from the article to the noun. */
const longestGloss = 4
/** Tokens that may name the speaker between `according to` and what is said. */
const longestSpeaker = 24
/** Tokens from a quotation to the verb that attributes it. */
const nearAttribution = 5
/** Tokens from `which` to the verb of its clause. */
const longestRelative = 6

/**
 * `Saying that all was well, the captain left`, `Asked whether he knew, he laughed`, `When they said that it was late, she rose`: the
 * sentence’s own verb stands behind the last comma at the latest.
 */
export function mainClauseFrom(scene: Scene, reporter: Reporter, start: number): number {
  const { document, owner } = scene.layout
  const { kind, traits } = document.tokens
  const { form, head, from, to, level } = reporter
  const isParticiple = head === from && (form === Form.ing || (form === Form.past && !namesSpeakerFirst(scene, reporter)))
  // `The airline, which said that it would grow, is cutting jobs`
  let clause = head
  while (clause > head - longestRelative && kind[clause] === Kind.Word && !((traits[clause] as number) & Trait.Relative)) clause--
  if ((traits[clause] as number) & Trait.Relative && kind[clause - 1] === Kind.Comma)
    for (let at = start, verbs = 0; at < to; at++) {
      if (isVerbal(scene, at)) verbs++
      if (verbs > 0 && kind[at] === Kind.Comma && owner[at] === level && isFiniteAt(document.tokens, at + 1)) return at
    }
  let at = from
  if ((traits[from] as number) & Trait.Subordinator) while (at < head && kind[at] === Kind.Word) at++
  if (!isParticiple && (at === from || at < head)) return to
  for (at = to - 1; at > start; at--) if (kind[at] === Kind.Comma && owner[at] === level) return at
  return to
}

/** Where another report takes over: `…, although the ministry denied …`; the sentence’s end where none does. */
export function turnsAt(scene: Scene, { level, lemma, to }: Reporter, start: number): number {
  const { layout, reporterAt, reporters, chances } = scene
  const { tokens } = layout.document
  const marked =
    layout.owner[start] === level ? undefined : layout.quotations[childOf(layout.quotations, layout.owner[start] as number, level)]
  if (marked && marked.first === start - 1) {
    const { last } = marked
    const and = tokens.kind[last] === Kind.Comma ? last + 1 : last
    if ((tokens.traits[and] as number) & Trait.Coordinator) {
      // `said “it is over” and I left`: whoever tells of it.
      if (tokens.word[and + 1] === Word.i || tokens.word[and + 1] === Word.we) return last
      // `called it “a threat” by forces`: a name in marks is no longer than they are, if nothing is added to it.
    } else if (givesName(lemmaName(lemma)) && tokens.kind[last] === Kind.Word) return last
  }
  for (let at = start + 1; at < to - 1; at++) {
    if (layout.owner[at] !== level) {
      if (hasOwnAttribution(scene, level, at)) return at
      continue
    }
    if (tokens.kind[at] === Kind.Comma && opensGloss(tokens.word, at + 1)) return at
    if (tokens.kind[at] !== Kind.Comma || !isTurn(tokens.word[at + 1] as number)) continue
    for (let row = at + 2; row < Math.min(to, at + widestTurn) && isWord(tokens.kind[row]); row++) {
      const other = reporterAt[row] as number
      if (other >= 0 && (chances[other] as number) >= sureTurn && (reporters[other] as Reporter).form <= Form.past) return at
    }
  }
  return to
}

/** `…, in an apparent reference to the talks`. */
function opensGloss(word: Uint16Array, from: number): boolean {
  let at = from
  if (word[at] === Word.in) at++
  if (!isArticle(word[at] as number)) return false
  for (let next = at + 1; next <= at + longestGloss; next++)
    if (isGloss(word[next] as number)) return word[next + 1] === Word.to || word[next + 1] === Word.at
  return false
}

/** A quotation opens at `at` behind a colon or dash, and a word that reports follows it: `was late: “We ran,” she said`. */
function hasOwnAttribution({ layout, reporterAt, chances }: Scene, level: number, at: number): boolean {
  const { tokens } = layout.document
  const child = childOf(layout.quotations, layout.owner[at] as number, level)
  const quotation = layout.quotations[child]
  if (quotation?.first !== at || (tokens.kind[at - 1] !== Kind.Colon && tokens.kind[at - 1] !== Kind.Dash)) return false
  if (tokens.kind[quotation.last - 2] !== Kind.Comma && tokens.kind[quotation.last] !== Kind.Comma) return false
  for (let row = quotation.last; row < quotation.last + nearAttribution; row++) {
    const other = reporterAt[row] ?? -1
    if (other >= 0 && (chances[other] as number) >= sureTurn) return true
  }
  return false
}

/** `According to the mayor, …`, `Said the mayor: “…”`: what follows the cue is who says it. */
export function namesSpeakerFirst(scene: Scene, reporter: Reporter): boolean {
  const { head, from, form } = reporter
  if (form === Form.phrase) return true
  const { tokens } = scene.layout.document
  if (head !== from || form !== Form.past || !((tokens.traits[head] as number) & Trait.Capital)) return false
  return tokens.kind[pauseFrom(scene, reporter) + 1] === Kind.Mark
}

/** The first comma, colon or dash behind the cue; the cue’s end where the sentence has none. */
export function pauseFrom({ layout: { document } }: Scene, { last, to }: Reporter): number {
  let at = last
  const end = Math.min(to - 1, last + longestSpeaker)
  while (at < end && isWord(document.tokens.kind[at])) at++
  return at < end ? at : last
}

/** `that profits`: no verb yet. */
export function isNounAlone(scene: Scene, start: number, end: number): boolean {
  if (scene.layout.document.tokens.word[start] !== Word.that) return false
  for (let at = start + 1; at <= end; at++) if (isVerbal(scene, at)) return false
  return true
}

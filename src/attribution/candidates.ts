/** Every answer that the text allows to the question who said a quotation: first those that a reporting verb gives. */
import type { Candidate, Gap, Setting } from '../choice.ts'
import { isSoCalled, isWork, Word } from '../lexicon/words.ts'
import { type CueRow, Kind, type MentionRow, type Quotation, Trait } from '../model.ts'
import { type Layout, lowerBound } from '../syntax/layout.ts'
import { agentOfCue } from '../syntax/passive.ts'
import { type Subject, subjectsOf } from '../syntax/subjects.ts'
import { candidateOf } from './candidate-of.ts'
import { gapBetween } from './gap.ts'
import { mentionsWithoutCue } from './near-mentions.ts'
import { neighbours } from './neighbours.ts'
import { kindBefore, traitsBefore } from './place.ts'
import { isLine } from './setting.ts'

/** Cues on one side that are looked at, nearest first; further ones attribute a quotation in less than one case in a thousand. */
const cuesASide = 3
const widest = 120
const fewest = 2
/** Words between a verb that announces a quotation and its colon: `told officers:` */
const mostAnnouncing = 2
/** Tokens between a verb and the quotation that it reports: `said it was “early”` */
const nextReach = 12

export class CandidateFinder {
  readonly #subjects: (readonly Subject[] | null | undefined)[] = []
  readonly #layout: Layout
  readonly #settingOf: (id: number) => Setting

  constructor(layout: Layout, settingOf: (id: number) => Setting) {
    this.#layout = layout
    this.#settingOf = settingOf
  }

  /** Candidates of one quotation, always with `unknown` (nobody can be named) and, where it may be none, `not-speech`, which come last. */
  of(quotation: Quotation): Candidate[] {
    const setting = this.#settingOf(quotation.id)
    const { word } = this.#layout.document.tokens
    if (isSoCalled(word[quotation.first - 1] ?? 0) || isOwnedTitle(setting) || isWorkTitle(this.#layout, setting))
      return [silence('not-speech', setting)]
    const found: Candidate[] = []
    this.#addCues(setting, 'before', found)
    this.#addCues(setting, 'after', found)
    mentionsWithoutCue(this.#layout, setting, found)
    const tags = found.filter((candidate) => isTag(this.#layout, candidate))
    if (tags.length > 0) return [...tags, silence('unknown', setting)]
    // Italics were taken for speech because a word reports them.
    if (quotation.form === 'emphasis') return [...found, silence('unknown', setting)]
    // A word or two in marks inside a sentence, and nobody near: nothing is left to weigh.
    if (found.length === 0 && !setting.opensSentence && setting.words <= fewest) return [silence('not-speech', setting)]
    neighbours(this.#layout, this.#settingOf, setting, found)
    const named = found.filter(({ kind }) => kind !== 'unknown')
    // `He was told, “Go.”`: somebody’s words for sure.
    if (named.length < found.length) return [...named, silence('unknown', setting)]
    found.push(silence('unknown', setting))
    // A whole paragraph in marks that ends as sentences do, or a sentence behind somebody’s act: nobody writes titles and scare quotes like that.
    const alone = (setting.opensParagraph && setting.closesParagraph) || setting.actor !== null
    if (!(alone && isLine(setting)) && !isAnnounced(setting, found)) found.push(silence('not-speech', setting))
    return found
  }

  #addCues(setting: Setting, side: 'before' | 'after', found: Candidate[]): void {
    const {
      document: { tokens, paragraphs },
      cues,
      owner,
    } = this.#layout
    const { first, last, parent } = setting.quotation
    const before = side === 'before'
    const home = tokens.paragraph[before ? first : last - 1] as number
    const from = Math.max(first - widest, paragraphs[before && setting.opensParagraph ? home - 1 : home]?.first ?? first)
    const to = Math.min(last + widest + 1, paragraphs[home]?.last ?? 0)
    let rank = 0
    for (let i = before ? lowerBound(cues, first) - 1 : lowerBound(cues, last); rank < cuesASide; i += before ? -1 : 1) {
      const cue = cues[i]
      if (!cue || cue.head < from || cue.head >= to) break
      if (owner[cue.head] === parent) this.#addCue(setting, cue, side, rank++, home - (tokens.paragraph[cue.head] as number), found)
    }
  }

  #addCue(setting: Setting, cue: CueRow, side: 'before' | 'after', rank: number, paragraphs: number, found: Candidate[]): void {
    const { quotation } = setting
    let subjects = this.#subjects[cue.id]
    if (subjects === undefined) {
      const agent = agentOfCue(this.#layout, cue)
      subjects = agent ? [{ mention: agent, relation: 'phrase' }] : agent === null ? null : subjectsOf(this.#layout, cue)
    }
    this.#subjects[cue.id] = subjects
    if (!subjects) {
      if (rank === 0 && setting.cueNear === 'touching') found.push(silence('unknown', setting))
      return
    }
    let known: Gap | null = null
    let knownFor = -1
    for (let order = 0; order < subjects.length; order++) {
      const { mention, relation } = subjects[order] as Subject
      // A quotation is no part of the words that attribute it.
      if (mention.first < quotation.last && mention.last > quotation.first) continue
      if (side === 'after' && setting.ending === '.' && reportsNext(this.#layout, mention, cue, quotation)) continue
      const near = nearest(quotation, mention, cue, side)
      if (near !== knownFor || !known) {
        known =
          side === 'before'
            ? gapBetween(this.#layout, near, quotation.first, quotation, quotation.first - 1)
            : gapBetween(this.#layout, quotation.last, near, quotation, quotation.last)
        knownFor = near
      }
      // What belongs to a head (`the lawyer for the family said`) parts it from its verb no more than a name’s second word does.
      const reach = relation === 'head' ? 0 : mention.last <= cue.first ? cue.first - mention.last : mention.first - cue.last
      const rival = subjects[order === 0 ? 1 : 0]?.relation ?? 'none'
      found.push(
        candidateOf({
          kind: 'cue',
          setting,
          mention,
          cue,
          relation,
          side,
          gap: known,
          rank,
          reach: Math.max(0, reach),
          order,
          mentionBefore: kindBefore(this.#layout, mention),
          mentionBeforeTraits: traitsBefore(this.#layout, mention),
          rival,
          paragraphs,
        }),
      )
    }
  }
}

/** `“Why?” asked her mother.`, `His wife: “No.”`: no sentence begins with its verb or ends so, and whatever stands before is not who speaks. */
function isTag({ document: { tokens } }: Layout, { relation, side, gap, setting, mention, cue }: Candidate): boolean {
  if (!mention || gap?.words !== 0) return false
  // `a letter to Ann, who said: “No.”`
  if (relation === 'relative') return side === 'before' && gap.stops === 0 && tokens.word[(cue?.first ?? 0) - 1] === Word.who
  if (relation === 'inverted') return side === 'after' && gap.stops === 0 && setting.ending === '?'
  const opens = ((tokens.traits[mention.first] as number) & Trait.SentenceStart) !== 0
  return relation === 'colon' && opens && (mention.type === 'name' || mention.sort === 'person')
}

/** The end, towards the quotation, of the words that mention and cue make together; of the cue alone where they lie on both sides. */
function nearest(quotation: Quotation, mention: MentionRow, cue: CueRow, side: 'before' | 'after'): number {
  const spans = Math.min(mention.first, cue.first) < quotation.first && Math.max(mention.last, cue.last) > quotation.last
  if (side === 'before') return spans ? cue.last : Math.max(mention.last, cue.last)
  return spans ? cue.first : Math.min(mention.first, cue.first)
}

/** `“We go.” Ann, who did not, said it was “early”`: the sentence opens behind the quotation and reports the next one; not `said, “early”`. */
function reportsNext({ document: { tokens }, owner }: Layout, { first }: MentionRow, cue: CueRow, { last, parent }: Quotation): boolean {
  if (first !== last || tokens.kind[cue.last] !== Kind.Word) return false
  for (let at = cue.last + 1; at < cue.last + nextReach && at < tokens.count && tokens.kind[at] !== Kind.Stop; at++)
    if (owner[at] !== parent) return tokens.kind[at - 1] === Kind.Word
  return false
}

/** `Ann, who said: “No.”`: a verb of speech and a colon right before what ends as a sentence does. */
function isAnnounced({ opensWithCapital, ending, before }: Setting, found: readonly Candidate[]): boolean {
  return (
    before === Kind.Colon &&
    opensWithCapital &&
    ending !== '' &&
    found.some(
      ({ kind, side, gap, rank }) => kind === 'cue' && side === 'before' && rank === 0 && gap !== null && gap.words <= mostAnnouncing,
    )
  )
}

/** `told the BBC’s “Today” programme that`: what a work is called, and its owner before it. */
function isOwnedTitle({ quotation, words, opensWithCapital, titleCase, ending, beforeTraits, after }: Setting): boolean {
  const named = titleCase || (words === 1 && opensWithCapital)
  return quotation.form === 'marks' && named && ending === '' && (beforeTraits & Trait.Possessive) !== 0 && after === Kind.Word
}

/**
 * `in her book, “Cold Rooms,” Ann Lee writes`, `a song titled “Salt”`, `told it on “The Late Hour”`; but `bored with the play, “Nonsense!”
 * cried Ann`, `to chants of “Lock It Up!”`
 */
function isWorkTitle({ document: { tokens } }: Layout, setting: Setting): boolean {
  const { quotation, words, opensWithCapital, titleCase, before, beforeTraits, ending } = setting
  if (quotation.form !== 'marks') return false
  if (before === Kind.Comma) return titleCase && isWork(tokens.word[quotation.first - 2] as number)
  if (before !== Kind.Word) return false
  if (titleCase && ending !== '?' && beforeTraits & Trait.Preposition) return true
  return (titleCase || (words === 1 && opensWithCapital)) && isWork(tokens.word[quotation.first - 1] as number)
}

function silence(kind: 'unknown' | 'not-speech', setting: Setting): Candidate {
  return candidateOf({ kind, setting })
}

/** Whether a text tells a story in which people talk, or reports news. */
import { isPast, isPresent, Word } from '../lexicon/words.ts'
import { type Document, Kind, type Paragraph, type Quotation, Trait } from '../model.ts'

/**
 * Stories speak of `he`, `she`, `I` and `you`, news of dates, numbers, groups and papers. Pronouns among both kinds of words: in 95 of
 * 100 articles of PolNeAR, train, below .52, in all novels of PDNC above .77.
 */
const surelyStory = 0.7
const maybeStory = 0.55
const personal = new Set<number>([Word.he, Word.she, Word.her, Word.his, Word.him, Word.i, Word.my, Word.me, Word.you])
const worldly = Trait.GroupNoun | Trait.Demonym | Trait.Time | Trait.DocumentNoun | Trait.Digit
/** Figures tell more than words do: stories spell numbers out. */
const figure = 5
/** In a short text a few pronouns are no sign yet, nor is it one that a few words are missing. */
const doubt = 4
/** In tokens: lines no longer than this and without a word besides. Two in a row, with three exchanges around them, are a dialogue. */
const shortLine = 16
const leastTalk = 5
/** Fewer quotations leave nothing to decide together. */
const fewest = 3

/**
 * A text of some length also shows by what it lacks: names, figures and worldly words, each in a hundred words. Logistic regression
 * over 92 stretches of novels (PDNC) and 840 articles (PolNeAR, train): 2 articles on the wrong side, and of 50 openings that were kept
 * apart (LitBank) 4.
 */
const lack = { bias: 10.5, capital: 0.81, figure: 1.39, worldly: 2.1 }
/** Shorter texts show nothing by what they lack, and a text without any people tells no story. */
const fewestWords = 60
const leastPersonal = 0.01

/** `says` that no `said` makes up for, and the past forms for each present one from which on they are a reporter’s. */
const fewestTags = 3
const pastPerPresent = 0.1

export interface Genre {
  /** It tells a story: of its verbs of saying fewer report what somebody said. */
  readonly tells: boolean
  /** It tells one in which people talk with each other, so that turns may be decided together. */
  readonly talks: boolean
}

export function genreOf(document: Document, quotations: readonly Quotation[]): Genre {
  const outer = quotations.filter(({ parent, form }) => parent < 0 && (form === 'marks' || form === 'dash'))
  const tells = !quotations.some(({ form }) => form === 'transcript') && isStory(document, outer)
  // Speech in italics is left to the words before it, one by one.
  return { tells, talks: tells && outer.length > 0 && quotations.length - outer.length <= outer.length }
}

/** By its words, or, where there is enough talk, by that. */
function isStory(document: Document, outer: readonly Quotation[]): boolean {
  if (isFeature(document, outer)) return false
  const counts = countWords(document, outer)
  if (lacksAffairs(counts)) return true
  if (outer.length < fewest) return false
  const { personal, worldly, figures } = counts
  const share = personal / (personal + worldly + figure * figures + doubt)
  if (share >= surelyStory) return true
  const { exchanges, whole, bare } = exchangeIn(document, outer)
  return (
    (share >= maybeStory && exchanges >= 2 && whole >= 2) ||
    (bare >= 2 && bare + exchanges >= leastTalk && figures === 0 && worldly <= personal + doubt)
  )
}

/**
 * `“It keeps time,” Ida Falk says`, though she found it long ago: reporters write so. Whoever tells a story in the present tense tells all of it
 * so: in two that were looked at, none and .04 of `was`, `is` and their like were past ones, in eleven articles .14 to .56.
 */
function isFeature({ tokens: { word, count } }: Document, outer: readonly Quotation[]): boolean {
  let tags = 0
  let past = 0
  let at = 0
  for (const { first, last } of [...outer, { first: count, last: count }]) {
    for (; at < first; at++) {
      const row = word[at] as number
      tags += Number(row === Word.says) - Number(row === Word.said)
      past += Number(isPast(row)) - pastPerPresent * Number(isPresent(row))
    }
    at = Math.max(at, last)
  }
  return tags >= fewestTags && past > 0
}

interface Counts {
  words: number
  personal: number
  worldly: number
  figures: number
  /** Capitals inside sentences, `I` left out. */
  capitals: number
}

/** Words are counted in paragraphs in which somebody speaks or that hold a sign of either kind; others, `There was rain.`, tell nothing. */
function countWords({ tokens, paragraphs }: Document, quotations: readonly Quotation[]): Counts {
  const spoken = new Uint8Array(paragraphs.length)
  for (const { first, last } of quotations)
    spoken.fill(1, tokens.paragraph[first] as number, (tokens.paragraph[Math.max(first, last - 1)] as number) + 1)
  const counts: Counts = { words: 0, personal: 0, worldly: 0, figures: 0, capitals: 0 }
  paragraphs.forEach((paragraph, number) => {
    const own = signsIn(tokens, paragraph)
    const signs = own.personal + own.worldly + own.figures + own.capitals
    if (signs === 0 && spoken[number] === 0) return
    for (const name of Object.keys(counts) as (keyof Counts)[]) counts[name] += own[name]
  })
  return counts
}

function signsIn({ kind, word, traits }: Document['tokens'], { first, last }: Paragraph): Counts {
  const counts: Counts = { words: 0, personal: 0, worldly: 0, figures: 0, capitals: 0 }
  for (let at = first; at < last; at++) {
    if (kind[at] === Kind.Number) counts.figures++
    if (kind[at] !== Kind.Word) continue
    const bits = traits[at] as number
    counts.words++
    if (personal.has(word[at] as number)) counts.personal++
    if (bits & worldly) counts.worldly++
    const inside = at > first && kind[at - 1] === Kind.Word && (bits & Trait.SentenceStart) === 0
    if (inside && bits & Trait.Capital && word[at] !== Word.i) counts.capitals++
  }
  return counts
}

function lacksAffairs({ words, personal, worldly, figures, capitals }: Counts): boolean {
  if (words < fewestWords || personal < leastPersonal * words) return false
  const affairs = lack.capital * capitals + lack.figure * figures + lack.worldly * worldly + doubt
  return lack.bias > (affairs * 100) / words
}

/** Paragraphs that open with speech right behind another one, those that are nothing else, and how many of these follow upon each other at most. */
function exchangeIn({ tokens, paragraphs }: Document, quotations: readonly Quotation[]) {
  let exchanges = 0
  let whole = 0
  let bare = 0
  let row = 0
  let previous = -2
  for (const { first, last } of quotations) {
    const number = tokens.paragraph[first] as number
    const paragraph = paragraphs[number]
    if (first !== paragraph?.first) continue
    const isBare = last >= paragraph.last && last - first < shortLine
    if (number === previous + 1) exchanges++
    row = isBare ? (number === previous + 1 ? row + 1 : 1) : 0
    if (last === paragraph.last) whole++
    bare = Math.max(bare, row)
    previous = number
  }
  return { exchanges, whole, bare }
}

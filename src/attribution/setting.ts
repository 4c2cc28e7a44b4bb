/** What clues may know of a quotation itself and of its place. */

import type { Setting } from '../choice.ts'
import { Word } from '../lexicon/words.ts'
import { Kind, type Quotation, Trait } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'
import { clauseStart } from '../syntax/main-subject.ts'
import { actorBefore } from './actor-before.ts'

/** Words that titles leave small. */
const small = Trait.Determiner | Trait.Preposition | Trait.Coordinator | Trait.PossessivePronoun | Trait.Auxiliary | Trait.ObjectPronoun
const cueReach = 40
/** Shorter ones may be titles. */
const leastWords = 4
/** Tokens of a quotation that are read for its shape: no clue tells longer ones apart. */
const telling = 60
/** `“…,” the old man said` still touches. */
const longestSubject = 4

export function settingOf(layout: Layout, quotation: Quotation): Setting {
  const { document, owner } = layout
  const { tokens, paragraphs } = document
  const { first, last, parent } = quotation
  const paragraphFirst = paragraphs[tokens.paragraph[first] as number]?.first ?? 0
  const paragraphLast = paragraphs[tokens.paragraph[last - 1] as number]?.last ?? tokens.count
  const words = wordsIn(layout, quotation)
  const opensParagraph = first === paragraphFirst
  const closesParagraph = last === paragraphLast || (last === paragraphLast - 1 && tokens.kind[last] === Kind.Stop)
  const before = opensParagraph ? 0 : owner[first - 1] === parent ? (tokens.kind[first - 1] as number) : Kind.Mark
  const after = last === paragraphLast ? 0 : owner[last] === parent ? (tokens.kind[last] as number) : Kind.Mark
  return {
    quotation,
    ...words,
    ending: endingOf(layout, quotation),
    opensParagraph,
    closesParagraph,
    before,
    beforeTraits: before === Kind.Word ? (tokens.traits[first - 1] as number) : 0,
    after,
    afterTraits: after === Kind.Word ? (tokens.traits[last] as number) : 0,
    cueNear: cueNear(layout, quotation),
    actor: actorBefore(layout, quotation),
    opensSentence: words.opensWithCapital && before !== Kind.Word && before !== Kind.Number,
  }
}

/**
 * What may stand as a sentence of its own: a short one ends before its mark, and stands behind a stop or a colon (`The verdict? “A shambles.”`)
 * or opens its paragraph (`“Sorry.” He left.`).
 */
export function isSentence(setting: Setting): boolean {
  const { opensSentence, titleCase, words, ending, before, after, afterTraits } = setting
  const parted = (afterTraits & Trait.SentenceStart) !== 0
  if (words < leastWords && !(isStop(before) ? parted || after !== Kind.Word : parted && before === 0)) return false
  // `“Dr. Hale?” The door opened.`
  return opensSentence && (!titleCase || (parted && ending === '?')) && (ending === '.' || ending === '?' || ending === ',')
}

const isStop = (kind: number): boolean => kind === Kind.Stop || kind === Kind.Colon

/** What may stand as a line of dialogue; a title asks a question at most (`“Who Is Sylvia?”`). */
export function isLine({ opensSentence, titleCase, ending }: Setting): boolean {
  return opensSentence && (ending === '?' || (!titleCase && (ending === '.' || ending === ',')))
}

function wordsIn({ document: { tokens } }: Layout, { first, last }: Quotation) {
  let words = 0
  let capitals = 0
  let plain = 0
  let personal = false
  let opensWithCapital = false
  for (let at = first, end = Math.min(last, first + telling); at < end; at++) {
    const kind = tokens.kind[at]
    if (kind !== Kind.Word && kind !== Kind.Number) continue
    const traits = tokens.traits[at] as number
    if (words === 0) opensWithCapital = (traits & Trait.Capital) !== 0 || kind === Kind.Number
    // `No. Next.` is no title.
    else if (traits & Trait.Capital && tokens.kind[at - 1] !== Kind.Stop) capitals++
    else if (!(traits & small)) plain++
    const word = tokens.word[at]
    if (word === Word.i || word === Word.we || word === Word.you) personal = true
    words++
  }
  return { words, opensWithCapital, titleCase: words > 1 && opensWithCapital && capitals > 0 && plain === 0, hasPersonalPronoun: personal }
}

/** By code unit, since a quotation’s last sign is looked up for every quotation. */
const endings = new Map<number, Setting['ending']>()
for (const [ending, signs] of [
  [',', ',，'],
  ['?', '?!？！'],
  ['.', '.…。'],
  ['-', '-–—'],
] as const)
  for (const sign of signs) endings.set(sign.charCodeAt(0), ending)

function endingOf({ document: { text, tokens } }: Layout, { content, first, last }: Quotation): Setting['ending'] {
  const piece = content.at(-1)
  // `“He said, ‘Go.’”` ends as the words inside do.
  const inner = tokens.kind[last - 2] === Kind.Mark && last - 3 > first ? tokens.start[last - 2] : undefined
  const ending = piece && endings.get(text.charCodeAt((inner ?? piece.end) - 1))
  if (ending) return ending
  // British and logical punctuation: the comma or full stop stands after the mark.
  if (tokens.kind[last] === Kind.Comma) return ','
  return tokens.kind[last] === Kind.Stop ? '.' : ''
}

/** Commas, colons and `that` may part a quotation from the verb that it touches. */
function cueNear(layout: Layout, { first, last, parent }: Quotation): Setting['cueNear'] {
  const {
    document: { tokens },
    owner,
    cueAt,
  } = layout
  let near: Setting['cueNear'] = 'none'
  if (
    first > 0 &&
    owner[first - 1] === parent &&
    tokens.paragraph[first - 1] === tokens.paragraph[first] &&
    tokens.kind[first - 1] !== Kind.Stop
  ) {
    let words = 0
    for (let at = first - 1, from = clauseStart(layout, first - 1); at >= from; at--) {
      if ((cueAt[at] as number) >= 0) {
        if (words === 0) return 'touching'
        near = 'near'
        break
      }
      if (tokens.kind[at] === Kind.Word && tokens.word[at] !== Word.that) words++
    }
  }
  let words = 0
  for (let at = last; at < tokens.count && at < last + cueReach && tokens.kind[at] !== Kind.Stop; at++) {
    if (owner[at] !== parent || tokens.paragraph[at] !== tokens.paragraph[last - 1]) break
    if ((cueAt[at] as number) >= 0) return words <= longestSubject ? 'touching' : 'near'
    if (tokens.kind[at] === Kind.Word) words++
  }
  return near
}

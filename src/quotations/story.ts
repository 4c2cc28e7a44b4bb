/** Whether a text tells a story in which people talk, or reports news. */
import { Word } from '../lexicon/words.ts'
import { type Document, Kind, type Quotation, Trait } from '../model.ts'

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
/** In a short text a few pronouns are no sign yet. */
const doubt = 4
/** Fewer quotations leave nothing to decide together. */
const fewest = 3

export function isStory(document: Document, quotations: readonly Quotation[]): boolean {
  const outer = quotations.filter(({ parent, form }) => parent < 0 && (form === 'marks' || form === 'dash'))
  // Whoever writes a label before each speaker’s words leaves nothing open.
  const labelled = quotations.length - outer.length > outer.length || quotations.some(({ form }) => form === 'transcript')
  if (outer.length < fewest || labelled) return false
  const share = personalShare(document)
  return share >= surelyStory || (share >= maybeStory && hasExchange(document, outer))
}

function personalShare({ tokens: { count, kind, word, traits } }: Document): number {
  let people = 0
  let affairs = 0
  for (let at = 0; at < count; at++) {
    if (kind[at] === Kind.Number) affairs += figure
    else if (kind[at] === Kind.Word) {
      if (personal.has(word[at] as number)) people++
      if ((traits[at] as number) & worldly) affairs++
    }
  }
  return people / (people + affairs + doubt)
}

/** Paragraphs that open with speech follow upon each other, and some are nothing else. */
function hasExchange({ tokens, paragraphs }: Document, quotations: readonly Quotation[]): boolean {
  let exchanges = 0
  let whole = 0
  let previous = -2
  for (const { first, last } of quotations) {
    const paragraph = tokens.paragraph[first] as number
    if (first !== paragraphs[paragraph]?.first) continue
    if (paragraph === previous + 1) exchanges++
    if (last === paragraphs[paragraph]?.last) whole++
    previous = paragraph
  }
  return exchanges >= 2 && whole >= 2
}

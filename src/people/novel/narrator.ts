/** Who says `I` outside quotations, in a story that is told so. */
import { Word } from '../../lexicon/words.ts'
import type { MentionRow } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import { isVocative } from '../../syntax/vocative.ts'
import type { Figure } from './figures.ts'

/** Share of `I` among the words of the narration from which on somebody tells the story. */
const narratorShare = 0.008
/** Narrators are spoken to, and name themselves in so few of the places where others are named, or once: `The card said Ann Lee.` */
const ownNameShare = 0.1
const ownNameOnce = 1
/** Named to the face beside words on `I` or `me` so often, in so large a share of all such places; where `I said` answers, once, if nobody else is. */
const leastAddressed = 2
const addressedShare = 0.5

/** Mentions of the narrator: every `I` outside quotations, none where too few are. */
export function toldMentions({ document: { tokens }, mentions, owner }: Layout, asked: boolean): readonly MentionRow[] {
  const told = mentions.filter(({ type, first }) => type === 'pronoun' && tokens.word[first] === Word.i && (owner[first] as number) < 0)
  let words = 0
  for (let at = 0; at < tokens.count; at++) if ((owner[at] as number) < 0) words++
  return asked || told.length >= narratorShare * words ? told : []
}

/** The figure whom others call by name in the paragraphs beside an `I`, and whom the narration does not name. */
export function addressedNarrator(layout: Layout, figures: readonly Figure[], told: readonly MentionRow[]): Figure | undefined {
  const { document, owner, cueAt } = layout
  const { paragraph } = document.tokens
  const near = new Set<number>()
  const answered = new Set<number>()
  const own = new Set<number>()
  for (const { first, last } of told) {
    const here = paragraph[first] as number
    for (const away of [-1, 0, 1]) near.add(here + away)
    if ((cueAt[last] ?? -1) < 0 && (cueAt[first - 1] ?? -1) < 0) continue
    answered.add(here - 1)
    own.add(here)
  }
  const answers = new Set<Figure>()
  let best: Figure | undefined
  let most = 0
  let all = 0
  for (const figure of figures) {
    let addressed = 0
    let outside = 0
    let count = 0
    for (const { mentions } of figure.forms)
      for (const mention of mentions) {
        count++
        if ((owner[mention.first] as number) < 0) outside++
        else if (near.has(paragraph[mention.first] as number) && isVocative(layout, mention)) {
          const here = paragraph[mention.first] as number
          // `“Go, Ben,” I said.`: who tells the story names somebody else.
          addressed += own.has(here) ? -1 : 1
          if (answered.has(here)) answers.add(figure)
        }
      }
    if (outside > Math.max(ownNameShare * count, addressed >= leastAddressed ? ownNameOnce : 0)) continue
    all += addressed
    if (addressed > most) {
      most = addressed
      best = figure
    }
  }
  if (best && answers.has(best) && most === all) return best
  return most >= leastAddressed && most >= addressedShare * all ? best : undefined
}

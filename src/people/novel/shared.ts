/** Names that several people bear, and titles that stand for a name: whoever was named last is meant. */
import { type MentionRow, Trait } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import { wordsAt } from '../../syntax/words-at.ts'
import { wordsOf } from '../person.ts'
import { fullTitle, ofAnybody } from '../titles.ts'
import type { Figure } from './figures.ts'

/** A title that stands alone so many times as often as with a name is a name itself. */
const ownName = 10
const mostBearers = 16

/** Who may be meant by a title alone: `the colonel`, `Mademoiselle`. */
export class TitleBearers {
  readonly #byTitle = new Map<string, Figure[]>()

  /** `alone` tells how often a title stands for a name: so often that it is the name, where hardly anybody bears it with one. */
  constructor(figures: readonly Figure[], alone: ReadonlyMap<string, number>) {
    for (const figure of figures)
      for (const title of figure.titles) {
        const word = fullTitle(title.split(' ').at(-1) as string)
        if (ofAnybody.has(word)) continue
        const known = this.#byTitle.get(word)
        if (known) known.push(figure)
        else this.#byTitle.set(word, [figure])
      }
    // Of a regiment, those who matter: each place where the title stands alone weighs them all.
    for (const [title, bearers] of this.#byTitle)
      this.#byTitle.set(title, [...bearers].sort((a, b) => b.count - a.count).slice(0, mostBearers))
    for (const [title, count] of alone) {
      const bearers = this.of(title)
      if (count > ownName * bearers.reduce((sum, figure) => sum + figure.count, 0)) this.#byTitle.delete(fullTitle(title))
    }
  }

  of(title: string): readonly Figure[] {
    return this.#byTitle.get(fullTitle(title)) ?? []
  }

  /** `the old doctor`, `Doctor`; not `a doctor`, who is another one, nor `her doctor`. */
  meantBy({ document: { tokens, text } }: Layout, { type, first, last, head, plural }: MentionRow): readonly Figure[] {
    const traits = tokens.traits[head] as number
    if (type !== 'description' || plural || last - first > 3 || !(traits & Trait.Title)) return []
    const words = wordsOf(wordsAt(text, tokens, first, last))
    if (words.length > 1 && words[0] !== 'the') return []
    return this.of(words.at(-1) as string)
  }
}

/**
 * Links each of `open` to the figure of its choices that was named last, else to the one most spoken of; what the narration calls
 * somebody goes by whom the narration named.
 */
export function linkShared(
  { mentions, owner }: Layout,
  of: Int32Array,
  open: ReadonlyMap<number, readonly Figure[]>,
  idOf: ReadonlyMap<Figure, number>,
  link: (mention: MentionRow, person: number, sure: number) => void,
): void {
  const named = new Map<number, number>()
  const told = new Map<number, number>()
  for (const mention of mentions) {
    const isTold = (owner[mention.first] as number) < 0
    const seen = isTold ? told : named
    const choices = open.get(mention.id)
    if (choices) {
      const ids = choices.map((figure) => idOf.get(figure) as number)
      const latest = ids.reduce((best, id) => ((seen.get(id) ?? -1) > (seen.get(best) ?? -1) ? id : best))
      const main = choices.reduce((best, figure) => (figure.count > best.count ? figure : best))
      link(mention, seen.has(latest) ? latest : (idOf.get(main) as number), ids.length > 1 ? 0.7 : 0.9)
    }
    const person = of[mention.id] as number
    if (person < 0) continue
    named.set(person, mention.id)
    if (isTold) told.set(person, mention.id)
  }
}

/** Whom a description means: `the minister` is the last person whom an apposition called one. */
import { rowOf } from '../lexicon/vocabulary.ts'
import { isQuantity, Word } from '../lexicon/words.ts'
import { type Document, type MentionRow, Trait } from '../model.ts'
import { wordsAt } from '../syntax/words-at.ts'
import { type Draft, wordsOf } from './person.ts'
import { fullTitle, ofAnybody } from './titles.ts'

interface Known {
  readonly person: Draft
  readonly mention: Pick<MentionRow, 'id' | 'first' | 'head'>
}

/** How sure a definite description is of its person when one, or more than one, fits. */
const sureOfOne = 0.9
const sureOfLast = 0.6
/** How far back a description may reach among those of the same noun. */
const memory = 20

export class DescriptionIndex {
  readonly #byHead = new Map<number, Known[]>()
  readonly #document: Document

  constructor(document: Document) {
    this.#document = document
  }

  add(person: Draft, mention: MentionRow): void {
    this.#enter(this.#document.tokens.word[mention.head] as number, person, mention)
  }

  /** `Mayor Ann Lee` is the mayor, `Dr. Lee` the doctor; `Sir Ben` is no sir. */
  addTitle(person: Draft, { id, first, core }: MentionRow): void {
    const { text, tokens } = this.#document
    const title = fullTitle(wordsOf(wordsAt(text, tokens, core - 1))[0] ?? '')
    if (!ofAnybody.has(title)) this.#enter(rowOf(title), person, { id, first, head: core - 1 })
  }

  /** `Oxbridge University`, `Ministry of Health`: the university, the ministry, until another is named. */
  addNoun(person: Draft, { id, first, last }: MentionRow): void {
    const { word, traits } = this.#document.tokens
    for (let at = first; at < last; at++)
      if ((traits[at] as number) & Trait.GroupNoun && (at === last - 1 || word[at + 1] === Word.of))
        this.#enter(word[at] as number, person, { id, first: at, head: at })
  }

  #enter(head: number, person: Draft, mention: Known['mention']): void {
    if (head === 0) return
    const known = this.#byHead.get(head)
    if (known) known.push({ person, mention })
    else this.#byHead.set(head, [{ person, mention }])
  }

  /** The person of an earlier description that this one may repeat: same head, no modifier that the earlier one lacks. */
  find(mention: MentionRow): { readonly person: Draft; readonly sure: number } | null {
    const known = this.#byHead.get(this.#document.tokens.word[mention.head] as number)
    if (!known || !this.#isDefinite(mention)) return null
    const modifiers = this.#modifiers(mention)
    // `officials` after `senior officials` may be others; `the officials` are not.
    const same = mention.plural && !this.#isThe(mention)
    let last: Draft | null = null
    let rivals = false
    for (let i = known.length - 1; i >= Math.max(0, known.length - memory); i--) {
      const { person, mention: earlier } = known[i] as Known
      if (earlier.id >= mention.id) continue
      const others = this.#modifiers(earlier)
      if (!modifiers.every((word) => others.includes(word)) || (same && others.length !== modifiers.length)) continue
      if (last && last !== person) rivals = true
      last ??= person
    }
    return last && { person: last, sure: rivals ? sureOfLast : sureOfOne }
  }

  /** Plurals and descriptions without an article count too: `Russian officials`, `his lawyer`. */
  #isDefinite(mention: MentionRow): boolean {
    // `one of them` is another one each time.
    if (isQuantity(this.#document.tokens.word[mention.head] as number)) return false
    return mention.plural || !((this.#document.tokens.traits[mention.first] as number) & Trait.Determiner) || this.#isThe(mention)
  }

  #isThe({ first }: MentionRow): boolean {
    const word = this.#document.tokens.word[first]
    return word === Word.the || word === Word.that || word === Word.this || word === Word.these || word === Word.those || word === Word.both
  }

  #modifiers({ first, head }: Known['mention']): string[] {
    const words: string[] = []
    for (let at = first; at < head; at++) if (!((this.#document.tokens.traits[at] as number) & Trait.Determiner)) words.push(this.#form(at))
    return words
  }

  #form(at: number): string {
    const { text, tokens } = this.#document
    const genitive = (tokens.traits[at] as number) & Trait.Possessive ? 2 : 0
    return text.slice(tokens.start[at], (tokens.end[at] as number) - genitive).toLowerCase()
  }
}

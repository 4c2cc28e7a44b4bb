/** Gender from titles and first names, and from the pronouns that follow a name before anybody else is named. */
import { Word } from '../../lexicon/words.ts'
import { Kind, type MentionRow } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'

const reach = 25
/** Pronouns by which one of the sexes must lead, as a share of all, smoothed. */
const smoothing = 3
const lead = 0.25

export class PronounCount {
  #male = 0
  #female = 0

  /** Titles and first names tell more than pronouns do. */
  add(gender: MentionRow['gender'], weight: number): void {
    if (gender === 'male') this.#male += weight
    else if (gender === 'female') this.#female += weight
  }

  /** Reads on from the mention to the first pronoun that has a gender, within the narration. */
  read({ document: { tokens }, owner, mentions, mentionAt }: Layout, { last, first }: MentionRow): void {
    const level = owner[first]
    for (let at = last, end = Math.min(tokens.count, last + reach); at < end; at++) {
      if (owner[at] !== level || tokens.kind[at] !== Kind.Word) continue
      const word = tokens.word[at]
      if (word === Word.he || word === Word.his || word === Word.him) this.#male++
      else if (word === Word.she || word === Word.her) this.#female++
      else {
        const other = mentions[mentionAt[at] as number]
        if (other && other.type !== 'pronoun') return
        continue
      }
      return
    }
  }

  get gender(): MentionRow['gender'] {
    const balance = (this.#male - this.#female) / (this.#male + this.#female + smoothing)
    return Math.abs(balance) < lead ? 'unknown' : balance > 0 ? 'male' : 'female'
  }
}

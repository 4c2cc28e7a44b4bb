/** Gender from titles and first names, and from the pronouns that follow a name before anybody else is named. */
import { Word } from '../../lexicon/words.ts'
import { Kind, type MentionRow, type Tokens, Trait } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import { isSubject } from '../syntax.ts'

const reach = 25
/** Pronouns by which one of the sexes must lead, as a share of all, smoothed. */
const smoothing = 2
const lead = 0.2

/**
 * What a pronoun tells of the name before it, about the log-odds that it means that person, counted in novels after names whose titles and
 * first names tell the gender: where the name is a subject, elsewhere, and in a later paragraph; as the object of the same sentence it is
 * mostly somebody else (`Ann saw him`).
 */
const [ofSubject, ofOther, ofParagraphBefore, asObject] = [1.5, 1, 0.7, 0.3]

export class PronounCount {
  #male = 0
  #female = 0

  /** Titles and first names tell more than pronouns do. */
  add(gender: MentionRow['gender'], weight: number): void {
    if (gender === 'male') this.#male += weight
    else if (gender === 'female') this.#female += weight
  }

  /** Reads on from the mention to the first pronoun that has a gender, within the narration. */
  read({ document: { tokens }, owner, mentions, mentionAt }: Layout, mention: MentionRow): void {
    const { last, first } = mention
    for (let at = last, end = Math.min(tokens.count, last + reach); at < end; at++) {
      if (owner[at] !== owner[first] || tokens.kind[at] !== Kind.Word) continue
      const gender = genderOfPronoun(tokens.word[at] as number)
      if (gender !== 'unknown') {
        const same = tokens.paragraph[at] === tokens.paragraph[first]
        this.add(
          gender,
          isObject(tokens, first, at) ? asObject : !same ? ofParagraphBefore : isSubject(tokens, mention) ? ofSubject : ofOther,
        )
        return
      }
      const other = mentions[mentionAt[at] as number]
      if (other && other.type !== 'pronoun') return
    }
  }

  get gender(): MentionRow['gender'] {
    const balance = (this.#male - this.#female) / (this.#male + this.#female + smoothing)
    return Math.abs(balance) < lead ? 'unknown' : balance > 0 ? 'male' : 'female'
  }
}

function genderOfPronoun(word: number): MentionRow['gender'] {
  if (word === Word.he || word === Word.his || word === Word.him) return 'male'
  return word === Word.she || word === Word.her ? 'female' : 'unknown'
}

/** `him`, or `her` before no noun. */
function isObject({ sentence, word, kind, traits }: Tokens, name: number, at: number): boolean {
  if (sentence[name] !== sentence[at]) return false
  const isAlone = kind[at + 1] !== Kind.Word || ((traits[at + 1] as number) & (Trait.Preposition | Trait.Determiner)) !== 0
  return word[at] === Word.him || (word[at] === Word.her && isAlone)
}

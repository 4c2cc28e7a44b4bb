/** Descriptions that bring in nobody new: `the 23-year-old`, `the Norwegian`, `the former captain` is somebody named just before. */
import { isCompany, Word } from '../lexicon/words.ts'
import { type Document, type MentionRow, Trait } from '../model.ts'
import { wordsAt } from '../syntax/words-at.ts'

const ageOrChildren = /\d-year-old$|(?:mother|father)-of-/
/** Not the Guardian, the Vatican or the Statesman, nor peoples in -sh and -ese, who are many. */
const countryman = /(?<!guard)ian$|ean$|(?<!vat)ican$|(?<!s)man$|^(?:briton|croat|dane|democrat|finn|pole|scot|serb|spaniard|swede|turk)$/

export function isEpithet({ text, tokens }: Document, { type, plural, first, last, head }: MentionRow): boolean {
  const { word, traits } = tokens
  if (plural) return false
  const noun = wordsAt(text, tokens, head).toLowerCase()
  if (type === 'name') return word[first - 1] === Word.the && last - first < 3 && countryman.test(noun)
  if (type === 'pronoun' || word[first] !== Word.the) return false
  if (ageOrChildren.test(noun) || wordsAt(text, tokens, first + 1) === 'former') return true
  return (noun === 'mother' || noun === 'father') && word[last] === Word.of && ((traits[last + 1] as number) & Trait.NumberWord) !== 0
}

/** `the company`, and not `the company of Ash`. */
export function isFirm({ tokens: { word, end: ends } }: Document, { first, last, end }: MentionRow): boolean {
  return word[first] === Word.the && last - first === 2 && isCompany(word[last - 1] as number) && end === ends[last - 1]
}

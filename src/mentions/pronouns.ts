import { Word } from '../lexicon/words.ts'
import type { Document } from '../model.ts'
import type { Draft } from './draft.ts'

/** `he`, `she`, `they`, `we`, `I`; also `it` of an organisation or a document, and `one`, `others`, `everyone`. */
export function readPronoun({ tokens }: Document, row: number): Draft | null {
  const word = tokens.word[row] as number
  const gender = word === Word.he ? 'male' : word === Word.she ? 'female' : 'unknown'
  const plural = word === Word.they || word === Word.we
  const personal = gender !== 'unknown' || plural || word === Word.i || word === Word.you
  const thing = word === Word.it
  return {
    type: 'pronoun',
    first: row,
    last: row + 1,
    head: row,
    core: row,
    gender,
    plural,
    sort: personal ? 'person' : thing ? 'thing' : 'unknown',
  }
}

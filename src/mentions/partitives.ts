/** Some of a number of people: `one of them`, `two of the men`. */
import { isQuantity, Word } from '../lexicon/words.ts'
import { type Document, Kind, Trait } from '../model.ts'
import { reachAfter } from './descriptions.ts'
import { type Draft, sortOf } from './draft.ts'

/** The phrase that the quantity in `row` heads, where it is one of people. */
export function readPartitive(document: Document, row: number): Draft | null {
  const { tokens } = document
  if (!isQuantity(tokens.word[row] as number) || tokens.word[row + 1] !== Word.of) return null
  const end = endOf(document, row)
  if (end === null) return null
  const one = tokens.word[row] === Word.one
  return {
    type: 'description',
    first: row,
    last: row + 1,
    head: row,
    core: row,
    gender: 'unknown',
    plural: !one,
    sort: end.sort,
    reach: end.at,
  }
}

/** Token after the phrase, and what those are of whom it takes some; null where they may be things. */
function endOf(document: Document, row: number): { readonly at: number; readonly sort: Draft['sort'] } | null {
  const { kind, traits } = document.tokens
  if (kind[row + 2] === Kind.Word && (traits[row + 2] as number) & Trait.ObjectPronoun) return { at: row + 3, sort: 'person' }
  const at = reachAfter(document, row + 1)
  for (let inside = row + 2; inside < at; inside++) {
    const sort = sortOf(traits[inside] as number)
    if (sort === 'person' || sort === 'group') return { at, sort }
  }
  // `one of the sailors said`, `one of the sailors, who …`: what speaks is somebody, whatever it is called.
  const speaks = kind[at] === Kind.Comma || ((traits[at] as number) & Trait.Reporting) !== 0
  return at > row + 3 && (traits[at - 1] as number) & Trait.Plural && speaks ? { at, sort: 'unknown' } : null
}

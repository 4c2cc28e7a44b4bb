/** Who could be speaking: every name, pronoun and description of somebody in the text, in order of place. */
import { type Document, Kind, type MentionRow, Trait } from '../model.ts'
import { describe } from './descriptions.ts'
import { type Draft, finish } from './draft.ts'
import { type GivenNames, givenNames, readGiven } from './given.ts'
import { isCapital, nameWords } from './name-words.ts'
import { readName } from './names.ts'
import { readPartitive } from './partitives.ts'
import { readPronoun } from './pronouns.ts'
import { readTagged } from './tagged.ts'

export { givenNames }

const noun = Trait.PersonNoun | Trait.GroupNoun | Trait.DocumentNoun

/** `given`: names that the caller knows of. */
export function findMentions(document: Document, given: GivenNames = givenNames([])): MentionRow[] {
  const { tokens } = document
  const found: MentionRow[] = []
  const known = nameWords(document)
  for (let row = 0; row < tokens.count; ) {
    const traits = tokens.traits[row] as number
    let draft: Draft | null = null
    if (tokens.kind[row] === Kind.Word) {
      draft = readPartitive(document, row)
      if (!draft && traits & Trait.SubjectPronoun) draft = readPronoun(document, row)
      if (!draft && traits & Trait.Capital && !isAcronym(document, row)) draft = readName(document, row, known, given.words)
      if (!draft && traits & noun) draft = describe(document, row)
      if (!draft && traits & (Trait.Determiner | Trait.PossessivePronoun)) draft = readTagged(document, row)
    }
    const told = given.longer.size > 0 ? readGiven(document, row, given) : null
    if (told && !(draft && draft.last >= told.last)) draft = told
    const previous = found.at(-1)
    if (draft && fillsHeading(document, draft)) {
      row = draft.last
      continue
    }
    if (draft && previous && isVerbBehind(document, previous, draft)) draft = null
    if (draft) {
      // A name that only qualifies a noun (`Kremlin spokesman`) is part of the description; an owner (`Dale’s lawyer`) is somebody too.
      if (draft.type === 'description' && previous && previous.last > draft.first && previous.last <= draft.head) {
        if (previous.first < draft.first) draft.first = previous.first
        if (!((tokens.traits[previous.last - 1] as number) & Trait.Possessive)) found.pop()
      }
      found.push(finish(document, draft, found.length))
      row = draft.last
    } else row++
  }
  return found
}

/** `Orrin Moves House` in a paragraph of its own: a title. */
function fillsHeading({ tokens, paragraphs }: Document, { type, first, last }: Draft): boolean {
  if (type !== 'name' || last - first < 3) return false
  const paragraph = paragraphs[tokens.paragraph[first] as number]
  return paragraph?.first === first && paragraph.last === last
}

/** `Ann Lee, CEO of Ash`, `a GP said`: a noun for somebody in capitals, among other words and not beside a name. */
function isAcronym({ tokens }: Document, row: number): boolean {
  const { kind, traits } = tokens
  const acronym = Trait.AllCaps | Trait.PersonNoun
  if (((traits[row] as number) & acronym) !== acronym || isCapital(tokens, row + 1)) return false
  const isPlain = !isCapital(tokens, row - 1) || ((traits[row - 1] as number) & Trait.Determiner) !== 0
  return kind[row - 1] === Kind.Comma || (kind[row - 1] === Kind.Word && isPlain)
}

/** `Finance chief Ann Lee forecast a loss`: behind a full name a noun that means no person is a verb, unless something opens both. */
function isVerbBehind({ tokens }: Document, name: MentionRow, { type, first, head, sort }: Draft): boolean {
  const isFull = name.type === 'name' && name.sort === 'person' && name.last - name.core > 1
  const isGenitive = ((tokens.traits[name.last - 1] as number) & Trait.Possessive) !== 0
  return isFull && !isGenitive && type === 'description' && sort !== 'person' && first >= name.first && name.last === head
}

/** Which words report speech: every form of a reporting verb that is not a noun here, and unlisted verbs beside a quotation. */
import { formOf } from '../lexicon/inflect.ts'
import { formOfRow, lemmaOf, lemmas } from '../lexicon/vocabulary.ts'
import { isGo, phrasalReport, Word } from '../lexicon/words.ts'
import { type CueRow, type Document, Kind, type Quotation, Trait } from '../model.ts'
import { lowerAt } from '../syntax/words-at.ts'
import { isNoun } from './forms.ts'
import { findPhrasalCues } from './phrasal.ts'
import { findPlaceCues } from './place.ts'

/** How often a verb that no list holds reports, where it stands as a reporting verb would (share on the fitting corpus). */
const placePrior = 0.5

/** `further`: lower-case forms of verbs that the caller added, with their lemmas. */
export function findCues(document: Document, quotations: readonly Quotation[], further: ReadonlyMap<string, string> = new Map()): CueRow[] {
  const { tokens, text } = document
  const found: CueRow[] = []
  const places = findPlaceCues(document, quotations)
  const phrasal = findPhrasalCues(document, quotations)
  let place = 0
  for (let row = 0; row < tokens.count; row++) {
    if (tokens.kind[row] !== Kind.Word) continue
    const traits = tokens.traits[row] as number
    while (place < places.length && (places[place] as number) < row) place++
    // `Stevie Wonder`: a capital inside a sentence makes a name.
    if (traits & Trait.Capital && !(traits & Trait.SentenceStart) && tokens.kind[row - 1] === Kind.Word) continue
    const together = phrasal.has(row) ? phrasalReport(tokens.word[row] as number, tokens.word[row + 1] as number) : undefined
    if (together) {
      const form = formOf(formOfRow(tokens.word[row] as number), together.verb)
      // `cut in`, `burst out`: beside a quotation rather told of than asked for.
      found.push(cue(document, found.length, row, row + 2, together.lemma, form === 'base' ? 'past' : form, placePrior))
    } else if (traits & Trait.Reporting) {
      const known = lemmas[lemmaOf(tokens.word[row] as number)]
      if (!known) continue
      const form = formOfRow(tokens.word[row] as number)
      const phrase = known.lemma === 'according'
      if (phrase ? tokens.word[row + 1] !== Word.to : isNoun(document, row, form, known.lemma)) continue
      found.push(
        cue(
          document,
          found.length,
          row,
          row + (phrase ? 2 : 1),
          phrase ? 'according to' : known.lemma,
          phrase ? 'phrase' : formOf(form, known.lemma),
          known.prior,
        ),
      )
    } else if (further.size > 0 && further.has(lowerAt(text, tokens, row))) {
      const form = lowerAt(text, tokens, row)
      const lemma = further.get(form) as string
      if (!isNoun(document, row, form, lemma)) found.push(cue(document, found.length, row, row + 1, lemma, formOf(form, lemma), placePrior))
    } else if (isQuotative(document, row)) {
      found.push(cue(document, found.length, row, row + 1, 'go', 'present', placePrior))
    } else if (places[place] === row) {
      const form = lowerAt(text, tokens, row)
      found.push(cue(document, found.length, row, row + 1, form, 'place', placePrior))
    }
  }
  return found
}

const speaker = Trait.SubjectPronoun | Trait.Capital | Trait.PersonNoun

/** `and he goes, “Wait”`: right before marks; but `as the saying goes, “Wait”` tells of nobody. */
function isQuotative({ tokens: { kind, traits, word } }: Document, row: number): boolean {
  if (!isGo(word[row] as number) || kind[row + 2] !== Kind.Mark || !((traits[row - 1] as number) & speaker)) return false
  return kind[row + 1] === Kind.Comma || kind[row + 1] === Kind.Colon
}

function cue({ tokens }: Document, id: number, first: number, last: number, lemma: string, form: CueRow['form'], prior: number): CueRow {
  return { id, first, last, head: first, lemma, form, prior, start: tokens.start[first] as number, end: tokens.end[last - 1] as number }
}

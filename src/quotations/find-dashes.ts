/** Dialogue that a dash at the start of the paragraph marks off: `— Go away, said Mary. I am busy.` */
import { type Document, Kind, type Paragraph, Trait } from '../model.ts'
import { addContent, type Draft } from './draft.ts'

/** Where a text writes its dialogue with dashes: the turns, without the narration inside them. */
export function findDashes(document: Document, stretches: readonly Draft[]): Draft[] {
  const lines = document.paragraphs.filter((paragraph) => opensWithDash(document, paragraph))
  if (lines.length < 3) return []
  const others = countOutside(stretches, lines)
  const speech = lines.filter((line) => soundsLikeSpeech(document, line)).length
  // Lists begin with dashes too, but hardly ask, exclaim or address anybody.
  if (others >= lines.length || speech * 3 < lines.length) return []
  return lines.map((line) => readTurn(document, line)).filter((draft) => draft.content.length > 0)
}

/** — – ― or `--`; a single hyphen is a bullet. */
function opensWithDash({ text, tokens }: Document, { first, last }: Paragraph): boolean {
  if (last - first < 2 || tokens.kind[first] !== Kind.Dash) return false
  const next = tokens.kind[first + 1]
  if (next !== Kind.Word && next !== Kind.Mark && next !== Kind.Stop && next !== Kind.Number) return false
  return text.charCodeAt(tokens.start[first]) !== 45 || tokens.end[first] - tokens.start[first] === 2
}

function countOutside(stretches: readonly Draft[], lines: readonly Paragraph[]): number {
  let count = 0
  let line = 0
  for (const { start } of stretches) {
    while (line > 0 && lines[line].start > start) line--
    while (line < lines.length - 1 && lines[line].end < start) line++
    if (start < lines[line].start || start >= lines[line].end) count++
  }
  return count
}

function soundsLikeSpeech(document: Document, { first, last }: Paragraph): boolean {
  const { text, tokens } = document
  for (let row = first + 1; row < last; row++) {
    const kind = tokens.kind[row]
    const code = text.charCodeAt(tokens.start[row])
    if (kind === Kind.Stop && (code === 63 || code === 33)) return true
    if (kind === Kind.Word && tokens.traits[row] & (Trait.SubjectPronoun | Trait.PossessivePronoun)) {
      const form = text.slice(tokens.start[row], tokens.end[row]).toLowerCase()
      if (form === 'i' || form === 'you' || form === 'we' || form === 'my' || form === 'your') return true
    }
    if (attributionAfter(document, row, last)) return true
  }
  return false
}

function readTurn(document: Document, { first, last, end }: Paragraph): Draft {
  const { text, tokens } = document
  const start = tokens.start[first]
  const draft: Draft = { form: 'dash', start, end, content: [], closed: true, label: null }
  let from = tokens.end[first]
  let row = first + 1
  while (row < last) {
    if (!attributionAfter(document, row, last)) {
      row++
      continue
    }
    addContent(text, draft, from, tokens.kind[row] === Kind.Dash ? tokens.start[row] : tokens.end[row])
    row = endOfAttribution(document, row + 1, last)
    from = row < last ? tokens.start[row] : end
  }
  addContent(text, draft, from, end)
  const pieces = draft.content
  if (pieces.length > 0) draft.end = pieces[pieces.length - 1].end
  return draft
}

/** `, said Mary`, `? he asked`, `– the man answered` after the token in `row`. */
function attributionAfter({ tokens }: Document, row: number, last: number): boolean {
  const kind = tokens.kind[row]
  if ((kind !== Kind.Comma && kind !== Kind.Stop && kind !== Kind.Dash) || row + 2 >= last) return false
  const one = tokens.traits[row + 1]
  const two = tokens.traits[row + 2]
  if (tokens.kind[row + 1] !== Kind.Word || tokens.kind[row + 2] !== Kind.Word) return false
  const small = (one & Trait.Capital) === 0
  if (reports(one) && small) return (two & (Trait.Capital | Trait.SubjectPronoun | Trait.Determiner | Trait.PossessivePronoun)) !== 0
  const subject = kind === Kind.Stop ? small && (one & Trait.SubjectPronoun) !== 0 : (one & (Trait.SubjectPronoun | Trait.Capital)) !== 0
  return subject && reports(two) && (two & Trait.Capital) === 0
}

function reports(traits: number): boolean {
  return (traits & Trait.Reporting) !== 0 && (traits & Trait.Ing) === 0
}

/** Row after the sentence, or after a dash that takes speech up again. */
function endOfAttribution({ tokens }: Document, from: number, last: number): number {
  for (let row = from; row < last; row++) {
    if (tokens.kind[row] === Kind.Dash) return row + 1
    if (row > from && tokens.sentence[row] !== tokens.sentence[row - 1] && tokens.kind[row - 1] === Kind.Stop) return row
  }
  return last
}

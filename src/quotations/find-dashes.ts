/** Dialogue that a dash at the start of the paragraph marks off: `— Go away, said Mary. I am busy.` */
import { type Document, Kind, type Paragraph, Trait } from '../model.ts'
import { lowerAt } from '../syntax/words-at.ts'
import { narrated } from './dash-chain.ts'
import { stretchesOf } from './dash-stretches.ts'
import { type DashStyle, dashStyleOf, opensWithDash } from './dash-style.ts'
import { addContent, type Draft } from './draft.ts'
import { opensTag } from './tags.ts'

/** Where a text writes its dialogue with dashes: the turns, without the narration inside them. */
export function findDashes(document: Document, stretches: readonly Draft[]): Draft[] {
  const lines = document.paragraphs.filter((paragraph) => opensWithDash(document, paragraph))
  if (lines.length < 3) return []
  const others = countOutside(stretches, lines)
  const speech = lines.filter((line) => soundsLikeSpeech(document, line)).length
  // Lists begin with dashes too, but hardly ask, exclaim or address anybody.
  if (others >= lines.length || speech * 3 < lines.length) return []
  const style = dashStyleOf(document)
  return document.paragraphs
    .flatMap((paragraph) => {
      const dash = opensWithDash(document, paragraph) ? paragraph.first : dashWithin(document, paragraph)
      return dash < 0 ? [] : readTurn(document, { ...paragraph, first: dash }, style)
    })
    .filter((draft) => draft.content.length > 0)
}

/** `The old man laughed. —Go home, he said.`: a dash with a blank before it and none behind, where a sentence ends. Its row, or -1. */
function dashWithin({ text, tokens }: Document, { first, last }: Paragraph): number {
  for (let row = first + 1; row + 1 < last; row++) {
    if (tokens.kind[row] !== Kind.Dash || (tokens.kind[row - 1] !== Kind.Stop && tokens.kind[row - 1] !== Kind.Colon)) continue
    const apart = tokens.start[row] > tokens.end[row - 1] && tokens.start[row + 1] === tokens.end[row]
    const long = text.charCodeAt(tokens.start[row]) !== 45 || tokens.end[row] - tokens.start[row] === 2
    if (apart && long && tokens.traits[row + 1] & Trait.Capital) return row
  }
  return -1
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
      const form = lowerAt(text, tokens, row)
      if (form === 'i' || form === 'you' || form === 'we' || form === 'my' || form === 'your') return true
    }
    if (opensTag(document, row, last)) return true
  }
  return false
}

/** What is said in a line, a draft between two stretches of narration each. */
function readTurn(document: Document, { first, last }: Paragraph, style: DashStyle): Draft[] {
  const { text, tokens } = document
  const stretches = stretchesOf(document, first + 1, last, style)
  const isNarrated = narrated(document, stretches, last, style)
  const drafts: Draft[] = []
  let from = -1
  stretches.forEach((stretch, place) => {
    if (isNarrated[place]) return
    if (from < 0) from = tokens.start[stretch.first]
    if (place + 1 < stretches.length && !isNarrated[place + 1]) return
    // A dash that leads over to the narrator is nobody’s.
    const sign = stretch.last - 1
    const end = place + 1 < stretches.length && tokens.kind[sign] === Kind.Dash ? tokens.start[sign] : tokens.end[sign]
    const start = drafts.length === 0 ? tokens.start[first] : from
    const draft: Draft = { form: 'dash', start, end, content: [], closed: true, label: null }
    addContent(text, draft, from, end)
    drafts.push(draft)
    from = -1
  })
  return drafts
}

/** What stands in the paragraphs around a stretch in marks: talk has talk beside it, and a letter or verse is led in by a line of its own. */
import { Kind, type Quotation, Trait } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'

/** Tokens of a neighbouring paragraph that are looked through for a quotation. */
const furthest = 300
/** Words at the end of the paragraph before that may lead a quotation in. */
const nearLead = 14

export function placeFeatures(layout: Layout, { first, last }: Quotation, opensParagraph: boolean): string[] {
  const { paragraph } = layout.document.tokens
  const own = opensParagraph ? 'opens' : 'inside'
  const before = (paragraph[first] as number) - 1
  const found = [
    `paragraph before: ${own}, ${quotedIn(layout, before)}`,
    `paragraph after: ${own}, ${quotedIn(layout, (paragraph[last - 1] as number) + 1)}`,
  ]
  if (opensParagraph && before >= 0) leadIn(layout, before, found)
  return found
}

/** Whether and where somebody is quoted in a paragraph. */
function quotedIn({ document: { paragraphs }, owner }: Layout, number: number): string {
  const paragraph = paragraphs[number]
  if (!paragraph) return 'none'
  const { first, last } = paragraph
  if ((owner[first] as number) >= 0) return 'opens'
  if ((owner[last - 1] as number) >= 0 || (owner[Math.max(first, last - 2)] as number) >= 0) return 'ends'
  for (let at = first; at < Math.min(last, first + furthest); at++) if ((owner[at] as number) >= 0) return 'holds'
  return 'told'
}

/** `His brother wrote as follows:`, `the words of the song—`: how the paragraph before ends, and what its last words report or name. */
function leadIn({ document: { tokens, paragraphs }, owner, cueAt, cues }: Layout, number: number, found: string[]): void {
  const { first, last } = paragraphs[number] as { first: number; last: number }
  const from = Math.max(first, last - nearLead)
  let document = 'no document'
  let lemma = 'none'
  for (let at = from; at < last; at++) {
    if ((tokens.traits[at] as number) & Trait.DocumentNoun) document = 'document'
    const cue = cues[cueAt[at] as number]
    if (cue) lemma = cue.form === 'place' ? 'unlisted' : cue.lemma
  }
  const quoted = (owner[last - 1] as number) >= 0
  const kind = tokens.kind[last - 1] as number
  found.push(`led in: ${quoted && kind !== Kind.Stop ? 'quotation' : (signs.get(kind) ?? 'open')}, ${document}`)
  if (!quoted && kind !== Kind.Stop) found.push(`led in by: ${lemma}`)
}

const signs = new Map<number, string>([
  [Kind.Colon, 'colon'],
  [Kind.Comma, 'comma'],
  [Kind.Dash, 'dash'],
  [Kind.Stop, 'stop'],
])

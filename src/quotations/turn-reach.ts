/** How far somebody’s turn goes on where no label near by ends it. */
import type { Document } from '../model.ts'
import { glyphOf } from './glyphs.ts'

/** More paragraphs than this in a row in which nobody says `I` or `we` are rather the writer’s. */
const longestSilence = 2
/** Who says so speaks. */
export const self = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me)\b/
const inMarks = /["“][^"“”]*["”]?/g

/**
 * The number behind the last paragraph, from `from` on, that goes on with somebody’s words: `I was born in Ash`. In `“I was born in Ash,” says
 * Lee` the writer has taken over. `next` is the number of the next label’s paragraph, -1 where none follows.
 */
export function reachOfTurn(document: Document, from: number, next: number): number {
  const to = next < 0 ? document.paragraphs.length : next
  let reach = from
  for (let number = from; number < to && number - reach <= longestSilence; number++) if (goesOn(document, number)) reach = number + 1
  return next - reach > longestSilence ? reach : Math.max(next, reach)
}

function goesOn({ text, paragraphs }: Document, number: number): boolean {
  const { start, end } = paragraphs[number]
  return glyphOf(text.charCodeAt(start)) === 0 && self.test(text.slice(start, end).replace(inMarks, ''))
}

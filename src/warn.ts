import type { VFile } from 'vfile'
import type { FileQuote } from './markup/place.ts'

/** Longer quotations are cut in a message. */
const longest = 60

/** Warns that nobody can be named for a quotation, as retext’s own plugins warn. */
export function warn(file: VFile, { words, content, position, alternatives }: FileQuote): void {
  const said = content.map((piece) => piece.words).join(' … ') || words
  const shown = said.replace(/\s+/g, ' ')
  const guess = alternatives[0]
  const message = file.message(`Nobody can be named for “${shown.length > longest ? `${shown.slice(0, longest).trimEnd()}…` : shown}”`, {
    place: position,
    source: 'quote-attribution',
    ruleId: 'unattributed',
  })
  message.actual = said
  message.expected = []
  message.note = guess
    ? `It may have been ${guess.speaker.name} (${Math.round(guess.confidence * 100)} %).`
    : 'Name the speaker beside the quotation, with a verb such as “said”.'
}

import type { Quote } from '../types.ts'
import { readFormatOptions, readQuotes } from './arguments.ts'
import { writeBody } from './tei/body.ts'
import { writeHeader } from './tei/header.ts'
import { marksOf } from './tei/marks.ts'
import { tileParagraphs } from './tei/paragraphs.ts'
import { listSpeakers } from './tei/speakers.ts'

/** What `toTei` takes: what its header says of the text. */
export interface TeiOptions {
  /** Title of the text; `Untitled` by default. */
  readonly title?: string
  /** Who wrote it; left out by default. */
  readonly author?: string
  /** Who publishes the document; `Unpublished.` by default. */
  readonly publisher?: string
  /** Where the text comes from: its address, a description; `Plain text.` by default. */
  readonly source?: string
}

/**
 * Writes the text as a document in [TEI P5](https://tei-c.org/release/doc/tei-p5-doc/en/html/), as editions of literature have it:
 * paragraphs, who says what, and a list of those who speak.
 *
 * | of the quotes            | in TEI                                                                                          |
 * | ------------------------ | ----------------------------------------------------------------------------------------------- |
 * | content                  | `<said>` around each piece, marks off; a quote inside another is a `<said>` inside another      |
 * | several pieces           | `prev` and `next`; a piece that runs over a paragraph’s end is cut there, and linked as well    |
 * | speaker, addressee       | `who`, `toWhom`, which point into `<listPerson>`                                                |
 * | kind                     | `direct`, `true` or `false`, and exactly in `ana`: `#kind-direct`, `#kind-mixed`, `#kind-indirect` |
 * | confidence               | `cert`, a number as P5 allows; without `who` it says how sure it is that nobody can be named    |
 * | cue                      | `<seg type="cue">`, which points (`corresp`) at what it reports                                 |
 * | mention                  | `<rs>` with `type` `name`, `pronoun` or `description`; `ref` is the speaker                      |
 * | name, aliases            | `<persName>`, `<persName type="alias">`; `type="description"` where no proper name is known     |
 * | gender, roles            | `<sex value="F">`, as the text’s pronouns and titles have it; `<occupation>`                    |
 * | several who speak as one | `<personGrp>`, which points (`corresp`) at its members                                          |
 *
 * Evidence, alternatives, lemmas and `closed` are left out. The quotes do not tell persons from organisations: all are `<person>`.
 *
 * **Nothing of the text is lost.** The text content of `<body>` is `text`, white space and all: line breaks stand at the end of their
 * paragraph, and a carriage return is written as a reference, since parsers fold it. XML 1.0 cannot hold most control characters,
 * halves of surrogate pairs and U+FFFE and U+FFFF: each of these is a U+FFFD in `<g ref="#char-0007">`, so that places in UTF-16
 * code units stay what they were and the reference tells what stood there. In names and in the header they are plain U+FFFD.
 *
 * @param text
 *   The text that `quotes` came from.
 * @param quotes
 *   Quotes of that text.
 * @param options
 *   What the header says of the text.
 * @returns
 *   The document as a string, to be written as UTF-8.
 * @throws TypeError
 *   Where an argument is wrong, or `quotes` are not of this text.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * import { toTei } from 'quote-attribution/formats'
 *
 * const text = '“Go,” said Ms. Ann Lee.'
 * const document = toTei(text, extractQuotes(text, { cast: [{ name: 'Ann Lee', id: 'ann' }] }), { title: 'News' })
 *
 * document.includes('<title>News</title>') // → true
 * document.includes('<person xml:id="speaker-ann"><persName>Ann Lee</persName>') // → true
 * document.includes('“<said xml:id="quote-1" who="#speaker-ann" direct="true"') // → true
 * ```
 */
export function toTei(text: string, quotes: readonly Quote[], options?: TeiOptions): string {
  const placed = readQuotes('toTei', text, quotes)
  const about = readFormatOptions('toTei', options, { title: 'Untitled', author: '', publisher: '', source: 'Plain text.' })
  const { elements, pointer } = listSpeakers(placed)
  const paragraphs = { name: 'p', spans: tileParagraphs(text) } as const
  const { body, forbidden } = writeBody(text, [paragraphs, ...marksOf(placed, pointer)])
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
${writeHeader(about, elements, forbidden)}
<text>
<body xml:space="preserve">${body}</body>
</text>
</TEI>
`
}

/** The text on the page, its quotations marked. */
import type { Quote } from '../../src/index.ts'
import { byId, element } from './element.ts'
import { sureness } from './explain/index.ts'
import { percent } from './numbers.ts'
import type { Paragraph, Piece } from './paragraphs.ts'
import { type Voice, voiceOf } from './voices.ts'

export const article = byId('text', 'article')

/** Characters of one block: the browser lays out and paints only the blocks that are in sight. */
const blockSize = 6_000
/** Milliseconds of work before the page gets its turn. */
const slice = 12

/** Elements of each quote, in the order of the text; the first one takes the focus. */
let marks: HTMLElement[][] = []
/** Quotes that the filters leave out. */
let off = new Set<number>()
let drawing = 0

/** Draws block after block; the page stays usable meanwhile. `false` where another text took the place of this one. */
export async function drawText(
  paragraphs: readonly Paragraph[],
  quotes: readonly Quote[],
  voices: ReadonlyMap<string, Voice>,
): Promise<boolean> {
  const mine = ++drawing
  article.replaceChildren()
  article.scrollTop = 0
  marks = quotes.map(() => [])
  off = new Set()
  let since = performance.now()
  for (let at = 0; at < paragraphs.length; ) {
    const block = element('div', { class: 'block' })
    for (let size = 0; size < blockSize && at < paragraphs.length; at++) {
      const { pieces, end } = paragraphs[at] as Paragraph
      block.append(paragraphElement(pieces, end, quotes, voices))
      for (const { text } of pieces) size += text.length
    }
    article.append(block)
    if (performance.now() - since > slice) {
      await new Promise((resolve) => setTimeout(resolve))
      if (mine !== drawing) return false
      since = performance.now()
    }
  }
  return true
}

/** Takes the text away, and stops drawing it. */
export function clearText(): void {
  drawing++
  marks = []
  article.replaceChildren()
}

function paragraphElement(
  pieces: readonly Piece[],
  end: string,
  quotes: readonly Quote[],
  voices: ReadonlyMap<string, Voice>,
): HTMLElement {
  const breaks = end.split('\n').length - 1
  const first = pieces[0]
  const title = first?.start === 0 && pieces.length === 1 && first.quote < 0 && /^.{1,100}[^.,:;]$/u.test(first.text)
  const paragraph = element('p', {
    class: title ? 'title' : breaks === 1 ? 'tight' : breaks > 2 ? 'scene-end' : '',
    'data-start': first?.start ?? -1,
  })
  for (const { text, quote } of pieces) paragraph.append(quote < 0 ? text : markElement(text, quote, quotes[quote] as Quote, voices))
  // The margin shows the line breaks; they stay in the page, so that it holds the very text.
  if (end) paragraph.append(element('span', { class: 'line-end' }, end))
  return paragraph
}

function markElement(text: string, index: number, quote: Quote, voices: ReadonlyMap<string, Voice>): HTMLElement {
  const voice = voiceOf(voices, quote)
  const before = marks[index] as HTMLElement[]
  const mark = element('mark', { class: `${quote.kind} ${voice.colour}`, 'data-quote': index }, text)
  if (before.length === 0) {
    mark.dataset.badge = voice.badge
    mark.setAttribute('role', 'button')
    mark.setAttribute('aria-description', description(quote, voice))
    mark.tabIndex = 0
  }
  before.push(mark)
  return mark
}

function description({ kind, cue, confidence, addressee }: Quote, { speaker, name }: Voice): string {
  const who = speaker ? `${kind} quotation of ${name}` : `${kind} quotation, nobody named`
  return [who, cue && `reported by “${cue.text}”`, addressee && `to ${addressee.name}`, `${sureness(confidence)}, ${percent(confidence)}`]
    .filter(Boolean)
    .join('; ')
}

/** Marks what passes the filters; the rest looks and behaves like narration. */
export function filterText(passes: (index: number) => boolean): void {
  marks.forEach((elements, index) => {
    const on = passes(index)
    if (on !== off.has(index)) return
    if (on) off.delete(index)
    else off.add(index)
    for (const mark of elements) mark.classList.toggle('off', !on)
    const [first] = elements
    if (!first) return
    first.tabIndex = on ? 0 : -1
    if (on) first.setAttribute('role', 'button')
    else first.removeAttribute('role')
  })
}

/** Shows which quote the details are about. */
export function chooseMarks(index: number, before: number): void {
  for (const mark of marks[before] ?? []) mark.classList.remove('chosen')
  for (const mark of marks[index] ?? []) mark.classList.add('chosen')
}

export function firstMark(index: number): HTMLElement | undefined {
  return marks[index]?.[0]
}

/** Place of the quote under an element of the text, or -1. */
export function quoteAt(target: EventTarget | null): number {
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark:not(.off)') : null
  return mark ? Number(mark.dataset.quote) : -1
}

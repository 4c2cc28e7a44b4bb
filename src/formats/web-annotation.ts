import type { Quote, Span } from '../types.ts'
import { readFormatOptions, readQuotes } from './arguments.ts'

/** What `toWebAnnotations` takes. */
export interface WebAnnotationOptions {
  /** IRI of the text: its address, or a URN; `urn:text` by default. */
  readonly source?: string
  /** IRI of the page; annotations are named after it. Made from `source` by default: `…#quotes`. */
  readonly id?: string
}

/** A page of annotations, as JSON-LD. */
export interface AnnotationPage {
  /** Of the standard. */
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  /** IRI of the page. */
  readonly id: string
  /** Always the same. */
  readonly type: 'AnnotationPage'
  /** One for each quote. */
  readonly items: readonly Annotation[]
}

/** What is said of one quote. */
export interface Annotation {
  /** IRI of the annotation, made from the page’s. */
  readonly id: string
  /** Always the same. */
  readonly type: 'Annotation'
  /** Why it was made: to name who speaks. */
  readonly motivation: 'identifying'
  /** Kind, confidence and, where they are known, speaker and cue; `purpose` tells them apart. */
  readonly body: readonly AnnotationBody[]
  /** One for each piece of what was said. */
  readonly target: readonly AnnotationTarget[]
}

/** `identifying` names the speaker, `describing` quotes the cue, `classifying` is the kind, `assessing` the confidence. */
export interface AnnotationBody {
  /** IRI of the speaker. */
  readonly id?: string
  /** Always the same. */
  readonly type: 'TextualBody'
  /** What the value is. */
  readonly purpose: 'identifying' | 'describing' | 'classifying' | 'assessing'
  /** The words or the figure itself. */
  readonly value: string
}

/** A piece of the text, found by its place or by its words. */
export interface AnnotationTarget {
  /** IRI of the text. */
  readonly source: string
  /** The place, then the words. */
  readonly selector: readonly [TextPositionSelector, TextQuoteSelector]
}

/** Half-open range of **code points**. */
export interface TextPositionSelector {
  /** Always the same. */
  readonly type: 'TextPositionSelector'
  /** First code point. */
  readonly start: number
  /** One past the last code point. */
  readonly end: number
}

/** The words, and up to 32 code units on both sides. */
export interface TextQuoteSelector {
  /** Always the same. */
  readonly type: 'TextQuoteSelector'
  /** The words. */
  readonly exact: string
  /** What stands before them. */
  readonly prefix: string
  /** What stands after them. */
  readonly suffix: string
}

/** So much of the text around the words tells them from the same ones elsewhere. */
const around = 32

/**
 * Writes quotes as [Web Annotations](https://www.w3.org/TR/annotation-model/) (JSON-LD), which annotation tools read.
 *
 * Each quote is one annotation; those inside others have their own. The targets are the pieces of what was said, marks off.
 * The standard counts **code points**, not UTF-16 code units, so places differ from those of the quotes once an astral
 * character, such as an emoji, has gone before. The words are the text’s own, with nothing normalized.
 *
 * @param text
 *   The text that `quotes` came from.
 * @param quotes
 *   Quotes of that text.
 * @param options
 *   What to call the text and the page.
 * @returns
 *   An annotation page, in order of the quotes; plain data for `JSON.stringify`.
 * @throws TypeError
 *   Where an argument is wrong, or `quotes` are not of this text.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * import { toWebAnnotations } from 'quote-attribution/formats'
 *
 * const text = '😀 “Go,” said Ann Lee.'
 * const [annotation] = toWebAnnotations(text, extractQuotes(text), { source: 'https://example.org/a.txt' }).items
 *
 * annotation?.target[0]?.selector[0] // → { type: 'TextPositionSelector', start: 3, end: 6 }
 * annotation?.target[0]?.selector[1].exact // → 'Go,'
 * annotation?.body.find(({ purpose }) => purpose === 'identifying')?.value // → 'Ann Lee'
 * ```
 */
export function toWebAnnotations(text: string, quotes: readonly Quote[], options?: WebAnnotationOptions): AnnotationPage {
  const placed = readQuotes('toWebAnnotations', text, quotes)
  const { source, id: asked } = readFormatOptions('toWebAnnotations', options, { source: 'urn:text', id: '' })
  const id = asked || `${source}#quotes`
  const codePoint = codePointCounter(text)
  const items = placed.map(({ quote }, index): Annotation => {
    const target = quote.content.map((piece) => targetOf(text, source, piece, codePoint))
    return { id: `${id}-${index + 1}`, type: 'Annotation', motivation: 'identifying', body: bodiesOf(quote, id), target }
  })
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationPage', items }
}

function bodiesOf({ speaker, cue, kind, confidence }: Quote, id: string): AnnotationBody[] {
  const bodies: AnnotationBody[] = []
  if (speaker) {
    const key = encodeURIComponent(speaker.id.replaceAll(/\p{Cs}/gu, '\ufffd'))
    bodies.push({ id: `${id}-speaker-${key}`, type: 'TextualBody', purpose: 'identifying', value: speaker.name })
  }
  if (cue) bodies.push({ type: 'TextualBody', purpose: 'describing', value: cue.text })
  bodies.push({ type: 'TextualBody', purpose: 'classifying', value: kind })
  bodies.push({ type: 'TextualBody', purpose: 'assessing', value: String(confidence) })
  return bodies
}

function targetOf(text: string, source: string, { start, end }: Span, codePoint: (offset: number) => number): AnnotationTarget {
  const exact = text.slice(start, end)
  const prefix = text.slice(onCharacter(text, Math.max(0, start - around)), start)
  const suffix = text.slice(end, onCharacter(text, Math.min(text.length, end + around)))
  return {
    source,
    selector: [
      { type: 'TextPositionSelector', start: codePoint(start), end: codePoint(end) },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
    ],
  }
}

/** Gives, for an offset in code units, how many code points stand before it. */
function codePointCounter(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index)
  return (offset) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] as number) + 1 < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}

/** The offset, or the next one where it would cut a character in two. */
function onCharacter(text: string, offset: number): number {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset
}

import { type Block, Inside, softBreak } from './block.ts'
import type { Markup } from './gaps.ts'
import type { Format } from './runs.ts'

/** Where a mark stands that `<q>` puts before or after the words. */
interface Pending {
  readonly start: number
  readonly end: number
}

const ownMark = /["“«「]/
/** What links to a note look like in the pages of encyclopaedias, blogs and newspapers. */
const toNote = /\bhref\s*=\s*["']?#[^"'\s>]*(?:fn|note|cite|ref|foot)|\brole\s*=\s*["']?doc-noteref/i
const anchor = /\bhref\s*=\s*["']?#/i
/** The marks of Markdown before the first word of an item. */
const listItem = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s[^\p{L}\p{N}]*$/u
/** Ten levels of lists and block quotes are fewer; an inline tag may stand there too. */
const longestPrefix = 400
const nameLine = /^[—–―-]{1,3}[^\S\v]*["“‘']?\p{Lu}[^\v]*$/u

/** Puts one block together while the document is read; what encloses it stays from block to block. */
export class BlockBuilder {
  #text: string[] = []
  #from: number[] = []
  #to: number[] = []
  #inside: number[] = []
  /** Double marks that are open, the text’s own or those of a `<q>`. */
  #depth = 0
  #quote = 0
  #item = false
  #opensItem = false
  #quotes = 0
  /** Elements that are open, innermost last. */
  readonly #quoteStack: number[] = []
  readonly #open = { cite: 0, caption: 0, raised: 0, noteLink: 0 }
  /** Marks of the `<q>` that are open: the one that closes it, or none where the text has marks of its own. */
  readonly #spoken: string[] = []
  readonly #pending: Pending[] = []
  #lineQuote = { number: 0, depth: 0, end: 0 }
  readonly #source: string
  readonly #format: Format

  constructor(source: string, format: Format) {
    this.#source = source
    this.#format = format
  }

  markup({ type, name, attributes, start, end }: Markup): void {
    const step = type === 'open' ? 1 : type === 'close' ? -1 : 0
    if (step === 0) return
    const open = this.#open
    if (name === 'q') this.#markQ(step, { start, end })
    else if (name === 'li') this.#opensItem = step > 0
    else if (name === 'blockquote') {
      if (step > 0) this.#quoteStack.push(++this.#quotes)
      else this.#quoteStack.pop()
    } else if (name === 'cite') open.cite = Math.max(0, open.cite + step)
    else if (name === 'figcaption' || (name === 'footer' && (this.#quoteStack.length > 0 || open.caption > 0)))
      open.caption = Math.max(0, open.caption + step)
    else if (name === 'sup') open.raised = Math.max(0, open.raised + step)
    else if (name === 'a') {
      // Links don’t nest.
      open.noteLink = step > 0 && (toNote.test(attributes) || (open.raised > 0 && anchor.test(attributes))) ? 1 : 0
    }
  }

  add(character: string, from: number, to: number, code: boolean): void {
    if (/\s/.test(character)) {
      this.#addSpace(character, from, to)
      return
    }
    if (this.#text.length === 0) {
      const lineStart = this.#lineStart(from)
      this.#quote = this.#quoteAt(from, lineStart)
      this.#item = this.#opensItem || listItem.test(this.#source.slice(lineStart, from))
      this.#opensItem = false
    }
    for (const { start, end } of this.#pending.splice(0)) {
      const own = ownMark.test(this.#text.at(-1) ?? '') || ownMark.test(character)
      const [before, after] = own ? ['', ''] : this.#depth > 0 ? ['‘', '’'] : ['“', '”']
      if (before) this.#push(before, start, end)
      this.#spoken.push(after)
    }
    this.#push(character, from, to, code ? Inside.Code : 0)
    this.#lineQuote.end = to
  }

  finish(): Block | null {
    this.#pending.length = 0
    this.#spoken.length = 0
    let text = this.#text.join('')
    const from = this.#from
    const to = this.#to
    const inside = this.#inside
    const quote = this.#quote
    const item = this.#item
    const length = text.trimEnd().length
    this.#depth = 0
    this.#text = []
    this.#from = []
    this.#to = []
    this.#inside = []
    if (length === 0) return null
    text = text.slice(0, length)
    const last = text.lastIndexOf(softBreak)
    if (last >= 0 && nameLine.test(text.slice(last + 1))) text = `${text.slice(0, last)}\n${text.slice(last + 1)}`
    text = text.replaceAll(softBreak, ' ')
    return { text, from: from.slice(0, length), to: to.slice(0, length), inside: inside.slice(0, length), quote, item }
  }

  #push(character: string, from: number, to: number, bits = 0): void {
    const { cite, caption, raised, noteLink } = this.#open
    if (character === '“') this.#depth++
    else if (character === '”') this.#depth = Math.max(0, this.#depth - 1)
    this.#text.push(character)
    this.#from.push(from)
    this.#to.push(to)
    this.#inside.push(
      bits | (cite && Inside.Cite) | (caption && Inside.Caption) | (raised && Inside.Raised) | (noteLink && Inside.NoteLink),
    )
  }

  /** White space as a page shows it: once, and a line break where the document asks for one. */
  #addSpace(character: string, from: number, to: number): void {
    const shown = this.#source.slice(from, to)
    if (/^<wbr/i.test(shown) || this.#text.length === 0) return
    const hard = /^(?:<br|\\|[ \t]{2,}[\r\n])/i.test(shown)
    const last = this.#text.at(-1) as string
    const wraps = !hard && this.#format === 'markdown' && /[\r\n]/.test(character)
    if (/\s/.test(last)) {
      if (last === '\n' || !(hard || wraps)) return
      this.#text[this.#text.length - 1] = hard ? '\n' : softBreak
      return
    }
    this.#push(hard ? '\n' : wraps ? softBreak : ' ', from, to)
  }

  #markQ(step: 1 | -1, { start, end }: Pending): void {
    if (step > 0) this.#pending.push({ start, end })
    else if (this.#pending.length > 0) this.#pending.pop()
    else {
      const mark = this.#spoken.pop()
      if (mark) this.#push(mark, start, end)
    }
  }

  /** Where the line begins, or as far back as Markdown’s marks for a block may reach. */
  #lineStart(at: number): number {
    if (this.#format === 'html') return at
    let start = at
    while (start > 0 && at - start < longestPrefix && this.#source[start - 1] !== '\n' && this.#source[start - 1] !== '\r') start--
    return start
  }

  /** The block quote at a place: the element’s, or that of Markdown’s `>` at the start of the line. */
  #quoteAt(at: number, lineStart: number): number {
    const element = this.#quoteStack.at(-1)
    if (element !== undefined) return element
    if (this.#format !== 'markdown') return 0
    const prefix = this.#source.slice(lineStart, at).replace(/<[^>]*>/g, '')
    const depth = /^[\s>*+\-\d.)]*/.exec(prefix)?.[0].split('>').length ?? 1
    if (depth === 1) {
      this.#lineQuote.number = 0
      return 0
    }
    const { number, depth: before, end } = this.#lineQuote
    const between = this.#source
      .slice(end, lineStart)
      .split(/\r\n|\r|\n/)
      .slice(1, -1)
    const same = number > 0 && before === depth && between.every((line) => /^[\s*+\-\d.)]*>/.test(line))
    this.#lineQuote = { number: same ? number : ++this.#quotes, depth, end: at }
    return this.#lineQuote.number
  }
}

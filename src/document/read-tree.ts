/** Walks an nlcst tree into the token table. */
import type { Nodes, Root } from 'nlcst'
import { Trait } from '../model.ts'
import { formTable, readForm } from './forms.ts'
import { isMark } from './punctuation.ts'
import type { TokenTable } from './token-table.ts'

/** Marks that an English word may hold inside; anything else parts two words (`stop--go`, `http:`). */
const joints = new Set(["'", '’', '-', '.', '&', '@', '·', '\u00ad', '‐', '‑', '/', '_'])

/** Reads words and marks; numbers of sentence and paragraph go on from block to block. */
export class TreeReader {
  paragraph = 0
  #sentence = -1
  #at = 0
  readonly #table: TokenTable
  readonly #text: string
  readonly #gapless: boolean

  /** `gapless`: the leaves cover the text without gaps, so that positions need not be looked up. */
  constructor(table: TokenTable, text: string, gapless: boolean) {
    this.#table = table
    this.#text = text
    this.#gapless = gapless
  }

  /** Reads every word and mark below `root`, whose text starts at `offset`. */
  read(root: Root, offset: number): void {
    this.#at = offset
    for (const paragraph of root.children) {
      if (paragraph.type !== 'ParagraphNode') this.#pass(paragraph)
      else {
        for (const sentence of paragraph.children) {
          if (sentence.type !== 'SentenceNode') this.#pass(sentence)
          else {
            this.#sentence++
            const { children } = sentence
            for (let i = 0; i < children.length; i++) this.#readNode(children[i] as Nodes)
          }
        }
      }
    }
  }

  #readNode(node: Nodes): void {
    if (node.type === 'WordNode') {
      const { children } = node
      const only = children[0]
      if (children.length === 1 && only && 'value' in only) {
        const start = this.#startOf(only)
        this.#at = start + only.value.length
        this.#addWord(start, this.#at)
      } else this.#readJoined(children)
    } else if (node.type === 'PunctuationNode' || node.type === 'SymbolNode') {
      const start = this.#startOf(node)
      this.#at = start + node.value.length
      this.#table.addPunctuation(start, this.#at, this.#sentence, this.paragraph)
    } else this.#pass(node)
  }

  #startOf(leaf: Nodes): number {
    return this.#gapless ? this.#at : Math.max(this.#at, leaf.position?.start.offset ?? this.#at)
  }

  #pass(node: Nodes): void {
    if ('value' in node) this.#at = this.#startOf(node) + node.value.length
    else for (const child of node.children) this.#pass(child)
  }

  /** The word, and apart from it a full stop with the number of a note: `safe.4`. */
  #addWord(start: number, end: number): void {
    const stop = stopBeforeNote(this.#text, start, end)
    if (start < stop) this.#table.addWord(start, stop, this.#sentence, this.paragraph)
    if (stop < end) this.#table.addPunctuation(stop, end, this.#sentence, this.paragraph)
  }

  /** A word of several parts: parted at anything that is no joint, with the marks at its edges taken off. */
  #readJoined(parts: readonly Nodes[]): void {
    let from = -1
    for (const part of parts) {
      if (!('value' in part)) continue
      const start = this.#startOf(part)
      const end = start + part.value.length
      if (part.type === 'TextNode' || joints.has(part.value)) {
        if (from < 0) from = start
      } else {
        if (from >= 0) this.#addTrimmed(from, start)
        from = -1
        this.#table.addPunctuation(start, end, this.#sentence, this.paragraph)
      }
      this.#at = end
    }
    if (from >= 0) this.#addTrimmed(from, this.#at)
  }

  #addTrimmed(start: number, end: number): void {
    const table = this.#table
    const text = this.#text
    const sentence = this.#sentence
    const { paragraph } = this
    let from = start
    let to = end
    while (from < to && isMark(text.charCodeAt(from))) from++
    while (to > from && isMark(text.charCodeAt(to - 1))) to--
    if (to - 1 > from && text.charCodeAt(to - 1) === 46 && !isAbbreviation(text, from, to - 1)) to--
    if (from > start) table.addPunctuation(start, from, sentence, paragraph)
    if (from < to) this.#addWord(from, to)
    if (to < end) table.addPunctuation(to, end, sentence, paragraph)
  }
}

const note = /^(?:.*\p{Ll}{2})?(?=\.(?:\d{1,3}|[¹²³\u2070-\u2079]+)$)/u
const sentenceAhead = /^\s*(?:$|\s["“‘«([]?\p{Lu})/u

/** Where the full stop stands that a note’s number follows (`safe.4 Then`, `“a ruin”.³ Then`), `end` where none does. */
function stopBeforeNote(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1)
  if (last < 48 || (last > 57 && last < 0xb2)) return end
  const word = note.exec(text.slice(start, end))?.[0]
  if (word === undefined || !sentenceAhead.test(text.slice(end, end + 4))) return end
  const isNote = word === '' ? isMark(text.charCodeAt(start - 1)) : !(traitsIn(text, start, start + word.length) & Trait.Abbreviation)
  return isNote ? start + word.length : end
}

const digitsOrSmall = /^(?:.*\d|[a-z]{2,})$/
const capitalised = /^[A-Z][a-z]+$/

/**
 * Whether the full stop after the word belongs to it: not to digits (`3.`), small words that no list holds (`in.`), first names (`said
 * Ken.`) and what ends a text or paragraph, nor before `…` (`Henry. …`).
 */
function isAbbreviation(text: string, start: number, end: number): boolean {
  const form = text.slice(start, end)
  const next = text.slice(end + 1, end + 3)
  const traits = traitsIn(text, start, end)
  if (traits & Trait.Abbreviation) return true
  if (digitsOrSmall.test(form) || next.trim() === '…') return false
  return !(capitalised.test(form) && (traits & Trait.FirstName || next === '' || next === '\n\n'))
}

function traitsIn(text: string, start: number, end: number): number {
  return formTable.traits[readForm(text, start, end)] as number
}

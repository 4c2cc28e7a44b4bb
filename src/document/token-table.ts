/** Columns that grow while tokens are read. */
import type { Tokens } from '../model.ts'
import { formTable, readForm } from './forms.ts'
import { kindOfPunctuation } from './punctuation.ts'

export class TokenTable {
  count = 0
  #capacity = 0
  start = new Int32Array(0)
  end = new Int32Array(0)
  kind = new Uint8Array(0)
  traits = new Int32Array(0)
  word = new Uint16Array(0)
  sentence = new Int32Array(0)
  paragraph = new Int32Array(0)
  readonly #text: string

  constructor(text: string) {
    this.#text = text
    this.#grow(Math.max(16, Math.ceil(text.length / 4)))
  }

  addWord(start: number, end: number, sentence: number, paragraph: number): void {
    const slot = readForm(this.#text, start, end)
    this.#push(
      start,
      end,
      formTable.kinds[slot] as number,
      formTable.traits[slot] as number,
      formTable.rows[slot] as number,
      sentence,
      paragraph,
    )
  }

  addPunctuation(start: number, end: number, sentence: number, paragraph: number): void {
    for (let at = start; at < end; ) {
      const { kind, length } = kindOfPunctuation(this.#text, at, end)
      this.#push(at, at + length, kind, 0, 0, sentence, paragraph)
      at += length
    }
  }

  #push(start: number, end: number, kind: number, traits: number, word: number, sentence: number, paragraph: number): void {
    if (this.count === this.#capacity) this.#grow(this.#capacity * 2)
    const row = this.count++
    this.start[row] = start
    this.end[row] = end
    this.kind[row] = kind
    this.traits[row] = traits
    this.word[row] = word
    this.sentence[row] = sentence
    this.paragraph[row] = paragraph
  }

  #grow(capacity: number): void {
    const copy = <T extends Int32Array | Uint8Array | Uint16Array>(column: T, wider: T): T => {
      wider.set(column)
      return wider
    }
    this.start = copy(this.start, new Int32Array(capacity))
    this.end = copy(this.end, new Int32Array(capacity))
    this.kind = copy(this.kind, new Uint8Array(capacity))
    this.traits = copy(this.traits, new Int32Array(capacity))
    this.word = copy(this.word, new Uint16Array(capacity))
    this.sentence = copy(this.sentence, new Int32Array(capacity))
    this.paragraph = copy(this.paragraph, new Int32Array(capacity))
    this.#capacity = capacity
  }

  finish(): Tokens {
    const { count, start, end, kind, traits, word, sentence, paragraph } = this
    return { count, start, end, kind, traits, word, sentence, paragraph }
  }
}

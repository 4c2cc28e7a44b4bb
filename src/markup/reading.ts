/** The text as a reader sees it, with the place of each character in the file. */
import { type Block, Inside } from './block.ts'

export interface Reading {
  /** What is read for quotations: words of the document and marks that its markup stands for. */
  readonly text: string
  /** The same, character by character, as the document has it: a block quote gets no marks, and the marks inside it stay. */
  readonly shown: string
  /** Per character: the half-open range of the file that it was made from. */
  readonly from: Int32Array
  readonly to: Int32Array
}

/** Stands in {@link Reading.shown} for a mark that the document doesn’t show. */
export const unseen = '\0'

/** In code they quote nothing that anybody said. */
const marks = /["'`“”‘’«»]/

export class ReadingBuilder {
  #text: string[] = []
  #shown: string[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []

  get isEmpty(): boolean {
    return this.#text.length === 0
  }

  /** Characters that the document implies, at a place between two of its own. */
  imply(text: string, at: number, shown: string = text): void {
    this.#text.push(text)
    this.#shown.push(shown)
    for (let index = 0; index < text.length; index++) {
      this.#from.push(at)
      this.#to.push(at)
    }
  }

  /** A part of a block; `read` is what to read for it, of the same length. */
  add(block: Block, start: number, end: number, read: string = block.text.slice(start, end)): void {
    this.#shown.push(block.text.slice(start, end))
    for (let index = start; index < end; index++) {
      const code = ((block.inside[index] as number) & Inside.Code) !== 0
      const character = read[index - start] as string
      this.#text.push(code && marks.test(character) ? '_' : character)
      this.#from.push(block.from[index] as number)
      this.#to.push(block.to[index] as number)
    }
  }

  finish(): Reading {
    return {
      text: this.#text.join(''),
      shown: this.#shown.join(''),
      from: Int32Array.from(this.#from),
      to: Int32Array.from(this.#to),
    }
  }
}

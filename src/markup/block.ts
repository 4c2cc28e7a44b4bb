/** Text of a block with the place of every character in the file, and what surrounds it. */
export interface Block {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Bits of {@link Inside}, per character. */
  readonly inside: readonly number[]
  /** The block quote that it stands in, counted through the document; 0 for none. */
  readonly quote: number
  /** Whether it begins an item of a list. */
  readonly item: boolean
}

export enum Inside {
  Cite = 1,
  /** `<footer>` in a block quote, `<figcaption>`. */
  Caption = 2,
  /** Raised, as footnote marks are. */
  Raised = 4,
  /** A link to a note. */
  NoteLink = 8,
  Code = 16,
}

/** Stands for a line break that only wraps the source, until the block is whole. */
export const softBreak = '\v'

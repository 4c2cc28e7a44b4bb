import type { Quotation } from '../../model.ts'

/** What one speaker says before another one may. */
export interface Turn {
  readonly quotations: readonly Quotation[]
  /** Paragraphs, both included. */
  readonly paragraph: number
  readonly lastParagraph: number
  /** Tokens of those paragraphs, half-open; where one paragraph holds two turns, the part of each. */
  readonly first: number
  readonly last: number
}

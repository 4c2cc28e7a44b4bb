import type { Reporter } from './reporters.ts'

/** First and last token of a stretch of content, both included. */
export type Piece = readonly [first: number, last: number]

export interface Reported {
  readonly reporter: Reporter
  readonly pieces: readonly Piece[]
  /** The content follows its cue. */
  readonly after: boolean
  /** Probability that the word reports, times how sure the edges are. */
  readonly chance: number
}

import type { Reporter } from './reporters.ts'

/** First and last token of a stretch of content, both included. */
export type Piece = readonly [first: number, last: number]

export interface Reported {
  readonly reporter: Reporter
  readonly pieces: readonly Piece[]
  /** The content follows its cue. */
  readonly after: boolean
  /** Probability that the word reports with its content on this side. */
  readonly cueChance: number
  /** Probability that the true clause and this one share more than half of what they cover together. */
  readonly edgesChance: number
  /** Probability that its edges are the true ones to the word. */
  readonly exactChance: number
}

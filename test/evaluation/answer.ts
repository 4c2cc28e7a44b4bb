import type { Quote } from '../../src/types.ts'
import type { Range } from './corpus.ts'

/** What scores look at of a quote. */
export type Answer = Pick<Quote, 'kind' | 'content' | 'cue' | 'mention' | 'speaker' | 'addressee' | 'confidence'>

export const contentOf = ({ content }: Answer): Range[] => content.map(({ start, end }) => [start, end] as const)

/**
 * Finds who said what, and cuts texts into narration and speech; ESM and CommonJS.
 *
 * @module quote-attribution
 */
export { extractQuotes, extractQuotesFromTree } from './extract-quotes.ts'
export { segment } from './segment.ts'
export { summarize } from './summarize.ts'
export type { GenderSummary, SpeakerSummary, Summary } from './summary.ts'
export type {
  Alternative,
  CastMember,
  Cue,
  Evidence,
  Mention,
  Options,
  Quote,
  QuoteKind,
  Segment,
  Span,
  Speaker,
  TextSpan,
} from './types.ts'

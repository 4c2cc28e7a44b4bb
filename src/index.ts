export { extractQuotes, extractQuotesFromTree } from './extract-quotes.ts'
export { segment } from './segment.ts'
export { summarize } from './summarize.ts'
export type {
  Alternative,
  CastMember,
  Cue,
  Evidence,
  GenderSummary,
  Mention,
  Options,
  Quote,
  QuoteKind,
  Segment,
  Span,
  Speaker,
  SpeakerSummary,
  Summary,
  TextSpan,
} from './types.ts'

/** Which candidates of a ballot the gold annotation calls right. */
import type { Ballot } from '../../src/attribution/ballots.ts'
import type { Candidate } from '../../src/choice.ts'
import type { Document, Quotation } from '../../src/model.ts'
import { type GoldDocument, type GoldQuote, overlap } from './corpus.ts'
import { areHeads } from './source-heads.ts'

/** The gold quote that holds most of the quotation’s words, if more than half. */
export function goldFor(quotation: Quotation, { quotes }: GoldDocument): GoldQuote | null {
  let best: GoldQuote | null = null
  let most = 0
  const length = quotation.content.reduce((sum, { start, end }) => sum + end - start, 0)
  for (const quote of quotes) {
    const shared = quotation.content.reduce(
      (sum, span) => sum + quote.content.reduce((inner, range) => inner + overlap(span.start, span.end, range), 0),
      0,
    )
    // Of two that cover it, the tighter one is meant.
    const size = quote.content.reduce((sum, [start, end]) => sum + end - start, 0)
    const fit = shared * 2 > length ? shared / (size + length - shared) : 0
    if (fit > most) {
      most = fit
      best = quote
    }
  }
  return best
}

/** For each candidate whether it is right; all false where gold doesn’t say. */
export function labelBallot({ candidates, quotation }: Ballot, gold: readonly (GoldQuote | null)[], document: Document): boolean[] {
  const quote = gold[quotation.id] ?? null
  if (!quote) return candidates.map(({ kind }) => kind === 'not-speech')
  if (!quote.source) return candidates.map(({ kind }) => kind === 'unknown')
  const mentions = candidates.map((candidate) => (isNamed(candidate, quote) ? candidate.mention : null))
  const named = areHeads(document, mentions, quote.source)
  const exact = candidates.map((candidate, index) => named[index] === true && hasCue(candidate, quote))
  const shared = candidates.map((candidate) => sharesSource(candidate, quote, gold, document.text))
  const chosen = exact.some(Boolean) ? exact : named
  const right = candidates.map((_, index) => chosen[index] === true || shared[index] === true)
  return right.some(Boolean) ? right : candidates.map(({ kind }) => kind === 'unknown')
}

function isNamed({ mention }: Candidate, { source }: GoldQuote): boolean {
  return mention !== null && source?.some((range) => overlap(mention.start, mention.end, range) > 0) === true
}

function hasCue({ cue }: Candidate, quote: GoldQuote): boolean {
  if (!quote.cue) return cue === null
  return cue !== null && quote.cue.some((range) => overlap(cue.start, cue.end, range) > 0)
}

/** The quotation that it goes on with has the same gold source, or one of the same words. */
function sharesSource({ other }: Candidate, quote: GoldQuote, gold: readonly (GoldQuote | null)[], text: string): boolean {
  const source = other ? gold[other.quotation.id]?.source : null
  if (!source || !quote.source) return false
  return source.some((range) =>
    quote.source?.some(([start, end]) => overlap(start, end, range) > 0 || text.slice(start, end) === text.slice(...range)),
  )
}

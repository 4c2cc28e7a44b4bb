/** Compares what the library finds in a golden text with what a reader labelled. */
import type { Quote, Span, TextSpan } from '../../src/index.ts'
import type { Golden, GoldenQuote } from './read-golden.ts'

export const flat = (quotes: readonly Quote[]): Quote[] => quotes.flatMap((quote) => [quote, ...flat(quote.nested)])

const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const shared = (a: readonly Span[], b: readonly Span[]) =>
  a.reduce((sum, one) => sum + b.reduce((inner, two) => inner + overlap(one, two), 0), 0)
const likeness = (a: readonly Span[], b: readonly Span[]) => {
  const both = shared(a, b)
  return both / (length(a) + length(b) - both)
}

/** What is wrong with the answer for one labelled quotation; empty where all is right. */
export function faultsOf(golden: GoldenQuote, found: readonly Quote[]): string[] {
  const quote = found.reduce<Quote | null>(
    (best, next) => (!best || likeness(next.content, golden.content) > likeness(best.content, golden.content) ? next : best),
    null,
  )
  if (!quote || likeness(quote.content, golden.content) < 0.9) return [`not found: ${golden.content[0]?.text}`]
  const faults: string[] = []
  const touches = (what: string, gold: TextSpan | null, came: (Span & { text: string }) | null) => {
    if (gold && !(came && overlap(gold, came) > 0)) faults.push(`${what}: expected ${gold.text}, got ${came?.text ?? null}`)
  }
  touches('cue', golden.cue, quote.cue)
  touches('mention', golden.mention, quote.mention)
  const speakers = golden.speaker?.split(' + ') ?? []
  const names = [quote.speaker, ...(quote.speaker?.members ?? [])]
    .flatMap((speaker) => (speaker ? [speaker.name, ...speaker.aliases] : []))
    .map(plain)
  const known = new Set([...speakers, ...golden.aliases].map(plain))
  if (
    speakers.length > 1
      ? !speakers.every((name) => names.includes(plain(name)))
      : speakers.length === 1 && !names.some((name) => known.has(name))
  )
    faults.push(`speaker: expected ${golden.speaker}, got ${quote.speaker?.name ?? null}`)
  if (quote.closed !== golden.closed) faults.push(`closed: expected ${golden.closed}`)
  return faults
}

/** Marks that hold no speech and yet came back with a speaker. */
export function falseSpeech({ notSpeech }: Golden, found: readonly Quote[]): string[] {
  return notSpeech
    .filter((span) => found.some(({ content, speaker }) => speaker && likeness(content, [span]) > 0.5))
    .map(({ text }) => text)
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?|his|her|their) /, '')
    .replaceAll('’', "'")
    .trim()

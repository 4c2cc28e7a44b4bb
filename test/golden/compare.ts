/** Compares what the library finds in a golden text with what a reader labelled. */
import type { Quote, Span, TextSpan } from '../../src/index.ts'
import type { Golden, GoldenQuote } from './read-golden.ts'

export const flat = (quotes: readonly Quote[]): Quote[] => quotes.flatMap((quote) => [quote, ...flat(quote.nested)])

const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const shared = (a: readonly Span[], b: readonly Span[]) =>
  a.reduce((sum, one) => sum + b.reduce((inner, two) => inner + overlap(one, two), 0), 0)
export const likeness = (a: readonly Span[], b: readonly Span[]) => {
  const both = shared(a, b)
  return both / (length(a) + length(b) - both)
}

export const sameWords = 0.9
const closest = (golden: GoldenQuote, found: readonly Quote[]): Quote | null => {
  const quote = found.reduce<Quote | null>(
    (best, next) => (!best || likeness(next.content, golden.content) > likeness(best.content, golden.content) ? next : best),
    null,
  )
  return quote && likeness(quote.content, golden.content) >= sameWords ? quote : null
}

/** What is wrong with the answer for one labelled quotation; empty where all is right. */
export function faultsOf(golden: GoldenQuote, found: readonly Quote[]): string[] {
  const quote = closest(golden, found)
  if (!quote) return [`not found: ${golden.content[0]?.text}`]
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

/**
 * What is wrong with the answer for a passage of which every report is labelled: kinds, pieces, sources and addressees, a report
 * beside another that should stand inside it, and whatever was returned besides.
 */
export function faultsOfPassage({ text, quotes, notSpeech }: Golden, answer: readonly Quote[]): string[] {
  const found = flat(answer)
  const faults = quotes.flatMap((golden) => {
    const [first = [], ...others] = readings(golden, text).map((reading) => faultsOfReading(reading, found, quotes, answer))
    return others.reduce((best, next) => (next.length < best.length ? next : best), first)
  })
  const labelled = quotes.flatMap((golden) => readings(golden, text))
  const besides = found.filter(
    ({ content, speaker }) =>
      !labelled.some((golden) => likeness(content, golden.content) >= sameWords) &&
      (speaker !== null || !notSpeech.some((span) => likeness(content, [span]) > 0.5)),
  )
  return [...faults, ...besides.map(({ kind, content }) => `besides: ${kind} ${content.map((piece) => piece.text).join(' … ')}`)]
}

/** Annotators differ on whether the person belongs to what was asked in `urged her to stay`; both readings are right. */
function readings(golden: GoldenQuote, text: string): GoldenQuote[] {
  const [first, ...others] = golden.content
  if (!golden.cue || golden.cue.end > first.start || !/^(?:not )?to /.test(first.text)) return [golden]
  const start = golden.cue.end + 1
  return [golden, { ...golden, content: [{ start, end: first.end, text: text.slice(start, first.end) }, ...others] }]
}

function faultsOfReading(golden: GoldenQuote, found: readonly Quote[], quotes: readonly GoldenQuote[], answer: readonly Quote[]): string[] {
  const faults = faultsOf(golden, found)
  const quote = closest(golden, found)
  if (!quote) return faults
  if (quote.kind !== golden.kind) faults.push(`kind: expected ${golden.kind}, got ${quote.kind}`)
  const [gold, came] = [golden, quote].map(({ content }) => content.map((piece) => bare(piece.text)).join(' … '))
  if (came !== gold) faults.push(`content: expected ${gold}, got ${came}`)
  if (golden.speaker === null && quote.speaker) faults.push(`speaker: expected nobody, got ${quote.speaker.name}`)
  if (golden.addressee) {
    const names = quote.addressee ? [quote.addressee.name, ...quote.addressee.aliases].map(plain) : []
    if (!names.includes(plain(golden.addressee)))
      faults.push(`addressee: expected ${golden.addressee}, got ${quote.addressee?.name ?? null}`)
  }
  const inner = quotes.some((other) => other.id !== golden.id && shared(other.content, golden.content) === length(golden.content))
  if (inner === answer.includes(quote)) faults.push(`nested: expected ${inner}`)
  return faults
}

/** Without the marks and stops around it, which do not tell where a reported clause ends. */
const bare = (text: string) => text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')

export const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?|his|her|their) /, '')
    .replaceAll('’', "'")
    .trim()

/** All quotes but fragments in marks within a reported clause: there the clause is the quote. */
export function standAlone({ quotes }: Golden): GoldenQuote[] {
  return quotes.filter(
    ({ id, content }) =>
      !quotes.some(
        (report) =>
          report.id !== id &&
          report.id.startsWith('R') &&
          content.every((span) =>
            report.content.some(({ start, end }) => span.start >= start && span.end <= end && span.end - span.start < end - start),
          ),
      ),
  )
}

/** Compares what the library finds in a golden story with what a reader labelled: the words, who says them, and to whom. */
import type { Quote, Speaker } from '../../src/index.ts'
import { likeness, plain, sameWords } from './compare.ts'
import type { Golden, GoldenQuote } from './read-golden.ts'

export interface StoryFaults {
  /** What is wrong with the words or the speaker. */
  readonly words: readonly string[]
  /** What is wrong with the addressee, where one is labelled. */
  readonly addressee: readonly string[]
}

/**
 * By the quotation's id. Each labelled person is one speaker of the answer and each speaker one person, so that a person renamed who
 * comes back as two, or a husband and a wife who come back as one, are wrong wherever they are the rarer of the two.
 */
export function faultsOfStory(golden: Golden, found: readonly Quote[]): ReadonlyMap<string, StoryFaults> {
  const matches = new Map(golden.quotes.map((quote) => [quote.id, matchesOf(quote, found)]))
  const speakerOf = identify(golden, matches)
  return new Map(golden.quotes.map((quote) => [quote.id, faultsOf(quote, matches.get(quote.id) ?? [], speakerOf)]))
}

type Matches = readonly (Quote | null)[]

/** For each piece the found quotation that holds it: whether two pieces were joined is no question of who spoke. */
const matchesOf = ({ content }: GoldenQuote, found: readonly Quote[]): Matches =>
  content.map((piece) => {
    const closeness = (quote: Quote) => Math.max(...quote.content.map((one) => likeness([one], [piece])))
    const best = found.reduce<Quote | null>((best, next) => (best && closeness(best) >= closeness(next) ? best : next), null)
    return best && closeness(best) >= sameWords ? best : null
  })

const formsOf = ({ quotes }: Golden, name: string) =>
  new Set([name, ...quotes.filter(({ speaker }) => speaker === name).flatMap(({ aliases }) => aliases)].map(plain))
const isCalled = (forms: ReadonlySet<string>, { name, aliases }: Speaker) => [name, ...aliases].some((form) => forms.has(plain(form)))

/** The id of the speaker who stands for each labelled person most often, by name. */
function identify(golden: Golden, matches: ReadonlyMap<string, Matches>): ReadonlyMap<string, string> {
  const pairs = new Map<string, { readonly name: string; readonly id: string; count: number }>()
  const note = (name: string | null, speaker: Speaker | null | undefined) => {
    if (name === null || !speaker || !isCalled(formsOf(golden, name), speaker)) return
    const key = `${name}\n${speaker.id}`
    const pair = pairs.get(key) ?? { name, id: speaker.id, count: 0 }
    pair.count++
    pairs.set(key, pair)
  }
  for (const { id, speaker, addressee } of golden.quotes)
    for (const quote of matches.get(id) ?? []) {
      note(speaker, quote?.speaker)
      note(addressee, quote?.addressee)
    }
  const speakerOf = new Map<string, string>()
  const taken = new Set<string>()
  for (const { name, id } of [...pairs.values()].sort((a, b) => b.count - a.count)) {
    if (speakerOf.has(name) || taken.has(id)) continue
    speakerOf.set(name, id)
    taken.add(id)
  }
  return speakerOf
}

function faultsOf(golden: GoldenQuote, matches: Matches, speakerOf: ReadonlyMap<string, string>): StoryFaults {
  const words = matches.flatMap((quote, index) => {
    if (!quote) return [`not found: ${golden.content[index].text}`]
    const faults = faultOfPerson('speaker', golden.speaker, quote.speaker, speakerOf)
    const isLast = index === matches.length - 1
    return isLast && quote.closed !== golden.closed ? [...faults, `closed: expected ${golden.closed}`] : faults
  })
  const told = matches.map((quote) => quote?.addressee).find((one) => one) ?? null
  return { words, addressee: golden.addressee === null ? [] : faultOfPerson('addressee', golden.addressee, told, speakerOf) }
}

function faultOfPerson(what: string, name: string | null, came: Speaker | null, speakerOf: ReadonlyMap<string, string>): string[] {
  const isRight = name === null ? came === null : came !== null && came.id === speakerOf.get(name)
  return isRight ? [] : [`${what}: expected ${name ?? 'nobody'}, got ${came ? `${came.name} (${came.id})` : 'nobody'}`]
}

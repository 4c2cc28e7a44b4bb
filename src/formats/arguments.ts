import { isQuoteOf, isTextSpan } from '../quote-of.ts'
import type { Mention, Quote } from '../types.ts'
import { isRecord, wrong } from '../wrong.ts'

/** Every quote, those inside others behind the one that holds them, after a look at all that the formats rely on. */
export function readQuotes(caller: string, text: string, quotes: readonly Quote[]): PlacedQuote[] {
  if (typeof text !== 'string') throw wrong(caller, '`text` to be a string', text)
  if (!Array.isArray(quotes)) throw wrong(caller, '`quotes` to be an array of quotes', quotes)
  const placed: PlacedQuote[] = []
  const add = (some: readonly unknown[], place: string, within: number | null) => {
    some.forEach((quote, index) => {
      if (!isWholeQuote(text, quote)) throw wrong(caller, `\`${place}[${index}]\` to be a quote of \`text\``, quote)
      placed.push({ quote, within })
      add(quote.nested, `${place}[${index}].nested`, placed.length - 1)
    })
  }
  add(quotes, 'quotes', null)
  return placed
}

/** A quote, and the place in the list of the one that it stands in. */
export interface PlacedQuote {
  readonly quote: Quote
  readonly within: number | null
}

/** An object with known properties alone, all of them strings or booleans as the default is. */
export function readFormatOptions<T extends Readonly<Record<string, string | boolean>>>(caller: string, options: unknown, defaults: T): T {
  if (options === undefined) return defaults
  if (!isRecord(options)) throw wrong(caller, '`options` to be an object', options)
  for (const [key, value] of Object.entries(options)) {
    const known = Object.hasOwn(defaults, key) ? defaults[key] : undefined
    if (known === undefined) throw new TypeError(`${caller}: unknown option \`${key}\`; known are ${Object.keys(defaults).join(', ')}`)
    if (value !== undefined && typeof value !== typeof known) throw wrong(caller, `\`options.${key}\` to be a ${typeof known}`, value)
  }
  return { ...defaults, ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) }
}

const mentionTypes: readonly unknown[] = ['name', 'pronoun', 'description'] satisfies Mention['type'][]

function isWholeQuote(text: string, quote: unknown): quote is Quote {
  if (!isQuoteOf(text, quote) || !isRecord(quote)) return false
  const { kind, cue, mention, speaker, addressee, confidence, nested, closed } = quote
  return (
    (kind === 'direct' || kind === 'mixed' || kind === 'indirect') &&
    (cue === null || (isTextSpan(text, cue) && typeof (cue as { lemma?: unknown }).lemma === 'string')) &&
    (mention === null || (isTextSpan(text, mention) && mentionTypes.includes((mention as { type?: unknown }).type))) &&
    (speaker === null || isWholeSpeaker(speaker)) &&
    (addressee === null || isWholeSpeaker(addressee)) &&
    typeof confidence === 'number' &&
    Array.isArray(nested) &&
    typeof closed === 'boolean'
  )
}

function isWholeSpeaker(speaker: unknown): boolean {
  if (!isRecord(speaker)) return false
  const { id, name, aliases, gender, roles, members = [] } = speaker
  const areStrings = (values: unknown) => Array.isArray(values) && values.every((value) => typeof value === 'string')
  return (
    areStrings([id, name]) &&
    areStrings(aliases) &&
    areStrings(roles) &&
    (gender === 'female' || gender === 'male' || gender === 'unknown') &&
    Array.isArray(members) &&
    members.every(isWholeSpeaker)
  )
}

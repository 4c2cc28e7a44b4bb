import type { Quote, Speaker } from '../types.ts'
import { readFormatOptions, readQuotes } from './arguments.ts'

/** What `toSchemaOrg` takes. */
export interface SchemaOrgOptions {
  /** Address of the work that the quotes stand in; left out by default. */
  readonly url?: string
  /** Its title; left out by default. */
  readonly name?: string
}

/** Quotations of one text, as JSON-LD. */
export interface SchemaOrgGraph {
  /** Of the vocabulary. */
  readonly '@context': 'https://schema.org'
  /** In order of the quotes. */
  readonly '@graph': readonly SchemaOrgQuotation[]
}

/** One quote. */
export interface SchemaOrgQuotation {
  /** Always the same. */
  readonly '@type': 'Quotation'
  /** What was said; pieces are joined by a space. */
  readonly text: string
  /** Several where they speak together; left out where nobody can be named. */
  readonly spokenByCharacter?: readonly SchemaOrgPerson[]
  /** Left out where neither title nor address was given. */
  readonly isPartOf?: SchemaOrgWork
}

/** Who speaks. */
export interface SchemaOrgPerson {
  /** Always the same. */
  readonly '@type': 'Person'
  /** The same for the same speaker. */
  readonly '@id': string
  /** Fullest name in the text, else the description. */
  readonly name: string
  /** Other forms that the text uses. */
  readonly alternateName?: readonly string[]
  /** Left out where it is unknown. */
  readonly gender?: 'https://schema.org/Female' | 'https://schema.org/Male'
  /** Roles that the text tells. */
  readonly jobTitle?: readonly string[]
}

/** The work that the quotes stand in. */
export interface SchemaOrgWork {
  /** Always the same. */
  readonly '@type': 'CreativeWork'
  /** Its address. */
  readonly url?: string
  /** Its title. */
  readonly name?: string
}

/**
 * Writes quotes as schema.org [Quotation](https://schema.org/Quotation)s (JSON-LD), which search engines and knowledge graphs read.
 *
 * Each quote is one quotation; those inside others have their own. Indirect quotes are in the reporter’s words, so leave them
 * out (`kinds`) where only the speaker’s own words will do. Every speaker is a `Person`: the quotes do not tell a person from an
 * organisation. Several who speak together are several persons.
 *
 * @param text
 *   The text that `quotes` came from.
 * @param quotes
 *   Quotes of that text.
 * @param options
 *   Title and address of the work that they stand in.
 * @returns
 *   A graph of quotations, in order of the quotes; plain data for `JSON.stringify`.
 * @throws TypeError
 *   Where an argument is wrong, or `quotes` are not of this text.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 * import { toSchemaOrg } from 'quote-attribution/formats'
 *
 * const text = '“Go,” said Ms. Ann Lee, the mayor.'
 * const [quotation] = toSchemaOrg(text, extractQuotes(text), { name: 'News' })['@graph']
 *
 * quotation?.text // → 'Go,'
 * quotation?.isPartOf // → { '@type': 'CreativeWork', name: 'News' }
 * quotation?.spokenByCharacter?.[0]?.gender // → 'https://schema.org/Female'
 * quotation?.spokenByCharacter?.[0]?.jobTitle // → ['mayor']
 * ```
 */
export function toSchemaOrg(text: string, quotes: readonly Quote[], options?: SchemaOrgOptions): SchemaOrgGraph {
  const placed = readQuotes('toSchemaOrg', text, quotes)
  const { url, name } = readFormatOptions('toSchemaOrg', options, { url: '', name: '' })
  const work: SchemaOrgWork | null = url || name ? { '@type': 'CreativeWork', ...(url && { url }), ...(name && { name }) } : null
  const graph = placed.map(
    ({ quote: { content, speaker } }): SchemaOrgQuotation => ({
      '@type': 'Quotation',
      text: content.map((piece) => piece.text).join(' '),
      ...(speaker && { spokenByCharacter: personsOf(speaker) }),
      ...(work && { isPartOf: work }),
    }),
  )
  return { '@context': 'https://schema.org', '@graph': graph }
}

function personsOf({ id, name, aliases, gender, roles, members }: Speaker): SchemaOrgPerson[] {
  if (members?.length) return members.flatMap(personsOf)
  return [
    {
      '@type': 'Person',
      '@id': `#${encodeURIComponent(id.replaceAll(/\p{Cs}/gu, '\ufffd'))}`,
      name,
      ...(aliases.length > 0 && { alternateName: aliases }),
      ...(gender !== 'unknown' && { gender: `https://schema.org/${gender === 'female' ? 'Female' : 'Male'}` as const }),
      ...(roles.length > 0 && { jobTitle: roles }),
    },
  ]
}

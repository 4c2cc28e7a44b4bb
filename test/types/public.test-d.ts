import type { Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import remarkStringify from 'remark-stringify'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import type { Position } from 'unist'
import type { DataMap, VFile } from 'vfile'
import { describe, expectTypeOf, test } from 'vitest'
import {
  type Annotation,
  type AnnotationPage,
  type CsvOptions,
  type SchemaOrgGraph,
  type SchemaOrgOptions,
  type TeiOptions,
  toCsv,
  toSchemaOrg,
  toTei,
  toWebAnnotations,
  type WebAnnotationOptions,
} from '../../src/formats/index.ts'
import {
  type Alternative,
  type CastMember,
  type Cue,
  type Evidence,
  extractQuotes,
  extractQuotesFromTree,
  type GenderSummary,
  type Mention,
  type Options,
  type Quote,
  type QuoteKind,
  type Segment,
  type Span,
  type Speaker,
  type SpeakerSummary,
  type Summary,
  segment,
  summarize,
  type TextSpan,
} from '../../src/index.ts'
import retextQuoteAttribution, { type FileQuote, type FileSpan, type RetextOptions } from '../../src/retext.ts'

describe('functions', () => {
  test('take what they say and give arrays', () => {
    expectTypeOf<Parameters<typeof extractQuotes>>().toEqualTypeOf<[text: string, options?: Options | undefined]>()
    expectTypeOf(extractQuotes).returns.toEqualTypeOf<Quote[]>()
    expectTypeOf<Parameters<typeof extractQuotesFromTree>>().toEqualTypeOf<[tree: Root, options?: Options | undefined]>()
    expectTypeOf(extractQuotesFromTree).returns.toEqualTypeOf<Quote[]>()
    expectTypeOf<Parameters<typeof segment>>().toEqualTypeOf<[text: string, quotes: readonly Quote[]]>()
    expectTypeOf(segment).returns.toEqualTypeOf<Segment[]>()
    expectTypeOf<Parameters<typeof summarize>>().toEqualTypeOf<[quotes: readonly Quote[]]>()
    expectTypeOf(summarize).returns.toEqualTypeOf<Summary>()
  })

  test('refuse what they cannot take', () => {
    // @ts-expect-error -- no text
    extractQuotes()
    // @ts-expect-error -- no string
    extractQuotes(5)
    // @ts-expect-error -- unknown option
    extractQuotes('', { kind: ['direct'] })
    // @ts-expect-error -- unknown kind
    extractQuotes('', { kinds: ['direkt'] })
    // @ts-expect-error -- a name is needed
    extractQuotes('', { cast: [{ aliases: ['Annie'] }] })
    // @ts-expect-error -- unknown gender
    extractQuotes('', { cast: [{ name: 'Ann', gender: 'f' }] })
    // @ts-expect-error -- no tree
    extractQuotesFromTree('“Go,” said Ann.')
    // @ts-expect-error -- spans are no quotes
    segment('', [{ start: 0, end: 1 }])
  })

  test('take what is read-only', () => {
    const options = { kinds: ['direct'], cast: [{ name: 'Ann', aliases: ['Annie'] }], verbs: ['opine'] } as const
    expectTypeOf(extractQuotes('', options)).toEqualTypeOf<Quote[]>()
    expectTypeOf<readonly Quote[]>().toExtend<Parameters<typeof segment>[1]>()
  })
})

describe('results', () => {
  test('a quote', () => {
    expectTypeOf<Quote>().toExtend<TextSpan>()
    expectTypeOf<TextSpan>().toExtend<Span>()
    expectTypeOf<Quote['kind']>().toEqualTypeOf<QuoteKind>()
    expectTypeOf<QuoteKind>().toEqualTypeOf<'direct' | 'mixed' | 'indirect'>()
    expectTypeOf<Quote['content']>().toEqualTypeOf<readonly TextSpan[]>()
    expectTypeOf<Quote['cue']>().toEqualTypeOf<Cue | null>()
    expectTypeOf<Quote['mention']>().toEqualTypeOf<Mention | null>()
    expectTypeOf<Quote['speaker']>().toEqualTypeOf<Speaker | null>()
    expectTypeOf<Quote['addressee']>().toEqualTypeOf<Speaker | null>()
    expectTypeOf<Quote['confidence']>().toEqualTypeOf<number>()
    expectTypeOf<Quote['evidence']>().toEqualTypeOf<readonly Evidence[]>()
    expectTypeOf<Quote['alternatives']>().toEqualTypeOf<readonly Alternative[]>()
    expectTypeOf<Quote['nested']>().toEqualTypeOf<readonly Quote[]>()
    expectTypeOf<Quote['closed']>().toEqualTypeOf<boolean>()
  })

  test('a speaker', () => {
    expectTypeOf<Speaker['gender']>().toEqualTypeOf<'female' | 'male' | 'unknown'>()
    expectTypeOf<Speaker['aliases']>().toEqualTypeOf<readonly string[]>()
    expectTypeOf<Speaker['members']>().toEqualTypeOf<readonly Speaker[] | undefined>()
    expectTypeOf<Mention['type']>().toEqualTypeOf<'name' | 'pronoun' | 'description'>()
    expectTypeOf<Segment['quote']>().toEqualTypeOf<Quote | null>()
  })

  test('a summary', () => {
    expectTypeOf<Summary['speakers']>().toEqualTypeOf<readonly SpeakerSummary[]>()
    expectTypeOf<Summary['genders'][Speaker['gender']]>().toEqualTypeOf<GenderSummary>()
    expectTypeOf<SpeakerSummary>().toExtend<Omit<GenderSummary, 'speakers'>>()
    expectTypeOf<SpeakerSummary['kinds'][QuoteKind]>().toEqualTypeOf<number>()
    expectTypeOf<readonly FileQuote[]>().toExtend<Parameters<typeof summarize>[0]>()
  })

  test('cannot be written to', () => {
    const [quote] = extractQuotes('“Go,” said Ann Lee.') as [Quote]
    // @ts-expect-error -- read-only
    quote.start = 5
    // @ts-expect-error -- read-only
    quote.content.push(quote)
    // @ts-expect-error -- read-only
    if (quote.speaker) quote.speaker.name = ''
  })

  test('a member of the cast needs a name alone', () => {
    expectTypeOf<{ name: string }>().toExtend<CastMember>()
    expectTypeOf<{ name: string; id: string; roles: string[] }>().toExtend<CastMember>()
  })
})

describe('formats', () => {
  test('take a text, its quotes and what they say, and give plain data', () => {
    expectTypeOf<Parameters<typeof toCsv>>().toEqualTypeOf<[text: string, quotes: readonly Quote[], options?: CsvOptions | undefined]>()
    expectTypeOf(toCsv).returns.toEqualTypeOf<string>()
    expectTypeOf<Parameters<typeof toWebAnnotations>[2]>().toEqualTypeOf<WebAnnotationOptions | undefined>()
    expectTypeOf(toWebAnnotations).returns.toEqualTypeOf<AnnotationPage>()
    expectTypeOf<AnnotationPage['items']>().toEqualTypeOf<readonly Annotation[]>()
    expectTypeOf<Parameters<typeof toSchemaOrg>[2]>().toEqualTypeOf<SchemaOrgOptions | undefined>()
    expectTypeOf(toSchemaOrg).returns.toEqualTypeOf<SchemaOrgGraph>()
    expectTypeOf<Parameters<typeof toTei>[2]>().toEqualTypeOf<TeiOptions | undefined>()
    expectTypeOf(toTei).returns.toEqualTypeOf<string>()
    expectTypeOf<readonly FileQuote[]>().toExtend<Parameters<typeof toCsv>[1]>()
  })

  test('refuse what they cannot take', () => {
    // @ts-expect-error -- no quotes
    toCsv('')
    // @ts-expect-error -- unknown option
    toCsv('', [], { BOM: true })
    // @ts-expect-error -- unknown option
    toTei('', [], { name: 'A' })
    // @ts-expect-error -- no string
    toWebAnnotations('', [], { source: 5 })
  })
})

describe('the plugin', () => {
  test('takes the same options, and `messages`', () => {
    unified().use(retextQuoteAttribution)
    unified().use(retextQuoteAttribution, null)
    unified().use(retextQuoteAttribution, { minConfidence: 0.5, messages: true })
    expectTypeOf<Options>().toExtend<RetextOptions>()
    // @ts-expect-error -- unknown option
    unified().use(retextQuoteAttribution, { kind: ['direct'] })
    // @ts-expect-error -- no boolean
    unified().use(retextQuoteAttribution, { messages: 'yes' })
  })

  test('goes where the bridges of unified want a processor', () => {
    const words = unified().use(retextEnglish).use(retextQuoteAttribution)
    unified().use(remarkParse).use(remarkRetext, words).use(remarkStringify)
    unified().use(rehypeParse).use(rehypeRetext, words).use(rehypeStringify)
    unified().use(remarkParse).use(remarkRetext, ParseEnglish).use(retextQuoteAttribution).use(retextStringify)
  })

  test('adds to the data of files', () => {
    expectTypeOf<DataMap['quotes']>().toEqualTypeOf<FileQuote[]>()
    expectTypeOf<VFile['data']['quotes']>().toEqualTypeOf<FileQuote[] | undefined>()
    expectTypeOf<FileQuote>().toExtend<Quote>()
    expectTypeOf<FileQuote['content'][number]>().toEqualTypeOf<FileSpan>()
    expectTypeOf<FileSpan>().toExtend<TextSpan>()
    expectTypeOf<FileSpan['position']>().toEqualTypeOf<Position>()
    expectTypeOf<NonNullable<FileQuote['cue']>>().toExtend<Cue & FileSpan>()
    expectTypeOf<NonNullable<FileQuote['mention']>>().toExtend<Mention & FileSpan>()
    expectTypeOf<FileQuote['nested']>().toEqualTypeOf<readonly FileQuote[]>()
  })
})

/**
 * The plugin for [unified](https://unifiedjs.com): reads plain text, Markdown and HTML; ESM only.
 *
 * @module quote-attribution/retext
 */
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { quotesOfText, quotesOfTree } from './extract-quotes.ts'
import { readMarkup, textOfTree, unseen, widen } from './markup/index.ts'
import { type FileQuote, type Places, placeQuotes } from './markup/place.ts'
import { readOptions, type Settings } from './options.ts'
import type { Options } from './types.ts'
import { warn } from './warn.ts'
import { wrong } from './wrong.ts'

export type { FileQuote, FileSpan } from './markup/place.ts'

declare module 'vfile' {
  interface DataMap {
    /** Quotations of the file, put there by `quote-attribution/retext`. */
    quotes: FileQuote[]
  }
}

/**
 * What the plugin takes beside the options of `extractQuotes`.
 *
 * @example
 * ```ts
 * import { unified } from 'unified'
 * import retextEnglish from 'retext-english'
 * import retextStringify from 'retext-stringify'
 * import retextQuoteAttribution, { type RetextOptions } from 'quote-attribution/retext'
 *
 * const options: RetextOptions = { messages: true, kinds: ['direct'] }
 * const file = await unified()
 *   .use(retextEnglish)
 *   .use(retextQuoteAttribution, options)
 *   .use(retextStringify)
 *   .process('“Nobody and nothing knows me.”')
 *
 * file.messages.length // → 1
 * ```
 */
export interface RetextOptions extends Options {
  /** Whether to warn about quotations that nobody can be named for; `false` by default. */
  readonly messages?: boolean
}

const caller = 'retextQuoteAttribution'

/**
 * retext plugin that puts the quotations of a file on `file.data.quotes` and leaves the tree as it was.
 *
 * It reads plain text, Markdown (by way of remark-retext) and HTML (by way of rehype-retext). Places are those of the file:
 * `text` is the file’s, markup and all, and `words` is what a reader sees. `<q>` counts as quotation marks, and a block quote
 * as a quotation, named by its `<cite>` or by a line such as `— Ann Lee` at its end.
 *
 * With `messages: true` it warns about each quotation that nobody can be named for (rule `unattributed`).
 *
 * @param options
 *   As for `extractQuotes`, and `messages`.
 * @throws TypeError
 *   Where an option is wrong, when the processor is frozen.
 * @example
 * ```ts
 * import { unified } from 'unified'
 * import remarkParse from 'remark-parse'
 * import remarkRetext from 'remark-retext'
 * import remarkStringify from 'remark-stringify'
 * import retextEnglish from 'retext-english'
 * import retextQuoteAttribution from 'quote-attribution/retext'
 *
 * const file = await unified()
 *   .use(remarkParse)
 *   .use(remarkRetext, unified().use(retextEnglish).use(retextQuoteAttribution, { messages: true }))
 *   .use(remarkStringify)
 *   .process('&ldquo;Go *now*,&rdquo; said **Ann Lee**.')
 *
 * const [quote] = file.data.quotes ?? []
 * quote?.speaker?.name // → 'Ann Lee'
 * quote?.content[0]?.text // → 'Go *now*,'
 * quote?.content[0]?.words // → 'Go now,'
 * quote?.content[0]?.position.start // → { line: 1, column: 8, offset: 7 }
 * file.messages // → []
 * ```
 */
const retextQuoteAttribution: Plugin<[(RetextOptions | null | undefined)?], undefined> = function retextQuoteAttribution(options) {
  // The type names no input: with `Root`, unified’s types would not let the processor be handed on to remark-retext and
  // rehype-retext, nor with another name for the same type.
  const { messages, settings } = readPluginOptions(options)
  return (tree, file) => {
    if (!isWords(tree)) throw wrong(caller, 'a tree of words, as retext-english, remark-retext and rehype-retext make it', tree.type)
    const quotes = quotesOfFile(tree, file, settings)
    file.data.quotes = quotes
    if (messages) for (const quote of quotes) if (quote.speaker === null) warn(file, quote)
  }
}

function isWords(tree: Node): tree is Root {
  return tree.type === 'RootNode'
}

function readPluginOptions(options: RetextOptions | null | undefined): { messages: boolean; settings: Settings } {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    return { messages: false, settings: readOptions(caller, options ?? undefined) }
  const { messages = false, ...rest } = options
  if (typeof messages !== 'boolean') throw wrong(caller, '`options.messages` to be a boolean', messages)
  return { messages, settings: readOptions(caller, rest, ['messages']) }
}

function quotesOfFile(tree: Root, file: VFile, settings: Settings): FileQuote[] {
  // A tree may come without its file: then what it says itself is all there is.
  const source = String(file) || textOfTree(tree)
  const toPoint = location(source).toPoint
  const pointAt = (offset: number) => toPoint(offset) ?? { line: 1, column: 1, offset: 0 }
  const reading = readMarkup(tree, source)
  if (reading === null) {
    const places: Places = { source, pointAt, spanOf: (span) => span, wordsOf: ({ start, end }) => source.slice(start, end) }
    // The bridges of unified parse without the rules for English: where the words are the file’s own, they are parsed anew.
    return placeQuotes(textOfTree(tree) === source ? quotesOfText(source, settings) : quotesOfTree(tree, settings), places)
  }
  return placeQuotes(quotesOfText(reading.text, settings), {
    source,
    pointAt,
    spanOf: ({ start, end }) => widen({ start: reading.from[start] as number, end: reading.to[end - 1] as number }, reading.markup),
    wordsOf: ({ start, end }) => reading.shown.slice(start, end).replaceAll(unseen, ''),
  })
}

export default retextQuoteAttribution

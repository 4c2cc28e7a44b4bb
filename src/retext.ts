import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { extractQuotesFromTree } from './extract-quotes.ts'
import type { Options, Quote } from './types.ts'

declare module 'vfile' {
  interface DataMap {
    /** Quotations of the file, put there by `quote-attribution/retext`. */
    quotes: Quote[]
  }
}

/**
 * retext plugin that puts the quotations of a file on `file.data.quotes` and leaves the tree as it was.
 *
 * @param options
 *   As for `extractQuotes`.
 * @example
 * ```ts
 * import { unified } from 'unified'
 * import retextEnglish from 'retext-english'
 * import retextStringify from 'retext-stringify'
 * import retextQuoteAttribution from 'quote-attribution/retext'
 *
 * const file = await unified().use(retextEnglish).use(retextQuoteAttribution).use(retextStringify).process('“Go,” said Ann Lee.')
 * file.data.quotes?.[0]?.speaker?.name // → 'Ann Lee'
 * ```
 */
const retextQuoteAttribution: Plugin<[Options?], Root> = function retextQuoteAttribution(options) {
  return (tree, file) => {
    file.data.quotes = extractQuotesFromTree(tree, options)
  }
}

export default retextQuoteAttribution

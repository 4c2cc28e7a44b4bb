/** The pipelines that the pages of unified recommend, each with the plugin at its end. */
import { ParseEnglish } from 'parse-english'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import remarkStringify from 'remark-stringify'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import retextQuoteAttribution, { type FileQuote, type RetextOptions } from '../../src/retext.ts'

const retext = (options?: RetextOptions) => unified().use(retextEnglish).use(retextQuoteAttribution, options)

export const plain = (options?: RetextOptions) => retext(options).use(retextStringify)

export const markdown = (options?: RetextOptions) =>
  unified().use(remarkParse).use(remarkGfm).use(remarkRetext, retext(options)).use(remarkStringify)

export const html = (options?: RetextOptions, fragment = true) =>
  unified().use(rehypeParse, { fragment }).use(rehypeRetext, retext(options)).use(rehypeStringify)

/** The tree of words takes the document’s place, and goes on to the plugin in the same processor. */
export const markdownToWords = (options?: RetextOptions) =>
  unified().use(remarkParse).use(remarkGfm).use(remarkRetext, ParseEnglish).use(retextQuoteAttribution, options).use(retextStringify)

export const htmlToWords = (options?: RetextOptions) =>
  unified().use(rehypeParse).use(rehypeRetext, ParseEnglish).use(retextQuoteAttribution, options).use(retextStringify)

export async function quotesIn(processor: { process(file: VFile | string): Promise<VFile> }, file: VFile | string): Promise<FileQuote[]> {
  const { data } = await processor.process(file)
  if (!data.quotes) throw new Error('the plugin put no quotes on the file')
  return data.quotes
}

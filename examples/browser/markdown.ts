import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Quote } from '../../src/index.ts'
import retextQuoteAttribution from '../../src/retext.ts'

const processor = unified().use(remarkParse).use(remarkRetext, unified().use(retextEnglish).use(retextQuoteAttribution)).freeze()

/** Quotes of a Markdown file, with their places in the file. */
export async function extractFromMarkdown(text: string): Promise<readonly Quote[]> {
  const file = new VFile(text)
  await processor.run(processor.parse(file), file)
  return file.data.quotes ?? []
}

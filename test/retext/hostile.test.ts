import { ParseEnglish } from 'parse-english'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import retextQuoteAttribution from '../../src/retext.ts'

const paragraph = '<p>&ldquo;We <em>must</em> go,&rdquo; said <b>Ann Lee</b>. It rained &amp; it snowed.</p>'
const files = [
  ['one line of a megabyte', 'html', paragraph.repeat(12_000)],
  ['one paragraph', 'html', `<p>${paragraph.replace(/<\/?p>/gu, '').repeat(2_000)}</p>`],
  ['unclosed q', 'html', `<p>${'<q>Go, said <b>Ann</b>. '.repeat(1_500)}`],
  ['ampersands', 'html', `<p>x <b>y</b> ${'&abc'.repeat(20_000)}</p>`],
  ['empty elements', 'html', `<p>x</p>${'<blockquote><q></q></blockquote><script></script>'.repeat(5_000)}<p>y</p>`],
  ['hyphens in a block quote', 'html', `<blockquote>x ${'-'.repeat(300_000)} y <cite>Ann</cite></blockquote>`],
  ['raised words', 'html', `<p>${'x<sup>1</sup> '.repeat(5_000)}</p>`],
  ['code blocks', 'markdown', `x *y*\n\n${'```\n<q>\n```\n\n'.repeat(2_000)}z\n`],
  ['unclosed tags', 'markdown', `x *y*\n\n${'<div "\n\n'.repeat(2_000)}z\n`],
  ['escapes', 'markdown', `x *y* ${'\\* '.repeat(20_000)}\n`],
  ['block quotes', 'markdown', `x\n\n${'> a *b* -- Ann\n\n'.repeat(1_500)}z\n`],
] as const

// Each takes less than a second; what grows with the square of the length, the runner’s own limit ends.
test.each(files)('%s is read to its end', async (_, format, source) => {
  const file = new VFile(source)
  unified()
    .use(retextQuoteAttribution)
    .runSync(await treeOf(format, file), file)
  expect(file.data.quotes).toBeDefined()
})

function treeOf(format: 'html' | 'markdown', file: VFile) {
  if (format === 'markdown') {
    const markdown = unified().use(remarkParse).use(remarkRetext, ParseEnglish)
    return markdown.run(markdown.parse(file), file)
  }
  const html = unified().use(rehypeParse, { fragment: true }).use(rehypeRetext, ParseEnglish)
  return html.run(html.parse(file), file)
}

/** What is left of a piece of a document when a parser of its language has taken the markup out. */
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

interface Tree {
  readonly type: string
  readonly value?: string
  readonly tagName?: string
  readonly children?: readonly Tree[]
}

export function withoutMarkdown(source: string, definitions = ''): string {
  return words(unified().use(remarkParse).use(remarkGfm).parse(`${source}\n\n${definitions}`) as Tree)
}

export function withoutTags(source: string): string {
  return words(unified().use(rehypeParse, { fragment: true }).parse(source) as Tree)
}

function words(tree: Tree): string {
  return text(tree).replace(/\s+/gu, ' ').trim()
}

function text({ type, tagName, value, children }: Tree): string {
  if (type === 'text' || type === 'inlineCode') return value ?? ''
  if (type === 'definition' || type === 'footnoteDefinition' || type === 'comment') return ''
  const inner = (children ?? []).map(text).join('')
  if (tagName === 'q') return `“${inner}”`
  return type === 'break' || tagName === 'br' ? ' ' : type === 'paragraph' || type === 'blockquote' ? ` ${inner} ` : inner
}

/** What stands between the words of a document: tags, and the marks of Markdown. */
import type { Format } from './runs.ts'

/** One piece of markup, with its place in the file. */
export interface Markup {
  /** `void` stands alone. `toggle`: Markdown’s emphasis, which opens and closes alike, until `settleEmphasis` has read it. */
  readonly type: 'open' | 'close' | 'void' | 'toggle'
  /** Name of the element, or the mark. */
  readonly name: string
  readonly attributes: string
  readonly start: number
  readonly end: number
}

/** Elements whose text rehype-retext leaves out. */
const unread = new Set(['script', 'style', 'svg', 'math', 'del', 'template'])
const voids = new Set(['br', 'wbr', 'img', 'hr', 'input', 'meta', 'link', 'source', 'col', 'area', 'base', 'embed', 'track'])
/** No sane tag is longer; an unclosed one is text. */
const longestTag = 8192

const opening = /<(?:!--|(\/?)([a-zA-Z][a-zA-Z0-9-]*))/g
const fence = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n[ \t>]*\1[^\n]*|(?![\s\S]))/gm
const indented = /\n[ \t]*\n(?:(?: {4}|\t)[^\n]*(?:\n|(?![\s\S])))+/g
const marks = /\[\^[^\]\n]*\]|!?\[|\]\((?:[^()\n]|\([^()\n]*\))*\)|\]\[[^\]\n]*\]|\]|\*+|_+|~+/g

export function readGap(source: string, start: number, end: number, format: Format): Markup[] {
  if (start >= end) return []
  const raw = source.slice(start, end)
  const gap = format === 'markdown' ? withoutCode(raw) : raw
  const found: Markup[] = []
  let rest = 0
  /** Markdown’s marks between the tags. */
  const readMarks = (to: number) => {
    if (format !== 'markdown') return
    for (const { 0: mark, index } of gap.slice(rest, to).matchAll(marks)) found.push(readMark(mark, start + rest + index))
  }
  opening.lastIndex = 0
  for (let hit = opening.exec(gap); hit; hit = opening.exec(gap)) {
    const name = hit[2]?.toLowerCase()
    const after = name === undefined ? endOfComment(gap, hit.index) : endOfTag(gap, opening.lastIndex)
    if (after < 0) continue
    readMarks(hit.index)
    rest = after
    opening.lastIndex = after
    if (name === undefined) continue
    const attributes = gap.slice(hit.index + hit[0].length, after - 1)
    const closes = hit[1] === '/'
    const alone = voids.has(name) || (attributes.endsWith('/') && format === 'markdown')
    found.push({ type: closes ? 'close' : alone ? 'void' : 'open', name, attributes, start: start + hit.index, end: start + after })
    if (!closes && unread.has(name)) {
      const ending = new RegExp(`</${name}`, 'gi')
      ending.lastIndex = after
      const close = ending.exec(gap)
      if (!close) continue
      opening.lastIndex = close.index
      rest = close.index
    }
  }
  readMarks(gap.length)
  return found
}

function readMark(mark: string, start: number): Markup {
  const end = start + mark.length
  if (mark.startsWith('[^')) return { type: 'void', name: 'note', attributes: '', start, end }
  if (mark.endsWith('[')) return { type: 'open', name: '[', attributes: '', start, end }
  if (mark.startsWith(']')) return { type: 'close', name: '[', attributes: '', start, end }
  return { type: 'toggle', name: mark, attributes: '', start, end }
}

/** Code blocks, blanked: a tag there is an example of a tag. */
function withoutCode(gap: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ')
  return gap.replace(fence, blank).replace(indented, blank)
}

function endOfComment(gap: string, at: number): number {
  const end = gap.indexOf('-->', at)
  return end < 0 ? gap.length : end + 3
}

/** One past the `>` that isn’t inside an attribute’s value; -1 where there is none. */
function endOfTag(gap: string, from: number): number {
  let quote = ''
  const limit = Math.min(gap.length, from + longestTag)
  for (let at = from; at < limit; at++) {
    const character = gap[at]
    if (quote) {
      if (character === quote) quote = ''
    } else if (character === '>') return at + 1
    else if ((character === '"' || character === "'") && gap[at - 1] === '=') quote = character
  }
  return -1
}

/** Leaves of an nlcst tree → runs of text that stood together in the file. */
import type { Nodes, Root } from 'nlcst'

/** Leaves of one text node of the document: their offsets follow from the first one’s. */
export interface Run {
  value: string
  /** Where the first leaf stands in the file; -1 where the tree doesn’t say. */
  readonly offset: number
  /** Whether that is sure, not counted on from a leaf before it. */
  readonly anchored: boolean
  /** Number of the tree’s paragraph. */
  readonly paragraph: number
  /** Code, which remark-retext takes from the file as it stands. */
  readonly code: boolean
  /** Blank lines that remark-retext puts between blocks. */
  readonly parts: boolean
}

export type Format = 'markdown' | 'html'

/** All leaves in order. A leaf that doesn’t go on where the last one ended begins a new run. */
export function readRuns(tree: Root, format: Format): Run[] {
  const runs: Run[] = []
  let paragraph = 0
  let end = -1
  const visit = (node: Nodes): void => {
    if ('children' in node) {
      for (const child of node.children) visit(child)
      return
    }
    const { value } = node
    if (value === '') return
    const offset = node.position?.start?.offset ?? -1
    const parts = format === 'markdown' && node.type === 'WhiteSpaceNode' && blankLine.test(value)
    const last = runs.at(-1)
    const code = node.type === 'SourceNode'
    const goesOn = last && !last.parts && !parts && !code && last.paragraph === paragraph && offset === end
    if (goesOn && offset >= 0) last.value += value
    else runs.push({ value, offset, anchored: offset >= 0 && offset !== end, paragraph, code, parts })
    end = offset < 0 || code ? -1 : offset + value.length
  }
  for (const child of tree.children) {
    visit(child)
    paragraph++
  }
  return runs
}

const blankLine = /\n[^\S\n]*\n|\r[^\S\r]*\r/

/** Whether the tree is a row of paragraphs, as rehype-retext makes it; remark-retext keeps the line breaks between them. */
export function isBare(tree: Root): boolean {
  return tree.children.every(({ type }) => type === 'ParagraphNode')
}

/**
 * What the file is written in. A tree from rehype-retext may come from Markdown all the same (remark-rehype), so that a tag
 * must stand before the first word. `null`: a single paragraph with such a tag may be either.
 */
export function formatOf(tree: Root, source: string): Format | null {
  if (!isBare(tree)) return 'markdown'
  const before = source.slice(0, tree.children[0]?.position?.start?.offset ?? 0)
  if (!/^\s*<[a-z!?/]/i.test(source.slice(0, 2000)) && !/<[a-z][^<>]*>\s*$/i.test(before.slice(-2000))) return 'markdown'
  return tree.children.length > 1 ? 'html' : null
}

/** Whether the leaves cover the file without gaps: plain text, or as good as that. */
export function isWhole(tree: Root, source: string): boolean {
  let at = 0
  const covers = (node: Nodes): boolean => {
    if ('children' in node) return node.children.every(covers)
    if (node.position?.start?.offset !== at) return false
    at = node.position.end?.offset ?? -1
    return true
  }
  return covers(tree) && at === source.length
}

/** The words of a tree that came without its file, at their places; blanks for what lies between them. */
export function textOfTree(tree: Root): string {
  let text = ''
  const visit = (node: Nodes): void => {
    if ('children' in node) for (const child of node.children) visit(child)
    else text = text.padEnd(node.position?.start?.offset ?? 0) + node.value
  }
  visit(tree)
  return text
}

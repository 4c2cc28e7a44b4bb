/** A tree that somebody else parsed → the same tables, with the tree’s own offsets. */
import type { Nodes, Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import type { Document } from '../model.ts'
import { finish } from './finish.ts'
import { findParagraphs } from './paragraphs.ts'
import { TreeReader } from './read-tree.ts'
import { TokenTable } from './token-table.ts'

export function readRoot(tree: Root): Document {
  if (typeof tree !== 'object' || tree === null || tree.type !== 'RootNode' || !Array.isArray(tree.children))
    throw new TypeError(`extractQuotesFromTree: expected \`tree\` to be an nlcst root, got ${tree === null ? 'null' : typeof tree}`)
  const text = sourceOf(tree)
  const table = new TokenTable(text)
  const spans = findParagraphs(text)
  new TreeReader(table, text, false).read(tree, 0)
  // Which paragraph a token stands in follows from the text, as everywhere.
  let paragraph = 0
  for (let row = 0; row < table.count; row++) {
    while (paragraph + 1 < spans.length && (table.start[row] as number) >= (spans[paragraph + 1]?.start ?? 0)) paragraph++
    table.paragraph[row] = paragraph
  }
  return finish(text, spans, table)
}

/** The text of the tree with every leaf at its own offset; what the tree leaves out (markup) becomes blanks. */
function sourceOf(tree: Root): string {
  let text = ''
  const visit = (node: Nodes): void => {
    if (typeof node !== 'object' || node === null) throw wrongNode('to be an object', node)
    if ('children' in node) {
      if (!Array.isArray(node.children)) throw wrongNode('to have an array of children or a value', node.children)
      for (const child of node.children) visit(child)
      return
    }
    if (typeof node.value !== 'string') throw wrongNode('to have children or a value', node.value)
    const offset = node.position?.start?.offset
    if (typeof offset !== 'number' || !(offset >= 0))
      throw wrongNode('to have a position', `none at ${JSON.stringify(node.value.slice(0, 40))}`)
    if (offset > text.length) text += ' '.repeat(offset - text.length)
    text += textOf(node)
  }
  visit(tree)
  return text
}

function wrongNode(expected: string, came: unknown): TypeError {
  return new TypeError(`extractQuotesFromTree: expected every node of \`tree\` ${expected}, got ${came}`)
}

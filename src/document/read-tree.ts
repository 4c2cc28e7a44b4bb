/** Walks an nlcst tree into the token table. */
import type { Nodes, Root } from 'nlcst'
import { isMark } from './punctuation.ts'
import type { TokenTable } from './token-table.ts'

/** Where the reader stands: numbers of sentence and paragraph go on from block to block. */
export interface Place {
  sentence: number
  paragraph: number
}

/** Marks that an English word may hold inside; anything else parts two words (`stop--go`, `http:`). */
const joints = new Set(["'", '’', '-', '.', '&', '@', '·', '\u00ad', '‐', '‑', '/', '_'])

/** Reads every word and mark below `root`; `offset` is where the parsed block starts in the text. */
export function readTree(root: Root, offset: number, table: TokenTable, text: string, place: Place): void {
  for (const paragraph of root.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) {
      if (sentence.type !== 'SentenceNode') continue
      place.sentence++
      for (const node of sentence.children) readNode(node, offset, table, text, place)
    }
  }
}

function readNode(node: Nodes, offset: number, table: TokenTable, text: string, place: Place): void {
  const start = offset + (node.position?.start.offset ?? 0)
  const end = offset + (node.position?.end.offset ?? 0)
  if (node.type === 'WordNode') {
    if (node.children.length === 1) table.addWord(start, end, place.sentence, place.paragraph)
    else readJoined(node.children, offset, table, text, place)
  } else if (node.type === 'PunctuationNode' || node.type === 'SymbolNode') table.addPunctuation(start, end, place.sentence, place.paragraph)
}

/** A word of several parts: parted at anything that is no joint, with the marks at its edges taken off. */
function readJoined(parts: readonly Nodes[], offset: number, table: TokenTable, text: string, place: Place): void {
  let from = -1
  let to = -1
  for (const part of parts) {
    const start = offset + (part.position?.start.offset ?? 0)
    const end = offset + (part.position?.end.offset ?? 0)
    if (part.type === 'TextNode' || ('value' in part && joints.has(part.value))) {
      if (from < 0) from = start
      to = end
    } else {
      if (from >= 0) addTrimmed(from, to, table, text, place)
      from = -1
      table.addPunctuation(start, end, place.sentence, place.paragraph)
    }
  }
  if (from >= 0) addTrimmed(from, to, table, text, place)
}

function addTrimmed(start: number, end: number, table: TokenTable, text: string, { sentence, paragraph }: Place): void {
  let from = start
  let to = end
  while (from < to && isMark(text.charCodeAt(from))) from++
  while (to > from && isMark(text.charCodeAt(to - 1))) to--
  if (from > start) table.addPunctuation(start, from, sentence, paragraph)
  if (from < to) table.addWord(from, to, sentence, paragraph)
  if (to < end) table.addPunctuation(to, end, sentence, paragraph)
}

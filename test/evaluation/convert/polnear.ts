/** PolNeAR: articles (`*.txt`) with stand-off annotation (`*.ann`) of sources, cues and contents. */
import type { GoldDocument, GoldQuote, Range } from '../corpus.ts'
import { type Marked, readBrat } from './brat.ts'
import { kindsIn } from './kind-of.ts'
import { UnexpectedFormat } from './mistake.ts'
import type { Tree } from './tree.ts'

const roles = ['source', 'cue', 'content'] as const
type Role = (typeof roles)[number]

export function convertPolnear(tree: Tree): GoldDocument[] {
  const texts = new Map(tree.files('.txt').map((file) => [nameOf(file), file]))
  const annotations = tree.files('.ann')
  if (annotations.length === 0) throw new UnexpectedFormat(tree.root, 'no file that ends in .ann')
  return annotations.map((file) => {
    const textFile = texts.get(nameOf(file))
    if (!textFile) throw new UnexpectedFormat(file, `no text ${nameOf(file)}.txt`)
    return { id: nameOf(file), genre: 'news', entities: {}, ...article(file, tree.read(textFile), tree.read(file)) }
  })
}

const nameOf = (file: string) => file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '')

function article(file: string, text: string, source: string): Pick<GoldDocument, 'text' | 'quotes'> {
  const { marked, joined } = readBrat(file, source, text)
  const kindOf = kindsIn(text)
  const roleOf = ({ type }: Marked): Role => {
    const role = roles.find((name) => type.toLowerCase().startsWith(name))
    if (!role) throw new UnexpectedFormat(file, `marks of the type ${type}, where sources, cues and contents are expected`)
    return role
  }
  const quotes: GoldQuote[] = []
  const add = (id: string, parts: readonly Marked[]) => {
    const ranges = (role: Role): Range[] =>
      parts
        .filter((part) => roleOf(part) === role)
        .flatMap((part) => part.ranges)
        .sort((a, b) => a[0] - b[0])
    const [from, cue, content] = roles.map(ranges) as [Range[], Range[], Range[]]
    // Attributions without a content, such as `she spoke`, are no quotations.
    if (content.length > 0) quotes.push({ id, kind: kindOf(content), content, cue: orNull(cue), source: orNull(from), speaker: null })
  }
  const events = joined.filter(({ isEvent }) => isEvent)
  const of = (ids: Iterable<string>) => [...ids].map((id) => marked.get(id) as Marked)
  if (events.length > 0) for (const { id, parts } of events) add(id, of(new Set(parts)))
  else for (const mark of marked.values()) if (roleOf(mark) === 'content') add(mark.id, of(partners(mark, joined, marked, roleOf)))
  return { text, quotes: quotes.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0)) }
}

/** A content with all that relations join to it, directly or over its cue. Contents that share a source do not share the rest. */
function partners(
  content: Marked,
  joined: readonly { readonly parts: readonly string[] }[],
  marked: ReadonlyMap<string, Marked>,
  roleOf: (mark: Marked) => Role,
): Set<string> {
  const found = new Set([content.id])
  const grow = (from: Role) => {
    for (const { parts } of joined)
      for (const part of parts) {
        if (!found.has(part) || roleOf(marked.get(part) as Marked) !== from) continue
        for (const other of parts) if (roleOf(marked.get(other) as Marked) !== 'content') found.add(other)
      }
  }
  grow('content')
  grow('cue')
  return found
}

const orNull = (ranges: Range[]) => (ranges.length > 0 ? ranges : null)

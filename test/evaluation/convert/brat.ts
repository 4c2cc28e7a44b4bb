/** Stand-off annotation as the tool brat writes it: `T` marks words, `E` (events) and `R` (relations) join them; other lines are left out. */
import type { Range } from '../corpus.ts'
import { unitsOf } from './code-points.ts'
import { UnexpectedFormat } from './mistake.ts'

export interface Marked {
  readonly id: string
  readonly type: string
  /** Several where the words are not in one piece. */
  readonly ranges: readonly Range[]
}

/** What belongs together, by the ids of {@link Marked}: an event with its trigger and arguments, or a relation's two ends. */
export interface Joined {
  readonly id: string
  readonly isEvent: boolean
  readonly parts: readonly string[]
}

export function readBrat(
  file: string,
  source: string,
  text: string,
): { readonly marked: ReadonlyMap<string, Marked>; readonly joined: readonly Joined[] } {
  const units = unitsOf(text)
  const marked = new Map<string, Marked>()
  const events = new Map<string, readonly string[]>()
  const joined: Joined[] = []
  source.split(/\r?\n/).forEach((line, index) => {
    const where = `${file}:${index + 1}`
    const [id = '', body = '', words] = line.split('\t')
    if (/^T\d+$/.test(id)) marked.set(id, readMarked(where, id, body, words, text, units))
    else if (/^[ER]\d+$/.test(id)) {
      const parts = [...body.trim().matchAll(/\S+:([TE]\d+)/g)].map(([, part]) => part as string)
      if (parts.length < (id.startsWith('E') ? 1 : 2)) throw new UnexpectedFormat(where, `nothing to join in ${body}`)
      if (id.startsWith('E')) events.set(id, parts)
      joined.push({ id, isEvent: id.startsWith('E'), parts })
    } else if (line.trim() !== '' && !/^[A-Z#*]\S*$/.test(id))
      throw new UnexpectedFormat(where, `no line of stand-off annotation: ${line.slice(0, 60)}`)
  })
  // A relation between events is one between their triggers.
  const triggerOf = (part: string): string => {
    const trigger = part.startsWith('E') ? events.get(part)?.[0] : part
    if (!trigger || !marked.has(trigger)) throw new UnexpectedFormat(file, `${part} is joined but never marked`)
    return trigger
  }
  return { marked, joined: joined.map(({ id, isEvent, parts }) => ({ id, isEvent, parts: parts.map(triggerOf) })) }
}

function readMarked(
  where: string,
  id: string,
  body: string,
  words: string | undefined,
  text: string,
  units: (at: number) => number,
): Marked {
  const [, type = '', places = ''] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(body) ?? []
  if (!type || words === undefined) throw new UnexpectedFormat(where, `a mark has a type, places and its words, not ${body}`)
  const ranges = places.split(';').map((place) => {
    const [start = 0, end = 0] = place.split(' ').map((at) => units(Number(at)))
    return [start, end] as const
  })
  const found = ranges.map(([start, end]) => text.slice(start, end)).join(' ')
  if (plain(found) !== plain(words)) throw new UnexpectedFormat(where, `“${words}” is marked where the text has “${found}”`)
  return { id, type, ranges }
}

const plain = (words: string) => words.replace(/\s+/g, '')

import type { Span } from '../../types.ts'
import type { Attributes } from './xml.ts'

/** An element that shall stand around these stretches of the text. */
export interface Mark {
  readonly name: 'p' | 'said' | 'seg' | 'rs'
  readonly spans: readonly Span[]
  /** Becomes `xml:id`; that of a further part has its number behind it. */
  readonly id?: string
  readonly attributes?: Attributes
}

/** What stands between one start tag and its end tag; `number` counts the parts of one mark from 1. */
export interface Part extends Span {
  readonly mark: Mark
  readonly number: number
}

/** A start or an end tag, in the order of the document. */
export interface Tag {
  readonly part: Part
  readonly opens: boolean
}

interface Open {
  readonly part: Part
  /** What goes on behind the end of this part, since it is longer. */
  readonly rest: Stretch[]
}

interface Stretch extends Span {
  readonly mark: Mark
}

/**
 * Puts elements into each other. One that crosses the end of another is cut there and goes on behind it, as XML wants: a quotation
 * over three paragraphs has three parts. Paragraphs stand outside everything; otherwise the longer one stands outside, of equals the first.
 */
export function nest(marks: readonly Mark[]): Tag[] {
  const stretches = marks.flatMap((mark) => mark.spans.map(({ start, end }): Stretch => ({ mark, start, end })))
  stretches.sort((a, b) => a.start - b.start)
  const tags: Tag[] = []
  const stack: Open[] = []
  const counts = new Map<Mark, number>()

  const open = ({ mark, start, end }: Stretch) => {
    const outer = stack.at(-1)
    const limit = Math.min(end, outer?.part.end ?? end)
    if (limit < end) outer?.rest.push({ mark, start: limit, end })
    const number = (counts.get(mark) ?? 0) + 1
    counts.set(mark, number)
    const part: Part = { mark, number, start, end: limit }
    stack.push({ part, rest: [] })
    tags.push({ part, opens: true })
  }

  let next = 0
  while (next < stretches.length || stack.length > 0) {
    const at = Math.min(stretches[next]?.start ?? Number.POSITIVE_INFINITY, stack.at(-1)?.part.end ?? Number.POSITIVE_INFINITY)
    const opening: Stretch[] = []
    for (let top = stack.at(-1); top?.part.end === at; top = stack.at(-1)) {
      stack.pop()
      tags.push({ part: top.part, opens: false })
      for (const stretch of top.rest) opening.push(stretch)
    }
    for (let one = stretches[next]; one?.start === at; one = stretches[next]) {
      opening.push(one)
      next++
    }
    for (const stretch of opening.sort(outerFirst)) open(stretch)
  }
  return tags
}

function outerFirst(a: Stretch, b: Stretch): number {
  return Number(b.mark.name === 'p') - Number(a.mark.name === 'p') || b.end - a.end
}

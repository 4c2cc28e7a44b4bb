import type { Span } from '../types.ts'
import type { Markup } from './gaps.ts'

/**
 * Takes in the markup at the ends of a span that belongs to markup inside it, so that `Go *now` becomes `Go *now*`. What
 * encloses the whole span stays outside.
 */
export function widen({ start, end }: Span, markup: readonly Markup[]): Span {
  const first = firstFrom(markup, start)
  const opened: string[] = []
  const closed: string[] = []
  let next = first
  for (; next < markup.length && (markup[next] as Markup).end <= end; next++) {
    const { type, name } = markup[next] as Markup
    if (type === 'open') opened.push(name)
    else if (type === 'close' && opened.at(-1) === name) opened.pop()
    else if (type === 'close') closed.push(name)
  }
  let to = end
  for (; opened.length > 0 && next < markup.length; next++) {
    const { type, name, start: from, end: after } = markup[next] as Markup
    if (from !== to || type !== 'close' || name !== opened.at(-1)) break
    opened.pop()
    to = after
  }
  let from = start
  for (let last = first - 1; closed.length > 0 && last >= 0; last--) {
    const { type, name, start: at, end: after } = markup[last] as Markup
    if (after !== from || type !== 'open' || name !== closed.shift()) break
    from = at
  }
  return { start: from, end: to }
}

/** First piece of markup that begins at `at` or later. */
function firstFrom(markup: readonly Markup[], at: number): number {
  let low = 0
  let high = markup.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((markup[middle] as Markup).start < at) low = middle + 1
    else high = middle
  }
  return low
}

import type { Span } from '../types.ts'
import type { Markup } from './gaps.ts'

/**
 * Takes in the markup at the ends of a span that belongs to markup inside it, so that `Go *now` becomes `Go *now*`. What
 * encloses the whole span stays outside.
 */
export function widen({ start, end }: Span, markup: readonly Markup[]): Span {
  const first = firstFrom(markup, start)
  const opened: Markup[] = []
  const closed: string[] = []
  let next = first
  for (; next < markup.length && (markup[next] as Markup).end <= end; next++) {
    const piece = markup[next] as Markup
    const { type, name } = piece
    if (type === 'void') continue
    if (type !== 'open' && opened.at(-1)?.name === name) opened.pop()
    else if (type === 'close') closed.push(name)
    else opened.push(piece)
  }
  let to = end
  for (; opened.length > 0 && next < markup.length; next++) {
    const { type, name, start: from, end: after } = markup[next] as Markup
    if (from !== to || type === 'open' || name !== opened.at(-1)?.name) break
    opened.pop()
    to = after
  }
  let from = start
  // A mark that could open or close opened nothing here if it is still open: it closed what began before.
  const before = [...opened.flatMap(({ type, name }) => (type === 'toggle' ? [name] : [])), ...closed]
  for (let last = first - 1; before.length > 0 && last >= 0; last--) {
    const { type, name, start: at, end: after } = markup[last] as Markup
    if (after !== from || type === 'close' || name !== before.shift()) break
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

import type { Markup } from './gaps.ts'

const space = /^\s?$/
const punctuation = /^[\p{P}\p{S}]$/u

/**
 * Which of Markdown’s `*`, `_` and `~` open and which close: those that a word follows open, those that follow a word close
 * (CommonMark 6.2), and where both is possible an open one of the same length decides. Each character becomes a mark of its
 * own, since `***a** b*` closes in two steps what it opens in one.
 */
export function settleEmphasis(markup: readonly Markup[], source: string): Markup[] {
  const open: { sign: string; left: number }[] = []
  return markup.flatMap((piece) => {
    if (piece.type !== 'toggle') return [piece]
    const { name, start, end } = piece
    const before = source[start - 1] ?? ''
    const after = source[end] ?? ''
    const opens = !space.test(after) && (!punctuation.test(after) || space.test(before) || punctuation.test(before))
    const closes = !space.test(before) && (!punctuation.test(before) || space.test(after) || punctuation.test(after))
    if (!opens && !closes) return [] // of a list, or a rule
    const sign = name[0] as string
    const last = open.at(-1)
    const closing = closes && (!opens || (last?.sign === sign && last.left === name.length))
    if (!closing) open.push({ sign, left: name.length })
    else if (last) {
      last.left -= name.length
      if (last.left <= 0) open.pop()
    }
    return Array.from({ length: name.length }, (_, index) => ({
      type: closing ? ('close' as const) : ('open' as const),
      name: sign,
      attributes: '',
      start: start + index,
      end: start + index + 1,
    }))
  })
}

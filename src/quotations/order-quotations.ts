/** Drafts of all conventions → quotations in order, each with its parent and its tokens; nicknames in marks are none. */
import type { Quotation, Tokens } from '../model.ts'
import { isNickname } from '../syntax/nickname.ts'
import type { Draft } from './draft.ts'

export function orderQuotations(drafts: readonly Draft[], tokens: Tokens): Quotation[] {
  const sorted = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)
  const quotations: Quotation[] = []
  const around: Quotation[] = []
  let first = 0
  for (const { form, start, end, content, closed, label } of sorted) {
    first = firstFrom(tokens.end, start + 1, first, tokens.count)
    const last = firstFrom(tokens.start, end, first, tokens.count)
    if (last - first === 3 && isNickname(tokens, first)) continue
    while (around.length > 0 && around[around.length - 1].end < end) around.pop()
    const parent = around.length > 0 ? around[around.length - 1].id : -1
    const quotation: Quotation = { id: quotations.length, form, start, end, content, first, last, parent, closed, label }
    quotations.push(quotation)
    around.push(quotation)
  }
  return quotations
}

/** First row, not before `from`, whose value is at least `at`; `column` is sorted. Quotations are short: it is looked for nearby first. */
function firstFrom(column: Int32Array, at: number, from: number, count: number): number {
  let low = from
  let step = 1
  while (low + step < count && column[low + step] < at) {
    low += step
    step *= 2
  }
  let high = Math.min(count, low + step)
  while (low < high) {
    const middle = (low + high) >> 1
    if (column[middle] < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The quotation before and the one after at the same depth, whose speaker a quotation may share. */
import type { Candidate, Setting } from '../choice.ts'
import type { Quotation } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'
import { candidateOf } from './candidate-of.ts'
import { gapBetween } from './gap.ts'

/** Quotations of other depths that are passed over in search of one. */
export const furthest = 50

export function neighbours(layout: Layout, settingOf: (id: number) => Setting, setting: Setting, found: Candidate[]): void {
  const {
    quotations,
    document: { tokens },
  } = layout
  const { quotation } = setting
  const before = siblingFrom(quotations, quotation, -1)
  if (before) {
    const paragraphs = (tokens.paragraph[quotation.first] as number) - (tokens.paragraph[before.last - 1] as number)
    const gap = gapBetween(layout, before.last, quotation.first, quotation, quotation.first - 1)
    found.push(candidateOf({ kind: 'continues', setting, side: 'before', gap, paragraphs, other: settingOf(before.id) }))
  }
  const after = siblingFrom(quotations, quotation, 1)
  if (after && tokens.paragraph[after.first] === tokens.paragraph[quotation.last - 1]) {
    const gap = gapBetween(layout, quotation.last, after.first, quotation, quotation.last)
    found.push(candidateOf({ kind: 'anticipates', setting, side: 'after', gap, other: settingOf(after.id) }))
  }
}

function siblingFrom(quotations: readonly Quotation[], { id: from, parent }: Quotation, step: 1 | -1): Quotation | null {
  for (let id = from + step, steps = 0; id >= 0 && id < quotations.length && steps < furthest; id += step, steps++) {
    if (id === parent) return null
    const other = quotations[id] as Quotation
    if (other.parent === parent) return other
  }
  return null
}

/** The quotation before and the one after at the same depth, whose speaker a quotation may share. */
import type { Candidate, Setting } from '../choice.ts'
import type { Quotation } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'
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
    found.push(sharing('continues', setting, settingOf(before.id), 'before', gap, paragraphs))
  }
  const after = siblingFrom(quotations, quotation, 1)
  if (after && tokens.paragraph[after.first] === tokens.paragraph[quotation.last - 1]) {
    const gap = gapBetween(layout, quotation.last, after.first, quotation, quotation.last)
    found.push(sharing('anticipates', setting, settingOf(after.id), 'after', gap, 0))
  }
}

function sharing(
  kind: 'continues' | 'anticipates',
  setting: Setting,
  other: Setting,
  side: 'before' | 'after',
  gap: Candidate['gap'],
  paragraphs: number,
): Candidate {
  return {
    kind,
    setting,
    mention: null,
    cue: null,
    relation: 'none',
    side,
    gap,
    rank: 0,
    reach: 0,
    order: 0,
    mentionBefore: 0,
    mentionBeforeTraits: 0,
    rival: 'none',
    paragraphs,
    other,
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

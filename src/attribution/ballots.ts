import type { Candidate, CueRow, Document, MentionRow, Quotation, Setting } from '../model.ts'
import { CandidateFinder } from './candidates.ts'
import { type Layout, lay } from './layout.ts'
import { settingOf } from './setting.ts'

/** A quotation with everybody who may have said it. */
export interface Ballot {
  readonly quotation: Quotation
  readonly setting: Setting
  readonly candidates: readonly Candidate[]
}

/** One ballot a quotation, in the same order. */
export function ballotsFor(document: Document, quotations: readonly Quotation[], mentions: readonly MentionRow[], cues: readonly CueRow[]): Ballot[] {
  const layout: Layout = lay(document, quotations, mentions, cues)
  const settings = quotations.map((quotation) => settingOf(layout, quotation))
  const finder = new CandidateFinder(layout, settings)
  return quotations.map((quotation, index) => ({ quotation, setting: settings[index] as Setting, candidates: finder.of(quotation) }))
}

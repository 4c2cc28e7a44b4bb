import type { Candidate, CueRow, Document, MentionRow, Quotation, Setting } from '../model.ts'
import { CandidateFinder } from './candidates.ts'
import { lay } from './layout.ts'
import { settingOf } from './setting.ts'

/** A quotation with everybody who may have said it. */
export interface Ballot {
  readonly quotation: Quotation
  readonly setting: Setting
  readonly candidates: readonly Candidate[]
}

/** Makes the ballot of the quotation with that id; a novel’s ballots together would fill the memory. */
export type BallotOf = (id: number) => Ballot

export function ballotsFor(document: Document, quotations: readonly Quotation[], mentions: readonly MentionRow[], cues: readonly CueRow[]): BallotOf {
  const layout = lay(document, quotations, mentions, cues)
  const settings = quotations.map((quotation) => settingOf(layout, quotation))
  const finder = new CandidateFinder(layout, settings)
  return (id) => {
    const quotation = quotations[id] as Quotation
    return { quotation, setting: settings[id] as Setting, candidates: finder.of(quotation) }
  }
}

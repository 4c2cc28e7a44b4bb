import type { Candidate, Setting } from '../choice.ts'
import type { Quotation } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'
import { CandidateFinder } from './candidates.ts'
import { furthest } from './neighbours.ts'
import { settingOf } from './setting.ts'

/** A quotation with everybody who may have said it. */
export interface Ballot {
  readonly quotation: Quotation
  readonly setting: Setting
  readonly candidates: readonly Candidate[]
}

/** Both sides of a ballot that is made ahead, and those of the one before it, without making any twice. */
const settingsKept = 4 * furthest

/** Makes the ballot of the quotation with that id; a novel’s ballots together would fill the memory. */
export type BallotOf = (id: number) => Ballot

export function ballotsFor(layout: Layout): BallotOf {
  const { quotations } = layout
  const recent: (Setting | undefined)[] = new Array(settingsKept)
  const setting = (id: number): Setting => {
    const known = recent[id % settingsKept]
    if (known?.quotation.id === id) return known
    const setting = settingOf(layout, quotations[id] as Quotation)
    recent[id % settingsKept] = setting
    return setting
  }
  const finder = new CandidateFinder(layout, setting)
  return (id) => ({ quotation: quotations[id] as Quotation, setting: setting(id), candidates: finder.of(quotations[id] as Quotation) })
}

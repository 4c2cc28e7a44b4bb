/** Speech in the reporter's own words, whole or in part: which cue reports, whose words they are, where the clause begins and ends. */
import type { Decision } from '../choice.ts'
import type { CueRow, Document, MentionRow, Quotation } from '../model.ts'
import { lay } from '../syntax/layout.ts'
import type { Identify } from './decision.ts'
import { findReported } from './find-reports.ts'
import { sceneOf } from './scene.ts'
import { settle } from './settle.ts'

/** The decisions on quotations and on reported clauses together; a clause takes in the quotations that it runs through. */
export function addReports(
  document: Document,
  quotations: readonly Quotation[],
  mentions: readonly MentionRow[],
  cues: readonly CueRow[],
  decisions: readonly Decision[],
  identify: Identify,
  story: boolean,
): Decision[] {
  const scene = sceneOf(lay(document, quotations, mentions, cues))
  return settle(scene, findReported(scene), decisions, identify, story)
}

/** Speech in the reporter's own words, whole or in part: which cue reports, whose words they are, where the clause begins and ends. */
import type { Decision } from '../choice.ts'
import type { Layout } from '../syntax/layout.ts'
import type { Identify } from './decision.ts'
import { findReported } from './find-reports.ts'
import { sceneOf } from './scene.ts'
import { settle } from './settle.ts'

/** The decisions on quotations and on reported clauses together; a clause takes in the quotations that it runs through. */
export function addReports(layout: Layout, decisions: readonly Decision[], identify: Identify, story: boolean): Decision[] {
  const scene = sceneOf(layout)
  return settle(scene, findReported(scene), decisions, identify, story)
}

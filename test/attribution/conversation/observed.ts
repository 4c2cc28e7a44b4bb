/** A text as the conversation stage sees it. */
import { observe } from '../../../src/attribution/conversation/observe.ts'
import { isSpeech } from '../../../src/attribution/conversation/speech.ts'
import { type Stage, stageOf } from '../../../src/attribution/conversation/stage.ts'
import { findCues } from '../../../src/cues/index.ts'
import { readText } from '../../../src/document/index.ts'
import { findMentions } from '../../../src/mentions/index.ts'
import { findFigures } from '../../../src/people/index.ts'
import { findQuotations } from '../../../src/quotations/index.ts'
import { lay } from '../../../src/syntax/layout.ts'

export function stageFor(text: string): Stage {
  const document = readText(text)
  const quotations = findQuotations(document)
  const mentions = findMentions(document)
  const cues = findCues(document, quotations)
  const layout = lay(document, quotations, mentions, cues)
  const people = findFigures(layout, { cast: [], narrator: null })
  const spoken = quotations.filter((quotation) => isSpeech(layout, quotation))
  return stageOf(layout, spoken, people)
}

export function observed(text: string) {
  const stage = stageFor(text)
  return { stage, turns: observe(stage) }
}

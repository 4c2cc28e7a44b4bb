/** Who said it: every candidate gets votes from every clue, and what one quotation leaves open its neighbours may tell. */
import type { Decision } from '../choice.ts'
import type { MentionRow, People, Quotation } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'
import { converse } from './conversation/index.ts'
import { narratedBy, sureOfActor } from './conversation/narrated.ts'
import { type Attribution, decide } from './decide.ts'
import { alternate } from './dialogue.ts'
import type { Identified } from './identities.ts'
import { settingOf } from './setting.ts'

export type { Attribution }

/** `story`: people talk with each other, and turns are decided together. */
export function attribute(layout: Layout, people: People, story: boolean): Attribution {
  const { quotations } = layout
  // The turns of a story are a matter of the whole conversation; one by one only what they quote is decided.
  const alone = story ? quotations.filter(({ parent }) => parent >= 0) : quotations
  const single = decide(layout, alone, people)
  if (!story) return { ...single, decisions: alternate(layout, single.decisions) }
  const turns = converse(layout, people, (quotation) => settingOf(layout, quotation))
  const decisions = merged(turns, single.decisions, quotations)
  const narrated = narratedBy(layout, people, decisions)
  const identify = (mention: MentionRow): Identified => {
    const known = single.identify(mention)
    const person = known.person === null && !known.guess ? narrated(mention) : null
    return person === null ? known : { person, sure: sureOfActor, guess: null }
  }
  return { ...single, decisions, identify }
}

/** The turns, and what stands quoted inside them. */
function merged(turns: readonly Decision[], single: readonly Decision[], quotations: readonly Quotation[]): Decision[] {
  const spoken = new Set(turns.map(({ quotation }) => quotation.id))
  // A letter or a motto that nobody speaks says nothing of what it quotes either.
  const outermost: number[] = []
  for (const { id, parent } of quotations) outermost.push(parent < 0 ? id : (outermost[parent] as number))
  const inner = single.filter(({ quotation: { id } }) => spoken.has(outermost[id] as number))
  for (const { quotation } of inner) spoken.add(quotation.id)
  const around = (id: number): number => (id < 0 || spoken.has(id) ? id : around(quotations[id]?.parent ?? -1))
  return [...turns, ...inner.map((decision) => ({ ...decision, within: around(decision.quotation.parent) }))].sort(
    (a, b) => a.quotation.id - b.quotation.id,
  )
}

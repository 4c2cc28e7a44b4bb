/** Puts reported clauses and quotations in marks together, so that each stretch of the text is one quote. */
import type { Decision } from '../choice.ts'
import { listenerBehind } from './addressee.ts'
import { clausesOf } from './clauses.ts'
import { type Clause, decisionOn, type Identify } from './decision.ts'
import type { Reported } from './pieces.ts'
import type { Scene } from './scene.ts'
import { isWorthReturning } from './worth.ts'

/** In tokens. */
const stretch = 64
/** `said that he denied it`: what holds another clause to its end is taken instead where it is about as likely as that one. */
const nearlyAsLikely = 0.8

export function settle(
  scene: Scene,
  reported: readonly Reported[],
  decisions: readonly Decision[],
  identify: Identify,
  story: boolean,
): Decision[] {
  const { quotations } = scene.layout
  const spoken = new Map(decisions.map((decision) => [decision.quotation.id, decision]))
  const clauses = choose(clausesOf(scene, reported, spoken).filter((clause) => isTold(clause) && isWorthReturning(clause, story)))
  const taken = new Map<number, number>()
  clauses.forEach((clause, index) => {
    for (const id of clause.quotations) taken.set(id, quotations.length + index)
  })
  const made: Decision[] = []
  const open: { readonly clause: Clause; readonly id: number }[] = []
  clauses.forEach((clause, index) => {
    while (open.length > 0 && (open.at(-1) as { clause: Clause }).clause.last <= clause.first) open.pop()
    const around = open.findLast((other) => holds(other.clause, clause))
    const id = quotations.length + index
    const decision = decisionOn(scene, clause, id, around ? around.id : levelOf(clause), identify)
    // What a story sets in marks and nobody speaks (a title, a word as a word) doesn't make the clause anybody's own words.
    made.push(story ? { ...decision, kind: 'indirect' } : decision)
    open.push({ clause, id })
  })
  for (const decision of decisions) {
    if (taken.has(decision.quotation.id)) continue
    const within = outer(decision.quotation.parent)
    const addressee = decision.addressee ?? listenerOf(scene, decision, identify)
    const same = within === decision.within && addressee === (decision.addressee ?? null)
    made.push(same ? decision : { ...decision, within, addressee })
  }
  return made.sort((a, b) => a.quotation.start - b.quotation.start || b.quotation.end - a.quotation.end)

  /** Where a story marks what is said, the rest of the clause is the narrator's; dashes and italics mark it in any text. */
  function isTold({ quotations: inside }: Clause): boolean {
    return !inside.some((id) => spoken.has(id) && (story || quotations[id]?.form !== 'marks'))
  }

  /** The clause or spoken quotation that quotation `id` is, or is in; -1 where there is none. */
  function outer(id: number): number {
    for (let at = id; at >= 0; at = quotations[at]?.parent ?? -1) {
      const clause = taken.get(at)
      if (clause !== undefined) return clause
      if (spoken.has(at)) return at
    }
    return -1
  }

  function levelOf({ reported: { reporter } }: Clause): number {
    return outer(reporter.level)
  }
}

/** `“Go,” Ann Lee told reporters`: to whom a quotation in marks was said, by the words behind its cue. */
function listenerOf(scene: Scene, { cue, mention }: Decision, identify: Identify): number | null {
  const reporter = cue ? scene.reporters[scene.reporterAt[cue.head] as number] : undefined
  const listener = reporter ? listenerBehind(scene, reporter) : null
  return listener && listener.first !== mention?.first ? identify(listener).person : null
}

/** One piece of `outer` holds all of `inner`. */
function holds(outer: Clause, inner: Clause): boolean {
  return outer.reported.pieces.some(([first, last]) => inner.first >= first && inner.last <= last + 1)
}

/** Those that stand in no likelier one’s way. */
export function choose<Row extends Clause>(clauses: readonly Row[]): Row[] {
  // Only clauses that share a stretch of the text can stand in each other's way.
  const byStretch = new Map<number, Set<Row>>()
  const chosen = new Set<Row>()
  for (const clause of [...clauses].sort((a, b) => b.chance - a.chance)) {
    const rivals = new Set<Row>()
    for (const at of stretchesOf(clause)) for (const other of byStretch.get(at) ?? []) if (clash(other, clause)) rivals.add(other)
    if (![...rivals].every((other) => givesWay(other, clause))) continue
    for (const rival of rivals) {
      chosen.delete(rival)
      for (const at of stretchesOf(rival)) byStretch.get(at)?.delete(rival)
    }
    for (const at of stretchesOf(clause)) byStretch.set(at, (byStretch.get(at) ?? new Set()).add(clause))
    chosen.add(clause)
  }
  return [...chosen].sort((a, b) => a.first - b.first || b.last - a.last)
}

const stretchesOf = ({ first, last }: Clause): number[] =>
  Array.from({ length: Math.floor(last / stretch) - Math.floor(first / stretch) + 1 }, (_, index) => Math.floor(first / stretch) + index)

/** `outer` holds all of `inner`, and no quotation more. */
const givesWay = (inner: Clause, outer: Clause): boolean =>
  holds(outer, inner) && outer.quotations.length === 0 && outer.chance >= nearlyAsLikely * inner.chance

/** They overlap, and neither stands wholly in a piece of the other. */
function clash(a: Clause, b: Clause): boolean {
  if (a.last <= b.first || b.last <= a.first) return false
  if (!holds(a, b) && !holds(b, a)) return true
  // The same words twice, or a cue inside what it is said to report.
  return a.first === b.first || a.last === b.last
}

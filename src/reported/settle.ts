/** Puts reported clauses and quotations in marks together, so that each stretch of the text is one quote. */
import type { Decision } from '../choice.ts'
import { Kind, type Quotation } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'
import { acceptanceOf, readAcceptance } from './acceptance.ts'
import { type Clause, decisionOn, type Identify } from './decision.ts'
import type { Piece, Reported } from './pieces.ts'
import { childOf } from './reporters.ts'
import type { Scene } from './scene.ts'

/** How likely a clause must be to be returned: best F1 on news. */
const leastChance = 0.58
/** Narration uses the same verbs for more than speech, and the weights come from news. */
const leastInStory = 0.8
/** In tokens. */
const stretch = 64

export function settle(
  scene: Scene,
  reported: readonly Reported[],
  decisions: readonly Decision[],
  identify: Identify,
  story: boolean,
): Decision[] {
  const { quotations } = scene.layout
  const spoken = new Map(decisions.map((decision) => [decision.quotation.id, decision]))
  const clauses = choose(clausesOf(scene, reported, spoken), story ? leastInStory : leastChance)
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
    made.push(decisionOn(scene, clause, id, around ? around.id : levelOf(clause), identify))
    open.push({ clause, id })
  })
  for (const decision of decisions) {
    if (taken.has(decision.quotation.id)) continue
    const within = outer(decision.quotation.parent)
    made.push(within === decision.within ? decision : { ...decision, within })
  }
  return made.sort((a, b) => a.quotation.start - b.quotation.start || b.quotation.end - a.quotation.end)

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

/** One piece of `outer` holds all of `inner`. */
function holds(outer: Clause, inner: Clause): boolean {
  return outer.reported.pieces.some(([first, last]) => inner.first >= first && inner.last <= last + 1)
}

/** A clause that may be chosen, with what the judgement on it rests on. */
export interface Candidate extends Clause {
  readonly values: readonly number[]
}

/** Everything that may be a clause of its own beside what is said of quotations in marks. */
export function clausesOf(scene: Scene, reported: readonly Reported[], spoken: ReadonlyMap<number, Decision>): Candidate[] {
  const { layout } = scene
  const found: Candidate[] = []
  const busy = new Set([...spoken.values()].flatMap(({ cue }) => (cue ? [cue.head] : [])))
  for (const report of reported) {
    const first = (report.pieces[0] as Piece)[0]
    const last = (report.pieces.at(-1) as Piece)[1] + 1
    const quotations = quotationsIn(layout, report)
    if (!quotations || isSubject(layout, report)) continue
    const inMarks = quotations.length > 0
    if (inMarks && (isAllMarked(layout, report, report.pieces[0] as Piece) || opensDirect(layout, report, quotations, spoken))) continue
    const sameCue = quotations.some((id) => spoken.get(id)?.cue?.head === report.reporter.head)
    // `“No,” Ann Lee said`: the cue has its content already.
    if (!sameCue && busy.has(report.reporter.head)) continue
    const values = readAcceptance(scene, report, { count: quotations.length, sameCue })
    found.push({ reported: report, first, last, quotations, values, chance: acceptanceOf(values) })
  }
  return found
}

/** Those that are likely enough and stand in nobody's way, the likeliest first. */
export function choose<Row extends Clause>(clauses: readonly Row[], least: number): Row[] {
  // Only clauses that share a stretch of the text can stand in each other's way.
  const byStretch = new Map<number, Row[]>()
  const chosen: Row[] = []
  for (const clause of clauses.filter(({ chance }) => chance >= least).sort((a, b) => b.chance - a.chance)) {
    const stretches: Row[][] = []
    for (let at = Math.floor(clause.first / stretch); at <= Math.floor(clause.last / stretch); at++) {
      const known = byStretch.get(at)
      if (known) stretches.push(known)
      else {
        const fresh: Row[] = []
        byStretch.set(at, fresh)
        stretches.push(fresh)
      }
    }
    if (stretches.some((others) => others.some((other) => clash(other, clause)))) continue
    for (const others of stretches) others.push(clause)
    chosen.push(clause)
  }
  return chosen.sort((a, b) => a.first - b.first || b.last - a.last)
}

/** They overlap, and neither stands wholly in a piece of the other. */
function clash(a: Clause, b: Clause): boolean {
  if (a.last <= b.first || b.last <= a.first) return false
  if (!holds(a, b) && !holds(b, a)) return true
  // The same words twice, or a cue inside what it is said to report.
  return a.first === b.first || a.last === b.last
}

/** Quotations that the pieces hold; null where one crosses an edge or lies between two pieces. */
function quotationsIn({ owner, quotations }: Layout, { pieces, reporter }: Reported): number[] | null {
  const found: number[] = []
  const first = (pieces[0] as Piece)[0]
  const last = (pieces.at(-1) as Piece)[1]
  for (let at = first; at <= last; at++) {
    const id = owner[at] as number
    if (id === reporter.level || id < 0) continue
    const child = childOf(quotations, id, reporter.level)
    if (child < 0) return null
    const quotation = quotations[child] as Quotation
    // Marks at the edges belong to the piece.
    const inside = pieces.some(([from, to]) => quotation.first >= from - 1 && quotation.last <= to + 4)
    if (!inside) return null
    if (found.at(-1) !== child) found.push(child)
    at = Math.max(at, quotation.last - 1)
  }
  return found
}

/** `Ann Lee said.`: what touches the verb and has nobody behind it is who says, not what. */
function isSubject({ mentions, mentionAt }: Layout, { reporter, pieces, after }: Reported): boolean {
  if (after || (pieces[0] as Piece)[1] !== reporter.head - 1) return false
  return mentions[mentionAt[reporter.last] as number]?.first !== reporter.last
}

/** Every word of the piece stands in marks: what is said of quotations holds. */
function isAllMarked({ owner, document: { tokens } }: Layout, { reporter }: Reported, [first, last]: Piece): boolean {
  for (let at = first; at <= last; at++) {
    const word = tokens.kind[at] === Kind.Word || tokens.kind[at] === Kind.Number
    if (word && owner[at] === reporter.level) return false
  }
  return true
}

/** The piece begins with a quotation that stands by itself: `says, “No,” until they leave`. */
function opensDirect({ quotations }: Layout, { pieces }: Reported, ids: readonly number[], spoken: ReadonlyMap<number, Decision>): boolean {
  return pieces.some(([first]) =>
    ids.some((id) => {
      const decision = spoken.get(id)
      const opening = (quotations[id] as Quotation).first
      if (!decision?.setting || opening < first - 1 || opening > first) return false
      return true
    }),
  )
}

/** Puts reported clauses and quotations in marks together, so that each stretch of the text is one quote. */
import type { Decision } from '../choice.ts'
import { priorOf } from '../lexicon/reporters.ts'
import { type CueRow, Kind, type MentionRow, type Quotation, Trait } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'
import type { Span } from '../types.ts'
import { pick } from './find-reports.ts'
import type { Piece, Reported } from './pieces.ts'
import { childOf } from './reporters.ts'
import type { Scene } from './scene.ts'
import { cueOf, readSource, type Source, sourcesFor } from './source.ts'

/** Who a mention is: as attribution tells. */
export type Identify = (mention: MentionRow) => {
  readonly person: number | null
  readonly sure: number
  readonly guess: { readonly person: number; readonly sure: number } | null
}

/** Less likely clauses are left out: best F1 on PolNeAR, train. */
const leastIndirect = 0.35
const leastMixed = 0.35

interface Clause {
  readonly reported: Reported
  readonly first: number
  /** One past the last token. */
  readonly last: number
  /** Top-level quotations of its level that it takes in. */
  readonly quotations: readonly number[]
}

export function settle(scene: Scene, reported: readonly Reported[], decisions: readonly Decision[], identify: Identify): Decision[] {
  const { layout } = scene
  const clauses = choose(layout, reported, decisions)
  const taken = new Map<number, number>()
  const made: Decision[] = []
  clauses.forEach((clause, index) => {
    for (const id of clause.quotations) taken.set(id, index)
  })
  const idOf = (index: number) => layout.quotations.length + index
  clauses.forEach((clause, index) => {
    made.push(decisionOf(scene, clause, idOf(index), withinOf(clause, index), identify))
  })
  for (const decision of decisions) {
    const clause = taken.get(decision.quotation.id)
    if (clause !== undefined) continue
    const within = decision.within < 0 ? undefined : taken.get(decision.within)
    made.push(within === undefined ? decision : { ...decision, within: idOf(within) })
  }
  return made.sort((a, b) => a.quotation.start - b.quotation.start || b.quotation.end - a.quotation.end)

  /** The clause or quotation around a clause. */
  function withinOf(clause: Clause, index: number): number {
    let best = -1
    let size = Number.POSITIVE_INFINITY
    clauses.forEach((other, at) => {
      const [first, last] = holder(other, clause)
      if (at !== index && last - first < size && first >= 0) {
        best = idOf(at)
        size = last - first
      }
    })
    if (best >= 0) return best
    return levelOf(clause)
  }

  function levelOf(clause: Clause): number {
    const spoken = new Set(decisions.map(({ quotation }) => quotation.id))
    let id = clause.reported.reporter.level
    while (id >= 0 && !spoken.has(id)) id = layout.quotations[id]?.parent ?? -1
    return id >= 0 ? (taken.has(id) ? idOf(taken.get(id) as number) : id) : -1
  }
}

/** The piece of `outer` that holds all of `inner`, or nothing. */
function holder(outer: Clause, inner: Clause): readonly [number, number] {
  for (const [first, last] of outer.reported.pieces) if (inner.first >= first && inner.last <= last + 1) return [first, last + 1]
  return [-1, -1]
}

/** Those that are likely enough and stand in nobody's way, the likeliest first. */
function choose(layout: Layout, reported: readonly Reported[], decisions: readonly Decision[]): Clause[] {
  const spoken = new Map(decisions.map((decision) => [decision.quotation.id, decision]))
  const candidates: Clause[] = []
  for (const report of reported) {
    const first = (report.pieces[0] as Piece)[0]
    const last = (report.pieces.at(-1) as Piece)[1] + 1
    const quotations = quotationsIn(layout, report)
    if (!quotations) continue
    const sameCue = quotations.some((id) => spoken.get(id)?.cue?.head === report.reporter.head)
    const rare = priorOf(report.reporter.lemma) < 4 || report.reporter.form === 4
    const least = sameCue ? 0.12 : rare ? 0.7 : quotations.length > 0 ? leastMixed : leastIndirect
    if (report.chance < least) continue
    if (
      quotations.length > 0 &&
      (isAllMarked(layout, report, report.pieces[0] as Piece) || opensDirect(layout, report, quotations, spoken))
    )
      continue
    candidates.push({ reported: report, first, last, quotations })
  }
  candidates.sort((a, b) => b.reported.chance - a.reported.chance)
  // Clauses are short and lie close together, so that those of one paragraph are looked at alone.
  const byParagraph = new Map<number, Clause[]>()
  const chosen: Clause[] = []
  for (const clause of candidates) {
    const paragraph = layout.document.tokens.paragraph[clause.first] as number
    const others = byParagraph.get(paragraph) ?? []
    if (others.some((other) => clash(other, clause))) continue
    others.push(clause)
    byParagraph.set(paragraph, others)
    chosen.push(clause)
  }
  return chosen.sort((a, b) => a.first - b.first || b.last - a.last)
}

/** They overlap, and neither stands wholly in a piece of the other. */
function clash(a: Clause, b: Clause): boolean {
  if (a.last <= b.first || b.last <= a.first) return false
  const nested = holder(a, b)[0] >= 0 || holder(b, a)[0] >= 0
  if (!nested) return true
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

/** Every word of the piece stands in marks: what is said of quotations holds. */
function isAllMarked({ owner, document: { tokens } }: Layout, { reporter }: Reported, [first, last]: Piece): boolean {
  for (let at = first; at <= last; at++) {
    const word = tokens.kind[at] === Kind.Word || tokens.kind[at] === Kind.Number
    if (word && owner[at] === reporter.level) return false
  }
  return true
}

/** The piece begins with a quotation that stands by itself: `says, “No,” until they leave`. */
function opensDirect(
  { document: { tokens }, quotations }: Layout,
  { pieces }: Reported,
  ids: readonly number[],
  spoken: ReadonlyMap<number, Decision>,
): boolean {
  return pieces.some(([first]) =>
    ids.some((id) => {
      const decision = spoken.get(id)
      const opening = (quotations[id] as Quotation).first
      if (!decision?.setting || opening < first - 1 || opening > first) return false
      const before = tokens.kind[opening - 1]
      return decision.setting.opensWithCapital || before === Kind.Comma || before === Kind.Colon
    }),
  )
}

function sourceOf(scene: Scene, { reporter, pieces, after }: Reported): { readonly mention: MentionRow | null; readonly sure: number } {
  const sources = sourcesFor(scene, reporter, pieces)
  if (sources.length === 0) return { mention: null, sure: 1 }
  const end = (pieces[0] as Piece)[1]
  const order = sources.map((_, index) => index)
  const { at, chance } = pick('source', order, (index, f) => readSource(scene, reporter, sources[index] as Source, after, end, f))
  return { mention: throughRelative(scene, sources[at] as Source), sure: chance }
}

/** `Dale, who`: the words that name the speaker to the verb are both. */
function throughRelative({ layout: { document } }: Scene, { mention, relation }: Source): MentionRow {
  if (relation !== 'relative') return mention
  const { tokens } = document
  const at = tokens.kind[mention.last] === Kind.Comma ? mention.last + 1 : mention.last
  return (tokens.traits[at] as number) & Trait.Relative ? { ...mention, end: tokens.end[at] as number } : mention
}

function decisionOf(scene: Scene, { reported, quotations }: Clause, id: number, within: number, identify: Identify): Decision {
  const { layout } = scene
  const content = reported.pieces.map((piece) => spanOf(layout, piece, quotations))
  const start = (content[0] as Span).start
  const end = (content.at(-1) as Span).end
  const cue: CueRow = cueOf(layout, reported.reporter)
  const { mention, sure } = sourceOf(scene, reported)
  const who = mention ? identify(mention) : { person: null, sure: 1, guess: null }
  const { chance } = reported
  const marked = quotations.length > 0
  const quotation: Quotation = {
    id,
    form: 'clause',
    content,
    start,
    end,
    first: (reported.pieces[0] as Piece)[0],
    last: (reported.pieces.at(-1) as Piece)[1] + 1,
    parent: within,
    closed: true,
    label: null,
  }
  return {
    quotation,
    within,
    setting: null,
    candidate: null,
    kind: marked ? 'mixed' : 'indirect',
    mention,
    cue,
    person: who.person,
    confidence: chance * sure * who.sure,
    votes: [],
    rivals: who.person === null && who.guess ? [{ person: who.guess.person, chance: chance * who.guess.sure }] : [],
  }
}

/** Characters of a piece, with the marks of quotations that begin or end with it. */
function spanOf({ document: { tokens }, quotations }: Layout, [first, last]: Piece, inside: readonly number[]): Span {
  let start = tokens.start[first] as number
  let end = tokens.end[last] as number
  for (const id of inside) {
    const quotation = quotations[id] as Quotation
    if (quotation.first >= first - 1 && quotation.last <= last + 4) {
      start = Math.min(start, quotation.start)
      end = Math.max(end, quotation.end)
    }
  }
  return { start, end }
}

/** Which reports may be clauses of their own, beside what is said of quotations in marks. */
import type { Decision } from '../choice.ts'
import { Word } from '../lexicon/words.ts'
import { Kind, type Quotation, type Tokens, Trait } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'
import { acceptanceOf, exactnessOf, readAcceptance } from './acceptance.ts'
import type { Clause } from './decision.ts'
import type { Piece, Reported } from './pieces.ts'
import { childOf } from './reporters.ts'
import { isVerbal, type Scene } from './scene.ts'

/** Opens a noun phrase. */
const nominal = Trait.Determiner | Trait.PossessivePronoun | Trait.Capital

/** A clause that may be chosen, with what the judgement on it rests on. */
export interface Candidate extends Clause {
  readonly values: readonly number[]
}

/** Everything that may be a clause of its own beside what is said of quotations in marks. */
export function clausesOf(scene: Scene, reported: readonly Reported[], spoken: ReadonlyMap<number, Decision>): Candidate[] {
  const { layout } = scene
  const found: Candidate[] = []
  const busy = new Map([...spoken.values()].flatMap(({ cue, quotation }) => (cue ? [[cue.head, quotation]] : [])))
  for (const report of reported) {
    const first = (report.pieces[0] as Piece)[0]
    const last = (report.pieces.at(-1) as Piece)[1] + 1
    const quotations = quotationsIn(layout, report)
    if (!quotations || isSubject(layout, report) || isListener(layout, report)) continue
    const inMarks = quotations.length > 0
    if (inMarks && (isAllMarked(layout, report, report.pieces[0] as Piece) || opensDirect(layout, report, quotations))) continue
    if (inMarks && isAnnounced(scene, report, quotations)) continue
    const sameCue = quotations.some((id) => spoken.get(id)?.cue?.head === report.reporter.head)
    // `“No,” Ann Lee said`: the cue has its content already, but for what it says ahead of that: `said that it was late: “…”`.
    const other = sameCue ? undefined : busy.get(report.reporter.head)
    // And what stands ahead of it: `Many were older, she said, and “I had to step back”`.
    if (other && (report.after ? other.first < last : other.first < report.reporter.last)) continue
    const otherCue = quotations.some((id) => (spoken.get(id)?.cue?.head ?? report.reporter.head) !== report.reporter.head)
    const introduced = quotations.some((id) => isIntroduced(layout, layout.quotations[id] as Quotation))
    const values = readAcceptance(scene, report, { count: quotations.length, sameCue, otherCue, introduced, before: other !== undefined })
    found.push({ reported: report, first, last, quotations, values, chance: acceptanceOf(values), exact: exactnessOf(values) })
  }
  return found
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

/** `Ann Lee told the council:`: what leads up to the colon at the end, and is one mention, is to whom. */
function isListener({ document: { tokens }, mentions, mentionAt }: Layout, { reporter, pieces, after }: Reported): boolean {
  const [first, last] = pieces.at(-1) as Piece
  const mention = mentions[mentionAt[first] as number]
  return after && tokens.kind[last + 1] === Kind.Colon && last + 2 >= reporter.to && mention?.first === first && mention.last === last + 1
}

/** Every word of the piece stands in marks, but for a time or number before them (`9:14 PM “We go,” says Lee`): what is said of quotations holds. */
export function isAllMarked({ owner, document: { tokens } }: Layout, { reporter }: Reported, [first, last]: Piece): boolean {
  let ahead = true
  for (let at = first; at <= last; at++) {
    if (tokens.kind[at] !== Kind.Word && tokens.kind[at] !== Kind.Number) continue
    const isMarked = owner[at] !== reporter.level
    // `500 “Ghost Workers,” says Lee`, `9:14 “ghosts,” says Lee`: the number belongs to the words.
    if (isMarked && ahead && at > first + 1 && (at === first + 2 || !((tokens.traits[at] as number) & Trait.Capital))) return false
    if (!isMarked && !(ahead && isTime(tokens, at, first))) return false
    if (isMarked) ahead = false
  }
  return true
}

/** `9:14`, `12`, `5:32pm`; `PM` behind one. */
function isTime({ kind, traits }: Tokens, at: number, first: number): boolean {
  return kind[at] === Kind.Number || (at > first && ((traits[at] as number) & Trait.Time) !== 0 && kind[at - 1] === Kind.Number)
}

/** The clause begins with a quotation that stands by itself: `says, “No,” until they leave`, `“No,” or so they say`. */
function opensDirect(layout: Layout, { pieces, reporter, after }: Reported, ids: readonly number[]): boolean {
  const {
    quotations,
    document: { tokens },
  } = layout
  const first = behindListener(layout, (pieces[0] as Piece)[0])
  const opening = quotations[ids[0] as number] as Quotation
  if (opening.first < first - 1 || opening.first > first) return false
  const introduced = after && opening.first > reporter.last && isPause(tokens.kind[opening.first - 1])
  // `said “no” and walked out`: rather what somebody did next.
  const next = tokens.traits[opening.last] as number
  const joined = next & Trait.Coordinator && !((tokens.traits[opening.last + 1] as number) & nominal)
  return introduced || Boolean(joined) || isPause(tokens.kind[opening.last - 2]) || isPause(tokens.kind[opening.last - 1])
}

/** `answered with a question of his own: “Why?”`: what leads up to the colon has no verb, and says what follows, not what was said. */
function isAnnounced(scene: Scene, { pieces, after }: Reported, ids: readonly number[]): boolean {
  const { quotations, document } = scene.layout
  const { first } = quotations[ids[0] as number] as Quotation
  const [from] = pieces[0] as Piece
  if (!after || document.tokens.kind[first - 1] !== Kind.Colon) return false
  for (let at = from; at < first - 1; at++) if (isVerbal(scene, at)) return false
  return from < first
}

/** `said to his wife, “No,”`: the row behind the listener and the comma; `row` itself where there is none. */
function behindListener({ document: { tokens }, mentions, mentionAt }: Layout, row: number): number {
  const mention = tokens.word[row] === Word.to ? mentions[mentionAt[row + 1] as number] : undefined
  return mention?.first === row + 1 && isPause(tokens.kind[mention.last]) ? mention.last + 1 : row
}

/** `…: “The …”`: a sentence of its own in marks. */
function isIntroduced({ document: { tokens } }: Layout, { first }: Quotation): boolean {
  return isPause(tokens.kind[first - 1]) && ((tokens.traits[first + 1] as number) & Trait.Capital) !== 0
}

const isPause = (kind: number | undefined) => kind === Kind.Comma || kind === Kind.Colon || kind === Kind.Stop

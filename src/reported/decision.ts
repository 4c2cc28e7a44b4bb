/** From a chosen clause to the decision that results are made of: its words, whose they are, and to whom they were said. */
import type { Decision } from '../choice.ts'
import { type CueRow, Kind, type MentionRow, type Quotation, Trait } from '../model.ts'
import { nameBeside } from '../syntax/apposition.ts'
import type { Layout } from '../syntax/layout.ts'
import type { Span } from '../types.ts'
import { addresseeOf } from './addressee.ts'
import { votesFor } from './find-reports.ts'
import { pick } from './pick.ts'
import type { Piece, Reported } from './pieces.ts'
import type { Scene } from './scene.ts'
import { cueOf, readSource, type Source, sourcesFor } from './source.ts'

/** Who a mention is: as attribution tells. */
export type Identify = (mention: MentionRow) => {
  readonly person: number | null
  readonly sure: number
  readonly guess: { readonly person: number; readonly sure: number } | null
}

export interface Clause {
  readonly reported: Reported
  /** Probability that it is a report, with about these edges. */
  readonly chance: number
  /** Probability that the edges are right to the word where they are about right. */
  readonly exact: number
  readonly first: number
  /** One past the last token. */
  readonly last: number
  /** Quotations right below its level that it takes in. */
  readonly quotations: readonly number[]
}

function sourceOf(scene: Scene, { reporter, pieces, after }: Reported): { readonly source: Source | null; readonly sure: number } {
  const sources = sourcesFor(scene, reporter, pieces)
  if (sources.length === 0) return { source: null, sure: 1 }
  const end = (pieces[0] as Piece)[1]
  const order = sources.map((_, index) => index)
  const { at, chance } = pick('source', order, (index, f) => readSource(scene, reporter, sources[index] as Source, after, end, f))
  return { source: sources[at] as Source, sure: chance }
}

/** `Dale, who`: the words that name the speaker to the verb are both. */
function throughRelative({ layout: { document } }: Scene, { mention, relation }: Source): MentionRow {
  if (relation !== 'relative') return mention
  const { tokens } = document
  const at = tokens.kind[mention.last] === Kind.Comma ? mention.last + 1 : mention.last
  return (tokens.traits[at] as number) & Trait.Relative ? { ...mention, end: tokens.end[at] as number } : mention
}

export function decisionOn(
  scene: Scene,
  { reported, chance, quotations }: Clause,
  id: number,
  within: number,
  identify: Identify,
): Decision {
  const { layout } = scene
  const content = reported.pieces.map((piece) => spanOf(layout, piece, quotations))
  const start = (content[0] as Span).start
  const end = (content.at(-1) as Span).end
  const cue: CueRow = cueOf(layout, reported.reporter)
  const { source, sure } = sourceOf(scene, reported)
  const who = source ? identify(source.mention) : { person: null, sure: 1, guess: null }
  const mention =
    source &&
    (nameBeside(layout, source.mention, (name) => who.person !== null && identify(name).person === who.person) ??
      throughRelative(scene, source))
  const marked = quotations.length > 0
  const addressee = addresseeOf(scene, reported)
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
    confidence: chance * sure * (who.person === null && who.guess ? 1 - who.guess.sure : who.sure),
    votes: votesFor(scene, reported.reporter, reported.after),
    addressee: addressee ? identify(addressee).person : null,
    rivals: who.person === null && who.guess ? [{ person: who.guess.person, chance: chance * sure * who.guess.sure }] : [],
  }
}

/** `$5 million`, `#firstword`, `22%`: signs that belong to the word they touch. */
const signBefore = /[\p{Sc}#@]/u
const signAfter = /[%‰°]/
/** `a practice (p. 12)` */
const opensBracket = /\([^()]*$/

/** Characters of a piece, with the marks of quotations that begin or end with it. */
function spanOf({ document: { text, tokens }, quotations }: Layout, [first, last]: Piece, inside: readonly number[]): Span {
  let start = tokens.start[first] as number
  let end = tokens.end[last] as number
  if (signBefore.test(text.charAt(start - 1))) start--
  if (signAfter.test(text.charAt(end)) || (text.charAt(end) === ')' && opensBracket.test(text.slice(start, end)))) end++
  for (const id of inside) {
    const quotation = quotations[id] as Quotation
    if (quotation.first >= first - 1 && quotation.last <= last + 4) {
      start = Math.min(start, quotation.start)
      end = Math.max(end, quotation.end)
    }
  }
  return { start, end }
}

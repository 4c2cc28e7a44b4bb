/** Counts who speaks, and to whom, in a novel: every piece of a gold quotation that the answer holds too, by the way its speaker is told. */
import type { Quote } from '../../src/types.ts'
import type { GoldDocument, GoldQuote } from './corpus.ts'
import { isGold, isUnknown } from './novel.ts'
import { likeness, type Piece, piecesOf } from './pieces.ts'

const agreement = 0.8
const bins = 10
const blankLine = /\n\s*\n/g

/** Answers of one tenth of confidence, with the sum of it. */
interface Bin {
  answers: number
  confidence: number
  right: number
}

export class FictionScore {
  private readonly counts = new Map<string, { all: number; right: number }>()
  private readonly sure: readonly Bin[] = Array.from({ length: bins }, () => ({ answers: 0, confidence: 0, right: 0 }))

  add(document: GoldDocument, answers: readonly Quote[]): void {
    const gold = document.quotes.flatMap((quote) => piecesOf(document.text, quote.content, quote, blankLine)).sort(byStart)
    const found = answers
      .filter(({ kind }) => kind !== 'indirect')
      .flatMap((quote) => piecesOf(document.text, quote.content.map(rangeOf), quote, blankLine))
      .sort(byStart)
    let from = 0
    for (const piece of gold) {
      const { speaker, type = '', addressees = [] } = piece.of
      if (!speaker || isUnknown(speaker)) continue
      while (from < found.length && (found[from] as Piece<Quote>).end <= piece.start) from++
      const answer = bestOf(piece, found, from)?.of
      const right = answer?.speaker ? isGold(answer.speaker, speaker, document) : false
      this.count('speaker', right)
      if (type) this.count(type, right)
      if (answer?.speaker) {
        const bin = this.sure[Math.min(bins - 1, Math.floor(answer.confidence * bins))] as Bin
        bin.answers++
        bin.confidence += answer.confidence
        if (right) bin.right++
      }
      if (addressees.length === 0) continue
      const { addressee } = answer ?? {}
      const reached = addressee ? addressees.some((name) => isGold(addressee, keyOf(name, document), document)) : false
      this.count('addressee, recall', reached)
      if (addressee) this.count('addressee, precision', reached)
    }
  }

  private count(what: string, right: boolean): void {
    const known = this.counts.get(what) ?? { all: 0, right: 0 }
    known.all++
    if (right) known.right++
    this.counts.set(what, known)
  }

  shown(what: string): string {
    const { all, right } = this.counts.get(what) ?? { all: 0, right: 0 }
    return `${(right / all).toFixed(3)} of ${all}`
  }

  /** Share of the answers that are that sure or surer, and how many of them are right. */
  all(): string {
    const answers = this.sure.reduce((sum, bin) => sum + bin.answers, 0)
    const error = this.sure.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / answers
    const top = this.sure.at(-1) as Bin
    const shares = [...this.counts.keys()].map((what) => `${what} ${this.shown(what)}`)
    const sure = `calibration error ${error.toFixed(3)}, ${(top.answers / answers).toFixed(3)} at ≥ .9, of which ${(top.right / top.answers).toFixed(3)} right`
    return [...shares, sure].join(', ')
  }
}

/** Some addressees bear another name than the key of `entities`. */
const keyOf = (name: string, { entities }: GoldDocument) =>
  entities[name] ? name : (Object.keys(entities).find((key) => entities[key]?.names?.includes(name)) ?? name)
const rangeOf = ({ start, end }: { readonly start: number; readonly end: number }) => [start, end] as const
const byStart = (a: Piece<unknown>, b: Piece<unknown>) => a.start - b.start

/** The answer's piece that agrees best, if any does well enough; both are in order. */
function bestOf(piece: Piece<GoldQuote>, found: readonly Piece<Quote>[], from: number): Piece<Quote> | null {
  let best: Piece<Quote> | null = null
  for (let at = from; at < found.length && (found[at] as Piece<Quote>).start < piece.end; at++) {
    const other = found[at] as Piece<Quote>
    if (likeness(piece, other) >= Math.max(agreement, best ? likeness(piece, best) : 0)) best = other
  }
  return best
}

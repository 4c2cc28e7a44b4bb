/** Counts, over articles, direct speech and reported speech of all kinds. */
import { inflect } from '../../src/lexicon/inflect.ts'
import { type Answer, contentOf } from './answer.ts'
import { type GoldDocument, type GoldQuote, overlap, type Range } from './corpus.ts'
import { Confidence, Counts, type Figures, f1 } from './counts.ts'
import { allPieces, match, type Piece } from './pieces.ts'
import speech from './speech-verbs.json' with { type: 'json' }

const sameWords = 0.8
const sameClause = 0.5
const speechWords = new Set([...speech.verbs.flatMap(inflect), ...speech.forms])

export class NewsScore {
  private readonly counts = new Counts()
  private readonly confidence = new Confidence()

  add(document: GoldDocument, answers: readonly Answer[]): void {
    const gold = allPieces(document, document.quotes, ({ content }) => content)
    const found = allPieces(document, answers, contentOf)
    this.addDirect(document, gold, found)
    this.addReported(document, gold, found)
  }

  private addDirect(document: GoldDocument, gold: readonly Piece<GoldQuote>[], found: readonly Piece<Answer>[]): void {
    const { counts } = this
    const direct = gold.filter(({ of }) => of.kind === 'direct')
    const answers = found.filter(({ of }) => of.kind !== 'indirect')
    const { answerTo, goldOf } = match(direct, answers, sameWords)
    for (const piece of direct) {
      if (!piece.of.source) continue
      counts.add('direct')
      const answer = answerTo.get(piece)?.of
      if (!answer) continue
      const right = isSource(document.text, piece.of, answer)
      counts.add('found')
      counts.add('right', right)
      counts.add('cue', touches(piece.of.cue, answer.cue))
      if (answer.speaker) this.confidence.add(answer.confidence, right)
    }
    for (const piece of answers) {
      if (!(piece.of.speaker ?? piece.of.mention)) continue
      const other = goldOf.get(piece)
      // What only touches an annotated attribution is part of a reported clause, neither right nor wrong as direct speech.
      if (other ? other.of.source : !gold.some(({ start, end }) => overlap(start, end, [piece.start, piece.end]) > 0))
        counts.add('answered')
    }
  }

  private addReported({ text }: GoldDocument, gold: readonly Piece<GoldQuote>[], found: readonly Piece<Answer>[]): void {
    const { counts } = this
    const { answerTo, goldOf, share } = match(gold, found, sameClause)
    counts.add('returned', found.length)
    counts.add('returned right', goldOf.size)
    for (const piece of gold) {
      const answer = answerTo.get(piece)?.of
      const { kind, cue, source } = piece.of
      if (cue?.some((range) => isSpeech(text.slice(...range)))) {
        counts.add('reported')
        counts.add('reported found', answer !== undefined)
        counts.add(`reported ${kind}`)
        counts.add(`reported ${kind} found`, answer !== undefined)
      }
      if (!answer) continue
      counts.add('matched')
      counts.add('exact', share(piece) === 1)
      if (!source) continue
      counts.add('sources')
      counts.add('sources right', isSource(text, piece.of, answer))
      if (!touches(source, answer.mention)) continue
      counts.add('touched')
      counts.add('heads', touches(headsOf(text, source), answer.mention))
    }
  }

  figures(): Readonly<Record<string, Figures>> {
    const share = (part: string, whole: string) => this.counts.share(part, whole)
    const direct = [share('right', 'answered'), share('right', 'direct')] as const
    const reported = [share('returned right', 'returned'), share('reported found', 'reported')] as const
    return {
      direct: {
        gold: this.counts.of('direct'),
        f1: f1(...direct),
        found: share('found', 'direct'),
        precision: direct[0],
        recall: direct[1],
        cue: share('cue', 'found'),
      },
      reported: {
        gold: this.counts.of('reported'),
        f1: f1(...reported),
        precision: reported[0],
        recall: reported[1],
        indirect: share('reported indirect found', 'reported indirect'),
        mixed: share('reported mixed found', 'reported mixed'),
        source: share('sources right', 'sources'),
        head: share('heads', 'touched'),
        exact: share('exact', 'matched'),
      },
      confidence: this.confidence.figures(),
    }
  }
}

/** Whether a word of the cue reports speech or writing, rather than belief, wish or intention. */
function isSpeech(cue: string): boolean {
  return cue
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => speechWords.has(word))
}

function touches(gold: GoldQuote['source'], span: { readonly start: number; readonly end: number } | null): boolean {
  return span !== null && gold?.some((range) => overlap(span.start, span.end, range) > 0) === true
}

/** `a spokesman for the firm`, `Dale, who`: the words of each range up to what only belongs to the speaker. */
function headsOf(text: string, source: readonly Range[]): Range[] {
  return source.map(([start, end]) => {
    const rest = text.slice(start, end).search(/(?<=.),|(?<=\s)(?:of|for|in|at|from|with|on|by|to|who|which|that)\b/su)
    return [start, rest > 0 ? start + rest : end]
  })
}

/** The mention touches the annotated source, or a name of the speaker stands there. */
function isSource(text: string, { source }: GoldQuote, { mention, speaker }: Answer): boolean {
  if (!source) return false
  if (touches(source, mention)) return true
  const words = ` ${wordsOf(source.map(([start, end]) => text.slice(start, end)).join(' '))} `
  const names = speaker ? [speaker.name, ...speaker.aliases] : []
  return names.some((name) => /^\p{Lu}/u.test(name) && name.length > 2 && words.includes(` ${wordsOf(name)} `))
}

const wordsOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/**
 * Scores direct speech in news against gold: a content piece counts as found where it and the answer’s share .8 of their joint
 * length (marks, punctuation and white space at the edges don’t count), and as right where the answer’s mention touches the
 * annotated source or a name of the speaker stands in it.
 */
import { extractQuotes } from '../../src/index.ts'
import type { Quote } from '../../src/types.ts'
import { type GoldDocument, type GoldQuote, overlap, readCorpus } from './corpus.ts'
import { likeness, piecesOf } from './pieces.ts'

const agreement = 0.8
const bins = 10

interface Tally {
  gold: number
  found: number
  right: number
  cues: number
  named: number
  /** Per tenth of confidence: answers, their summed confidence, how many are right. */
  readonly sure: { answers: number; confidence: number; right: number }[]
}

export function printScores(files: readonly string[]): void {
  for (const file of files) {
    const tally: Tally = {
      gold: 0,
      found: 0,
      right: 0,
      cues: 0,
      named: 0,
      sure: Array.from({ length: bins }, () => ({ answers: 0, confidence: 0, right: 0 })),
    }
    for (const document of readCorpus(file)) scoreDocument(document, tally)
    const { gold, found, right, cues, named, sure } = tally
    const precision = right / named
    const recall = right / gold
    const answers = sure.reduce((sum, bin) => sum + bin.answers, 0)
    const error = sure.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / answers
    const top = sure.at(-1) as Tally['sure'][number]
    console.log(`${file}: ${gold} pieces of direct speech`)
    print({ found: found / gold, precision, recall, f1: (2 * precision * recall) / (precision + recall), cue: cues / found })
    print({ 'calibration error': error, 'share of answers ≥ .9': top.answers / answers, 'right of these': top.right / top.answers })
  }
}

function print(values: Readonly<Record<string, number>>): void {
  console.log(
    `  ${Object.entries(values)
      .map(([name, value]) => `${name} ${value.toFixed(3)}`)
      .join('  ')}`,
  )
}

function scoreDocument(document: GoldDocument, tally: Tally): void {
  const { text, quotes } = document
  const gold = quotes.filter(({ kind, source }) => kind === 'direct' && source).flatMap((quote) => piecesOf(text, quote.content, quote))
  const answers = extractQuotes(text)
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap((quote) =>
      piecesOf(
        text,
        quote.content.map(({ start, end }) => [start, end] as const),
        quote,
      ),
    )
  const pairs = gold.flatMap((one) =>
    answers.map((other) => ({ one, other, share: likeness(one, other) })).filter(({ share }) => share >= agreement),
  )
  const used = new Set<object>()
  for (const { one, other } of pairs.sort((a, b) => b.share - a.share)) {
    if (used.has(one) || used.has(other)) continue
    used.add(one).add(other)
    tally.found++
    const right = isRight(text, one.of, other.of)
    if (right) tally.right++
    if (one.of.cue?.some((range) => other.of.cue && overlap(other.of.cue.start, other.of.cue.end, range) > 0)) tally.cues++
    if (!other.of.speaker) continue
    const bin = tally.sure[Math.min(bins - 1, Math.floor(other.of.confidence * bins))] as Tally['sure'][number]
    bin.answers++
    bin.confidence += other.of.confidence
    if (right) bin.right++
  }
  tally.gold += gold.length
  // What only touches an annotated attribution is part of a reported clause, neither right nor wrong as direct speech.
  tally.named += answers.filter(
    (answer) =>
      (answer.of.speaker ?? answer.of.mention) &&
      (used.has(answer) || !quotes.some(({ content }) => content.some((range) => overlap(answer.start, answer.end, range) > 0))),
  ).length
}

function isRight(text: string, { source }: GoldQuote, { mention, speaker }: Quote): boolean {
  if (!source) return false
  if (mention && source.some((range) => overlap(mention.start, mention.end, range) > 0)) return true
  const words = ` ${wordsOf(source.map(([start, end]) => text.slice(start, end)).join(' '))} `
  const names = speaker ? [speaker.name, ...speaker.aliases] : []
  return names.some((name) => /^\p{Lu}/u.test(name) && name.length > 2 && words.includes(` ${wordsOf(name)} `))
}

const wordsOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

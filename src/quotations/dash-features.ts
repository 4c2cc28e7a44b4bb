/** What tells, in a line that a dash opens, whether somebody still speaks or the narrator goes on. */
import { type Document, Kind } from '../model.ts'
import { wordsAt } from '../syntax/words-at.ts'
import { type Stretch, signAt } from './dash-stretches.ts'
import { behindSubject, wordClass } from './dash-words.ts'

const contraction = /['’](?:m|ve|ll|d|re|t)$/i
const spoken = ['you', 'your', 'us']
/** Whoever tells a story speaks of himself, too. */
const speakers: readonly ReadonlySet<string>[] = [new Set([...spoken, 'I', 'my', 'me']), new Set(spoken)]
const others = new Set(['he', 'his', 'him'])
const pasts = new Set(['ed', 'said', 'went'])
const sizes: readonly (readonly [least: number, name: string])[] = [
  [13, '13'],
  [8, '8'],
  [5, '5'],
  [3, '3'],
]

/** The sign before a stretch and its first words. */
export function borderFeatures(document: Document, { first }: Stretch, last: number, isTold: boolean): string[] {
  const sign = signAt(document, first - 1)
  const one = wordClass(document, first, last, isTold)
  const both = `${one} ${behindSubject(document, first, last, isTold)}`
  return ['', sign, `: ${one}`, `${sign}: ${one}`, `: ${both}`, `${sign}: ${both}`]
}

/** Person and tense of a stretch, its length, its end and its first word. */
export function insideFeatures(document: Document, { first, last: behind }: Stretch, last: number, isTold: boolean): string[] {
  const { text, tokens } = document
  const classes = new Set<string>()
  let words = 0
  let contracts = false
  for (let at = first; at < behind; at++) {
    if (tokens.kind[at] !== Kind.Word) continue
    words++
    classes.add(wordClass(document, at, behind, isTold))
    if (contraction.test(wordsAt(text, tokens, at))) contracts = true
  }
  const has = (some: ReadonlySet<string>) => [...classes].some((name) => some.has(name))
  const speaks = contracts || has(speakers[Number(isTold)] as ReadonlySet<string>)
  const person = `${speaks ? 'I' : ''}${has(others) ? 'he' : ''}`
  const tense = `${classes.has('is') ? 'is' : ''}${classes.has('was') ? 'was' : ''}${has(pasts) ? 'ed' : ''}`
  const end = signAt(document, behind - 1)
  const size = sizes.find(([least]) => words >= least)?.[1] ?? words
  const opener = wordClass(document, first, last, isTold)
  return ['', `${person} ${tense}`, `${size} ${end}`, `ends ${end}`, `: ${opener}`, `${person}: ${opener}`, `${tense}: ${opener}`]
}

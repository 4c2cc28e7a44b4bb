/** The library’s evidence in plain words. */
import type { Evidence, Quote } from '../../../src/index.ts'
import { near } from './near.ts'
import { explainReport } from './reports.ts'
import { turns } from './turns.ts'

export interface Reason {
  readonly sentence: string
  /** Log-odds; several clues that come to the same sentence are added up. */
  readonly weight: number
}

/** Why the library chose this speaker, strongest first, each reason once. */
export function reasonsFor({ evidence }: Pick<Quote, 'evidence'>): Reason[] {
  const weights = new Map<string, number>()
  for (const clue of evidence) {
    const sentence = explain(clue)
    weights.set(sentence, (weights.get(sentence) ?? 0) + clue.weight)
  }
  return [...weights].map(([sentence, weight]) => ({ sentence, weight })).sort((a, b) => b.weight - a.weight)
}

function explain({ clue, text }: Evidence): string {
  const [name = '', ...saw] = clue.split(': ')
  const level = saw.join(': ')
  const word = text ? `“${text.trim()}”` : 'the verb'
  if (name === 'report') return capital(explainReport(level, word))
  const known = near[name] ?? turns[name]
  return capital(known ? known(level.split(', '), word) : `${name.replaceAll('-', ' ')}${level ? ` (${level})` : ''}`)
}

/** Whether there are words for a clue of this name. */
export function isExplained(name: string): boolean {
  return name in near || name in turns || name === 'report'
}

function capital(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** A probability in words. */
export function sureness(confidence: number): string {
  if (confidence >= 0.95) return 'Almost certain'
  if (confidence >= 0.85) return 'Very likely'
  if (confidence >= 0.7) return 'Likely'
  return confidence >= 0.5 ? 'More likely than not' : 'Little more than a guess'
}

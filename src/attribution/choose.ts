/** Candidates × clues × weights → probabilities. */
import type { Candidate, Clue, Vote } from '../model.ts'
import { clues } from './clues/index.ts'
import weights from './weights.json'

/** Where each clue's levels begin in a vector of all weights. */
export const offsets: Int32Array = new Int32Array(clues.length + 1)
clues.forEach((clue, index) => {
  offsets[index + 1] = (offsets[index] as number) + clue.levels.length
})

const vector = new Float64Array(offsets[clues.length] as number)
clues.forEach(({ name }, index) => {
  vector.set((weights as Readonly<Record<string, readonly number[]>>)[name] ?? [], offsets[index])
})

/** Active weights of a candidate, one position in the vector for each clue that speaks. */
export function activeLevels(candidate: Candidate): number[] {
  const active: number[] = []
  for (let index = 0; index < clues.length; index++) {
    const level = (clues[index] as Clue).read(candidate)
    if (level > 0) active.push((offsets[index] as number) + level - 1)
  }
  return active
}

function score(candidate: Candidate): number {
  let sum = 0
  for (let index = 0; index < clues.length; index++) {
    const level = (clues[index] as Clue).read(candidate)
    if (level > 0) sum += vector[(offsets[index] as number) + level - 1] as number
  }
  return sum
}

/** A label (`SMITH:`, `— Ann Lee, director`) names the speaker by the text’s own convention: 18 of 20 on PolNeAR, train. */
const labelled = 0.95

/** Probability of each candidate: a log-linear model, so that its votes can be read one by one; a label goes before it. */
export function choose(candidates: readonly Candidate[]): number[] {
  const label = candidates.findIndex(({ relation }) => relation === 'label')
  const chances = softmax(candidates)
  if (label < 0) return chances
  const rest = 1 - (chances[label] as number)
  return chances.map((chance, index) => (index === label ? labelled : (chance * (1 - labelled)) / Math.max(rest, 1e-9)))
}

function softmax(candidates: readonly Candidate[]): number[] {
  const scores = candidates.map(score)
  const highest = Math.max(...scores)
  const odds = scores.map((value) => Math.exp(value - highest))
  const total = odds.reduce((sum, value) => sum + value, 0)
  return odds.map((value) => value / total)
}

/** What each clue says of the candidate, strongest first. */
export function votesFor(candidate: Candidate): Vote[] {
  const votes: Vote[] = []
  clues.forEach((clue, index) => {
    const level = clue.read(candidate)
    if (level === 0) return
    const weight = vector[(offsets[index] as number) + level - 1] as number
    if (weight !== 0) votes.push({ clue: clue.name, level: clue.levels[level - 1] as string, weight })
  })
  return votes.sort((a, b) => b.weight - a.weight)
}

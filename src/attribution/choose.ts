/** Candidates × clues × weights → probabilities. */
import type { Candidate, Clue, Vote } from '../choice.ts'
import { softmax } from '../syntax/softmax.ts'
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

interface Asked {
  readonly clue: Clue
  readonly offset: number
}

const kinds: readonly Candidate['kind'][] = ['cue', 'mention', 'continues', 'anticipates', 'unknown', 'not-speech']
/** The clues that speak about each kind of candidate. */
const asked: Readonly<Record<string, readonly Asked[]>> = Object.fromEntries(
  kinds.map((kind) => [
    kind,
    clues.flatMap((clue, index): Asked[] => (clue.kinds.includes(kind) ? [{ clue, offset: (offsets[index] as number) - 1 }] : [])),
  ]),
)

/** Active weights of a candidate, one position in the vector for each clue that speaks. */
export function activeLevels(candidate: Candidate): number[] {
  const active: number[] = []
  for (const { clue, offset } of asked[candidate.kind] as readonly Asked[]) {
    const level = clue.read(candidate)
    if (level > 0) active.push(offset + level)
  }
  return active
}

function score(candidate: Candidate): number {
  const list = asked[candidate.kind] as readonly Asked[]
  let sum = 0
  for (let index = 0; index < list.length; index++) {
    const { clue, offset } = list[index] as Asked
    const level = clue.read(candidate)
    if (level > 0) sum += vector[offset + level] as number
  }
  return sum
}

/** A label (`SMITH:`, `— Ann Lee, director`) names the speaker by the text’s own convention: 18 of 20 on PolNeAR, train. */
const labelled = 0.95

/** So, less surely, does who acts in a sentence before it that reports nothing: all 3 on PolNeAR, train, which are too few to fit a weight. */
const acting = 0.8

/** Probability of each candidate: a log-linear model, so that its votes can be read one by one; a label and an actor go before it. */
export function choose(candidates: readonly Candidate[]): number[] {
  const chances = chancesOf(candidates)
  const label = candidates.findIndex(({ relation }) => relation === 'label')
  if (label >= 0) return raised(chances, label, labelled)
  const actor = candidates.findIndex(isActor)
  if (actor < 0) return chances
  const silence = candidates.at(-1)?.kind === 'not-speech' ? (chances.at(-1) as number) : 0
  return raised(chances, actor, Math.max(chances[actor] as number, acting * (1 - silence)))
}

function isActor({ mention, setting: { actor, cueNear, opensSentence } }: Candidate): boolean {
  return opensSentence && cueNear === 'none' && actor !== null && mention?.first === actor.first
}

/** Gives one the chance that it is due; the others share what is left. */
function raised(chances: readonly number[], at: number, due: number): number[] {
  const rest = 1 - (chances[at] as number)
  return chances.map((chance, index) => (index === at ? due : (chance * (1 - due)) / Math.max(rest, 1e-9)))
}

function chancesOf(candidates: readonly Candidate[]): number[] {
  const scores: number[] = []
  let highest = Number.NEGATIVE_INFINITY
  for (let index = 0; index < candidates.length; index++) {
    const value = score(candidates[index] as Candidate)
    scores.push(value)
    if (value > highest) highest = value
  }
  return softmax(scores, highest)
}

/** Votes that were cast before: all for one level are the same. */
const cast: (Vote | undefined)[] = new Array(vector.length)

function vote({ name, levels }: Clue, level: number, weight: number): Vote {
  return { clue: name, shown: `${name}: ${levels[level - 1]}`, weight }
}

/** What each clue says of the candidate, strongest first. */
export function votesFor(candidate: Candidate): Vote[] {
  const votes: Vote[] = []
  for (const { clue, offset } of asked[candidate.kind] as readonly Asked[]) {
    const level = clue.read(candidate)
    const weight = level > 0 ? (vector[offset + level] as number) : 0
    if (weight === 0) continue
    const known = cast[offset + level] ?? vote(clue, level, weight)
    cast[offset + level] = known
    insert(votes, known)
  }
  return votes
}

/** Keeps the order of strength; a dozen votes are sorted faster so than by `sort`. */
function insert(votes: Vote[], vote: Vote): void {
  let place = votes.length
  votes.push(vote)
  for (; place > 0 && (votes[place - 1] as Vote).weight < vote.weight; place--) votes[place] = votes[place - 1] as Vote
  votes[place] = vote
}

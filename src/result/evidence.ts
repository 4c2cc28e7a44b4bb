import type { Decision, Vote } from '../choice.ts'
import type { Document } from '../model.ts'
import type { Evidence } from '../types.ts'

const most = 6
/** Votes are few, and each says the same of every quotation that has no words for its speaker. */
const wordless = new WeakMap<Vote, Evidence>()

/** The votes for the choice, strongest first; a quotation that takes its speaker from another says so first. */
export function evidenceOf({ candidate, votes, mention, cue }: Decision, { text }: Document): readonly Evidence[] {
  const words = cue ?? mention
  const shown = words ? text.slice(words.start, words.end) : null
  const source =
    candidate?.kind === 'continues' || candidate?.kind === 'anticipates' ? votes.find(({ clue }) => clue === 'kind') : undefined
  const evidence: Evidence[] = source ? [evidenceFrom(source, shown)] : []
  for (let rank = 0; rank < Math.min(most, votes.length); rank++) {
    const vote = votes[rank] as Vote
    if (vote.weight > 0 && vote !== source) evidence.push(evidenceFrom(vote, shown))
  }
  return Object.freeze(evidence)
}

function evidenceFrom(vote: Vote, text: string | null): Evidence {
  const { shown: clue, weight } = vote
  if (text !== null) return Object.freeze({ clue, weight, text })
  const known = wordless.get(vote) ?? Object.freeze({ clue, weight })
  wordless.set(vote, known)
  return known
}

import type { Decision, Document } from '../model.ts'
import type { Evidence } from '../types.ts'

const most = 6

/** The votes for the choice, strongest first; a quotation that takes its speaker from another says so first. */
export function evidenceOf({ candidate, votes, mention, cue }: Decision, { text }: Document): readonly Evidence[] {
  const words = cue ?? mention
  const shown = words ? text.slice(words.start, words.end) : null
  const strongest = votes.filter(({ weight }) => weight > 0).slice(0, most)
  const source = candidate.kind === 'continues' || candidate.kind === 'anticipates' ? votes.find(({ clue }) => clue === 'kind') : undefined
  const ordered = source ? [source, ...strongest.filter((vote) => vote !== source)] : strongest
  return Object.freeze(
    ordered.map(({ clue, level, weight }) => Object.freeze({ clue: `${clue}: ${level}`, weight, ...(shown === null ? {} : { text: shown }) })),
  )
}

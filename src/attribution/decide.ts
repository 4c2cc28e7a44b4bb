/** From the votes for each candidate to one speaker a quotation, carried along where a quotation goes on with another. */
import type { Candidate, CueRow, Decision, MentionRow, People, Person } from '../model.ts'
import type { Ballot } from './ballots.ts'
import { choose, votesFor } from './choose.ts'
import { Identities } from './identities.ts'

/** Below this a pronoun or description counts as nobody in particular. */
const resolved = 0.6
/** Rivals that are kept for a quotation. */
const shares = 6

/** What is known of a quotation’s speaker: shares of probability by identity. */
interface Standing {
  readonly shares: ReadonlyMap<number, number>
  readonly decision: Decision
}

export interface Attribution {
  readonly decisions: readonly Decision[]
  /** Speakers beyond the people of the text, made from phrases that hold no known mention. */
  readonly strangers: readonly Person[]
}

export function decide(ballots: readonly Ballot[], people: People, textOf: (mention: MentionRow) => string): Attribution {
  const identities = new Identities(people, textOf, resolved)
  const chances = ballots.map(({ candidates }) => choose(candidates))
  const standings: Standing[] = []
  for (const [index, ballot] of ballots.entries()) {
    const sum = new Map<number, number>()
    const best = new Map<number, { chance: number; candidate: Candidate }>()
    const give = (identity: number, chance: number, candidate: Candidate) => {
      sum.set(identity, (sum.get(identity) ?? 0) + chance)
      const leader = best.get(identity)
      if (!leader || chance > leader.chance) best.set(identity, { chance, candidate })
    }
    ballot.candidates.forEach((candidate, row) => {
      const chance = (chances[index] as number[])[row] as number
      const { kind, mention, other } = candidate
      if (mention) give(identities.of(mention), chance, candidate)
      else if (kind === 'continues' && other) for (const [identity, share] of (standings[other.quotation.id] as Standing).shares) give(identity, chance * share, candidate)
      else if (kind === 'anticipates' && other) {
        const ahead = ballots[other.quotation.id] as Ballot
        const aheadChances = chances[other.quotation.id] as number[]
        ahead.candidates.forEach((next, at) => {
          if (next.mention) give(identities.of(next.mention), chance * (aheadChances[at] as number), candidate)
        })
      } else give(kind === 'not-speech' ? Identities.notSpeech : Identities.nobody, chance, candidate)
    })
    // What a later quotation would take from this one tells nothing: the rest shares it.
    const total = [...sum.values()].reduce((all, share) => all + share, 0)
    for (const [identity, share] of sum) sum.set(identity, share / total)
    standings.push(standing(ballot, sum, best, standings, ballots, chances, identities))
  }
  return { decisions: standings.map(({ decision }) => decision), strangers: identities.strangers }
}

function standing(
  ballot: Ballot,
  sum: ReadonlyMap<number, number>,
  best: ReadonlyMap<number, { readonly candidate: Candidate }>,
  before: readonly Standing[],
  ballots: readonly Ballot[],
  chances: readonly (readonly number[])[],
  identities: Identities,
): Standing {
  const ranked = [...sum].sort((a, b) => b[1] - a[1]).slice(0, shares)
  const [identity, chance] = ranked[0] as [number, number]
  const { candidate } = best.get(identity) as { candidate: Candidate }
  const taken = takenFrom(candidate, identity, before, ballots, chances, identities)
  // That it is speech at all is settled when it is returned: the rest is shared by those who may have said it.
  const speech = 1 - (identity === Identities.notSpeech ? 0 : (sum.get(Identities.notSpeech) ?? 0))
  const sure = taken.mention ? identities.sure(taken.mention) : 1
  const decision: Decision = {
    quotation: ballot.quotation,
    setting: ballot.setting,
    speech: identity !== Identities.notSpeech,
    candidate,
    mention: taken.mention,
    cue: taken.cue,
    person: Identities.isPerson(identity) ? identity : null,
    confidence: (chance / speech) * sure,
    votes: votesFor(candidate),
    rivals: ranked.slice(1).filter(([id]) => Identities.isPerson(id)).map(([person, share]) => ({ person, chance: share / speech })),
  }
  return { shares: new Map(ranked), decision }
}

/** The candidate’s own words for the speaker, or those of the quotation that it goes on with. */
function takenFrom(
  { mention, cue, kind, other }: Candidate,
  identity: number,
  before: readonly Standing[],
  ballots: readonly Ballot[],
  chances: readonly (readonly number[])[],
  identities: Identities,
): { mention: MentionRow | null; cue: CueRow | null } {
  if (mention || !other) return { mention, cue }
  if (kind === 'continues') {
    const { decision } = before[other.quotation.id] as Standing
    return { mention: decision.mention, cue: decision.cue }
  }
  const ahead = ballots[other.quotation.id] as Ballot
  const rows = chances[other.quotation.id] as readonly number[]
  let best: Candidate | null = null
  let highest = 0
  ahead.candidates.forEach((next, at) => {
    if (next.mention && identities.of(next.mention) === identity && (rows[at] as number) > highest) {
      highest = rows[at] as number
      best = next
    }
  })
  return best ?? { mention: null, cue: null }
}

/** From the votes for each candidate to one speaker a quotation, carried along where a quotation goes on with another. */
import type { Candidate, CueRow, Decision, MentionRow, People, Person, Setting } from '../model.ts'
import type { Ballot } from './ballots.ts'
import { choose, votesFor } from './choose.ts'
import { Identities } from './identities.ts'
import { Tally } from './tally.ts'

/** Below this a pronoun or description counts as nobody in particular. */
const resolved = 0.6
/** A sentence that looked like no speech gets a speaker only where one stands out. */
const leastSaved = 0.7
/** Share of `not speech` from which on a quotation counts as none: best F1 on PolNeAR, train. */
const doubtful = 0.3
/** Shorter ones may be titles. */
const leastWords = 4
/** Tokens between the parts of an apposition. */
const apposed = 2
/** Speakers of a quotation that others may take over from it, likeliest first. */
const most = 6

export interface Attribution {
  readonly decisions: readonly Decision[]
  /** Speakers beyond the people of the text, made from phrases that hold no known mention. */
  readonly strangers: readonly Person[]
}

export function decide(ballots: readonly Ballot[], people: People, textOf: (mention: MentionRow) => string): Attribution {
  const decider = new Decider(ballots, new Identities(people, textOf, resolved))
  return { decisions: ballots.map((ballot) => decider.decide(ballot)), strangers: decider.identities.strangers }
}

interface Words {
  readonly mention: MentionRow | null
  readonly cue: CueRow | null
}

class Decider {
  private readonly chances: readonly (readonly number[])[]
  private readonly tallies: Tally[] = []
  private readonly decisions: Decision[] = []
  private readonly ballots: readonly Ballot[]
  readonly identities: Identities

  constructor(ballots: readonly Ballot[], identities: Identities) {
    this.ballots = ballots
    this.identities = identities
    this.chances = ballots.map(({ candidates }) => choose(candidates))
  }

  decide(ballot: Ballot): Decision {
    const tally = this.count(ballot)
    const ranked = tally.ranked(most)
    // Of a quotation that may well be a title or a scare quote nobody is said to have spoken it.
    const silent = ranked.findIndex((at) => tally.identities[at] === Identities.notSpeech)
    if (silent > 0 && (tally.shares[ranked[silent] as number] as number) >= doubtful) ranked.unshift(...ranked.splice(silent, 1))
    // What is a sentence of its own is somebody’s words, even where nothing tells whose.
    const saved = tally.identities[ranked[0] as number] === Identities.notSpeech && isSentence(ballot.setting) && ranked.length > 1
    if (saved) ranked.push(ranked.shift() as number)
    const first = ranked[0] as number
    const identity = tally.identities[first] as number
    const candidate = tally.leaders[first] as Candidate
    const { mention, cue } = this.wordsFor(candidate, identity, ballot.candidates)
    // That it is speech at all is settled when it is returned: the rest is shared by those who may have said it.
    const speech = identity === Identities.notSpeech ? 1 : 1 - tally.shareOf(Identities.notSpeech)
    const chance = (tally.shares[first] as number) / speech
    const known = Identities.isPerson(identity) && (!saved || chance >= leastSaved)
    const rivals = ranked.slice(known ? 1 : 0).flatMap((at) => {
      const person = tally.identities[at] as number
      return Identities.isPerson(person) ? [{ person, chance: (tally.shares[at] as number) / speech }] : []
    })
    const decision: Decision = {
      quotation: ballot.quotation,
      setting: ballot.setting,
      speech: identity !== Identities.notSpeech,
      candidate,
      mention,
      cue,
      person: known ? identity : null,
      confidence: (known || !saved ? chance : 1 - chance) * (known && mention ? this.identities.sure(mention) : 1),
      votes: votesFor(candidate),
      rivals,
    }
    this.tallies.push(tally)
    this.decisions.push(decision)
    return decision
  }

  /** Sums the candidates’ probabilities by whom they mean. */
  private count({ candidates, quotation }: Ballot): Tally {
    const tally = new Tally()
    const chances = this.chances[quotation.id] as readonly number[]
    for (let row = 0; row < candidates.length; row++) {
      const candidate = candidates[row] as Candidate
      const { kind, mention, other } = candidate
      const chance = chances[row] as number
      if (mention) tally.give(this.identities.of(mention), chance, candidate)
      else if (kind === 'continues' && other) {
        const before = this.tallies[other.quotation.id] as Tally
        for (const at of before.ranked(most)) tally.give(before.identities[at] as number, chance * (before.shares[at] as number), candidate)
      } else if (kind === 'anticipates' && other) {
        // What a later quotation would take from this one tells nothing: the rest shares it.
        const ahead = this.ballots[other.quotation.id] as Ballot
        const aheadChances = this.chances[other.quotation.id] as readonly number[]
        ahead.candidates.forEach((next, at) => {
          if (next.mention) tally.give(this.identities.of(next.mention), chance * (aheadChances[at] as number), candidate)
        })
      } else tally.give(kind === 'not-speech' ? Identities.notSpeech : Identities.nobody, chance, candidate)
    }
    tally.normalise()
    return tally
  }

  /** Of an apposition (`her co-author, Tomas Lind,`) the name is shown, whichever part was chosen. */
  private named(mention: MentionRow, identity: number, candidates: readonly Candidate[]): MentionRow {
    if (mention.type !== 'description') return mention
    const name = candidates.find(
      ({ mention: other }) => other?.type === 'name' && Math.abs(other.first - mention.last) <= apposed && this.identities.of(other) === identity,
    )
    return name?.mention ?? mention
  }

  /** The candidate’s own words for the speaker, or those of the quotation that it goes on with. */
  private wordsFor({ mention, cue, kind, other }: Candidate, identity: number, candidates: readonly Candidate[]): Words {
    if (mention || !other) return { mention: mention && this.named(mention, identity, candidates), cue }
    if (kind === 'continues') return this.decisions[other.quotation.id] as Decision
    const chances = this.chances[other.quotation.id] as readonly number[]
    let best: Words = { mention: null, cue: null }
    let highest = 0
    for (const [at, next] of (this.ballots[other.quotation.id] as Ballot).candidates.entries()) {
      if (!next.mention || this.identities.of(next.mention) !== identity || (chances[at] as number) <= highest) continue
      highest = chances[at] as number
      best = next
    }
    return best
  }
}

function isSentence({ opensSentence, titleCase, words, ending }: Setting): boolean {
  return opensSentence && !titleCase && words >= leastWords && (ending === '.' || ending === '?' || ending === ',')
}

/** From the votes for each candidate to one speaker a quotation, carried along where a quotation goes on with another. */
import type { Candidate, Decision } from '../choice.ts'
import type { CueRow, MentionRow, People, Person, Quotation } from '../model.ts'
import { nameBeside } from '../syntax/apposition.ts'
import type { Layout } from '../syntax/layout.ts'
import { type Ballot, type BallotOf, ballotsFor } from './ballots.ts'
import { choose, votesFor } from './choose.ts'
import { type Identified, Identities } from './identities.ts'
import { furthest as reach } from './neighbours.ts'
import { isSentence } from './setting.ts'
import { Tally } from './tally.ts'

/** Below this a pronoun or description counts as nobody in particular. */
const resolved = 0.6
/** A sentence that looked like no speech gets a speaker only where one stands out. */
const leastSaved = 0.7
/** Share of `not speech` from which on a quotation counts as none: best F1 on PolNeAR, train. */
const doubtful = 0.3
/** Speakers of a quotation that others may take over from it, likeliest first. */
const most = 6
/** Ballots that are kept: a neighbour is at most {@link reach} quotations away. */
const window = reach + 1

export interface Attribution {
  /** One for each quotation that is speech, in order. */
  readonly decisions: readonly Decision[]
  /** Speakers beyond the people of the text, made from phrases that hold no known mention. */
  readonly strangers: readonly Person[]
  /** Whom a mention beside a reported clause means. */
  readonly identify: (mention: MentionRow) => Identified
}

/** Decides on the quotations, given in order and with all others that stand in the same one. */
export function decide(layout: Layout, quotations: readonly Quotation[], people: People): Attribution {
  const decider = new Decider(layout, new Identities(people, layout.document, resolved))
  for (const { id } of quotations) decider.decide(id)
  return {
    decisions: decider.decisions,
    strangers: decider.identities.strangers,
    identify: (mention) => decider.identities.identify(mention),
  }
}

interface Words {
  readonly mention: MentionRow | null
  readonly cue: CueRow | null
}

/** A ballot with the probability of each candidate. */
interface Counted extends Ballot {
  readonly chances: readonly number[]
}

class Decider {
  /** Those on speech, in order. */
  readonly decisions: Decision[] = []
  readonly identities: Identities
  readonly #layout: Layout
  readonly #ballotOf: BallotOf
  /** The last ones only, each in the slot of its id: others are no neighbours any more. */
  readonly #ballots: (Counted | undefined)[] = new Array(window)
  readonly #tallies: (Tally | undefined)[] = new Array(window)
  readonly #words: (Words | undefined)[] = new Array(window)
  /** For each quotation so far the innermost one that is speech, itself or around it, or -1. */
  readonly #innermost: number[] = []

  constructor(layout: Layout, identities: Identities) {
    this.#layout = layout
    this.#ballotOf = ballotsFor(layout)
    this.identities = identities
  }

  #ballot(id: number): Counted {
    const slot = id % window
    const known = this.#ballots[slot]
    if (known?.quotation.id === id) return known
    const { quotation, setting, candidates } = this.#ballotOf(id)
    const counted = { quotation, setting, candidates, chances: choose(candidates) }
    this.#ballots[slot] = counted
    return counted
  }

  decide(id: number): void {
    const ballot = this.#ballot(id)
    const tally = this.#count(ballot)
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
    const { mention, cue } = this.#wordsFor(candidate, identity)
    // That it is speech at all is settled when it is returned: the rest is shared by those who may have said it.
    const speech = identity === Identities.notSpeech ? 1 : 1 - tally.shareOf(Identities.notSpeech)
    const chance = (tally.shares[first] as number) / speech
    const known = Identities.isPerson(identity) && (!saved || chance >= leastSaved)
    const rivals: { readonly person: number; readonly chance: number }[] = []
    for (let rank = known ? 1 : 0; rank < ranked.length; rank++) {
      const at = ranked[rank] as number
      const person = tally.identities[at] as number
      if (Identities.isPerson(person)) rivals.push({ person, chance: (tally.shares[at] as number) / speech })
    }
    this.#tallies[id % window] = tally
    this.#words[id % window] = { mention, cue }
    const { parent } = ballot.quotation
    // Of a story the turns around are decided elsewhere.
    const within = parent < 0 ? -1 : (this.#innermost[parent] ?? parent)
    this.#innermost[id] = identity === Identities.notSpeech ? within : id
    // Nobody asks why something is no speech.
    if (identity === Identities.notSpeech) return
    // A pronoun whose person isn’t sure enough: the guess is an alternative.
    const guess = identity < Identities.notSpeech && mention ? this.identities.guess(mention) : null
    if (guess) {
      const at = rivals.findIndex(({ person }) => person === guess.person)
      const [same] = at < 0 ? [] : rivals.splice(at, 1)
      rivals.unshift({ person: guess.person, chance: chance * guess.sure + (same?.chance ?? 0) })
    }
    this.decisions.push({
      quotation: ballot.quotation,
      within,
      setting: ballot.setting,
      candidate,
      mention,
      cue,
      person: known ? identity : null,
      confidence: known ? chance * (mention ? this.identities.sure(mention) : 1) : 1 - rivals.reduce((sum, rival) => sum + rival.chance, 0),
      votes: votesFor(candidate),
      rivals,
    })
  }

  /** Sums the candidates’ probabilities by whom they mean. */
  #count({ candidates, chances }: Counted): Tally {
    const tally = new Tally()
    for (let row = 0; row < candidates.length; row++) {
      const candidate = candidates[row] as Candidate
      const { kind, mention, other } = candidate
      const chance = chances[row] as number
      if (mention) tally.give(this.identities.of(mention), chance, candidate)
      else if (kind === 'continues' && other) {
        const before = this.#tallies[other.quotation.id % window] as Tally
        for (const at of before.ranked(most)) tally.give(before.identities[at] as number, chance * (before.shares[at] as number), candidate)
      } else if (kind === 'anticipates' && other) {
        // What a later quotation would take from this one tells nothing: the rest shares it.
        const ahead = this.#ballot(other.quotation.id)
        for (let at = 0; at < ahead.candidates.length; at++) {
          const next = ahead.candidates[at]?.mention
          if (next) tally.give(this.identities.of(next), chance * (ahead.chances[at] as number), candidate)
        }
      } else tally.give(kind === 'not-speech' ? Identities.notSpeech : Identities.nobody, chance, candidate)
    }
    tally.normalise()
    return tally
  }

  /** Of an apposition (`her co-author, Tomas Lind,`) the name is shown, whichever part was chosen. */
  #named(mention: MentionRow, identity: number): MentionRow {
    return nameBeside(this.#layout, mention, (name) => this.identities.of(name) === identity) ?? mention
  }

  /** The candidate’s own words for the speaker, or those of the quotation that it goes on with. */
  #wordsFor({ mention, cue, kind, other }: Candidate, identity: number): Words {
    if (mention || !other) return { mention: mention && this.#named(mention, identity), cue }
    if (kind === 'continues') return this.#words[other.quotation.id % window] as Words
    const { candidates: later, chances } = this.#ballot(other.quotation.id)
    let best: Words = { mention: null, cue: null }
    let highest = 0
    for (const [at, next] of later.entries()) {
      if (!next.mention || this.identities.of(next.mention) !== identity || (chances[at] as number) <= highest) continue
      highest = chances[at] as number
      best = next
    }
    return best
  }
}

import type { Candidate } from '../choice.ts'

/** Adds up probability by identity; there are few, so that a list serves better than a map. */
export class Tally {
  readonly identities: number[] = []
  readonly shares: number[] = []
  /** The candidate that gave most to each identity. */
  readonly leaders: Candidate[] = []
  readonly #highest: number[] = []

  give(identity: number, share: number, candidate: Candidate): void {
    const at = this.identities.indexOf(identity)
    if (at < 0) {
      this.identities.push(identity)
      this.shares.push(share)
      this.leaders.push(candidate)
      this.#highest.push(share)
      return
    }
    this.shares[at] = (this.shares[at] as number) + share
    if (share > (this.#highest[at] as number)) {
      this.#highest[at] = share
      this.leaders[at] = candidate
    }
  }

  shareOf(identity: number): number {
    const at = this.identities.indexOf(identity)
    return at < 0 ? 0 : (this.shares[at] as number)
  }

  /** Positions in order of share, highest first, at most `most`. */
  ranked(most: number): number[] {
    const { shares } = this
    const ranked: number[] = []
    for (let at = 0; at < shares.length; at++) {
      const share = shares[at] as number
      let place = Math.min(ranked.length, most)
      while (place > 0 && (shares[ranked[place - 1] as number] as number) < share) place--
      if (place === most) continue
      for (let behind = Math.min(ranked.length, most - 1); behind > place; behind--) ranked[behind] = ranked[behind - 1] as number
      ranked[place] = at
    }
    return ranked
  }

  /** Makes the shares sum to 1. */
  normalise(): void {
    let total = 0
    for (const share of this.shares) total += share
    for (let at = 0; at < this.shares.length; at++) this.shares[at] = (this.shares[at] as number) / total
  }
}

/** How people talk: the words of the turns whose tags name them, against those of everybody. */
import { Kind } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import type { Turn } from './turn.ts'

/** Words are counted by their hash: collisions are rare enough, and no strings are made. */
const slots = 1 << 14
/** Strength of the common counts against a speaker’s own (Dirichlet prior, in words). */
const prior = 400
/** Below so many words of theirs nobody is known by them. */
const fewest = 60
/** What one word may weigh at most. */
const clip = 3

export interface Profiles {
  /** How much likelier the words of turn `t` are as the person’s than as anybody’s; null where too little of theirs is known. */
  readonly likeness: (t: number, person: number) => string | null
}

/** Bounds of the log-odds, and what lies above each. */
const levels: readonly (readonly [bound: number, level: string])[] = [
  [4, 'much like'],
  [1.5, 'like'],
  [0.4, 'rather like'],
  [-0.4, 'open'],
  [-1.5, 'rather unlike'],
  [-4, 'unlike'],
]

/** By turn the hashes of its words and punctuation: some people exclaim, others break off. */
export function wordsOf({ document: { tokens, text } }: Layout, turns: readonly Turn[]): readonly (readonly number[])[] {
  return turns.map(({ quotations }) => {
    const hashes: number[] = []
    for (const { first, last } of quotations)
      for (let at = first; at < last; at++)
        if (tokens.kind[at] !== Kind.Mark) hashes.push(hashOf(text, tokens.start[at] as number, tokens.end[at] as number))
    return hashes
  })
}

/** `speakers`: by turn the person whose words it surely holds, or -1. */
export function profilesOf(words: readonly (readonly number[])[], speakers: Int32Array): Profiles {
  const common = new Float64Array(slots)
  const own = new Map<number, { readonly counts: Map<number, number>; total: number }>()
  let total = 0
  words.forEach((hashes, t) => {
    const person = speakers[t] as number
    let profile = own.get(person)
    if (!profile && person >= 0) {
      profile = { counts: new Map(), total: 0 }
      own.set(person, profile)
    }
    for (const hash of hashes) {
      common[hash] = (common[hash] as number) + 1
      total++
      if (!profile) continue
      profile.counts.set(hash, (profile.counts.get(hash) ?? 0) + 1)
      profile.total++
    }
  })
  const score = (t: number, person: number): number | null => {
    const profile = own.get(person)
    const hashes = words[t] as readonly number[]
    // A turn may not speak for itself.
    const leave = speakers[t] === person
    const size = profile ? profile.total - (leave ? hashes.length : 0) : 0
    if (!profile || size < fewest) return null
    let sum = 0
    for (const hash of hashes) {
      const share = (common[hash] as number) / total
      const count = (profile.counts.get(hash) ?? 0) - (leave ? 1 : 0)
      const odds = Math.log((Math.max(0, count) + prior * share) / (size + prior) / share)
      sum += Math.max(-clip, Math.min(clip, odds))
    }
    return sum
  }
  const likeness = (t: number, person: number): string | null => {
    const odds = score(t, person)
    return odds === null ? null : (levels.find(([bound]) => odds > bound)?.[1] ?? 'much unlike')
  }
  return { likeness }
}

/** FNV-1a over lower-cased code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) {
    let unit = text.charCodeAt(at)
    if (unit >= 65 && unit <= 90) unit += 32
    hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (slots - 1)
}

import type { Candidate } from '../choice.ts'

/** A candidate of whom nothing is known yet. */
export const blank: Omit<Candidate, 'kind' | 'setting'> = {
  mention: null,
  cue: null,
  relation: 'none',
  side: 'none',
  gap: null,
  rank: 0,
  reach: 0,
  order: 0,
  mentionBefore: 0,
  mentionBeforeTraits: 0,
  rival: 'none',
  paragraphs: 0,
  other: null,
}

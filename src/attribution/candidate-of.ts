import type { Candidate } from '../choice.ts'

/** A candidate with what is given; of all else nothing is known. Spelled out, as spreading an object takes many times as long. */
export function candidateOf({
  kind,
  setting,
  mention = null,
  cue = null,
  relation = 'none',
  side = 'none',
  gap = null,
  rank = 0,
  reach = 0,
  order = 0,
  mentionBefore = 0,
  mentionBeforeTraits = 0,
  rival = 'none',
  paragraphs = 0,
  other = null,
}: Pick<Candidate, 'kind' | 'setting'> & Partial<Candidate>): Candidate {
  return {
    kind,
    setting,
    mention,
    cue,
    relation,
    side,
    gap,
    rank,
    reach,
    order,
    mentionBefore,
    mentionBeforeTraits,
    rival,
    paragraphs,
    other,
  }
}

import type { MentionRow, Tokens } from '../model.ts'

/** Token after a mention and what prepositions add to it: behind `a spokesman for the ministry`. */
export function tokenAfter({ start, count }: Tokens, { last, end }: Pick<MentionRow, 'last' | 'end'>): number {
  let at = last
  while (at < count && (start[at] as number) < end) at++
  return at
}

/** Which mentions in a gold source are the source, and which only belong to one that is. */
import { type Document, type MentionRow, Trait } from '../../src/model.ts'
import type { Range } from './corpus.ts'

/**
 * `named`: mentions that gold’s source touches, null for others. A touch is not enough where a preposition leads from the one to the
 * other: the source of `a spokesman for the firm said` is no firm. Nor is it one of two who speak together.
 */
export function areHeads({ tokens }: Document, named: readonly (MentionRow | null)[], source: readonly Range[]): boolean[] {
  return named.map((mention) => {
    if (!mention) return false
    const before = mention.first - 1
    const inSource = (offset: number) => source.some(([start, end]) => offset >= start && offset < end)
    const isComplement = before >= 0 && inSource(tokens.start[before] as number) && (tokens.traits[before] as number) & Trait.Preposition
    const isWhole = (one: MentionRow) => inSource(one.start) && inSource(one.end - 1)
    const isMember = named.some((other) => other?.members?.some(({ first }) => first === mention.first) && isWhole(other))
    return (
      (!mention.members || isWhole(mention)) &&
      !isMember &&
      !(isComplement && named.some((other) => other && other.first < before && inSource(other.start)))
    )
  })
}

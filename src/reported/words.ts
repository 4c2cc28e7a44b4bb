/** What stands inside a clause, where no edge of it can be. */
import { Kind, type Tokens } from '../model.ts'

export const isWord = (kind: number | undefined): boolean => kind === Kind.Word || kind === Kind.Number

/** The comma of `8,000` parts nothing. */
export function isInNumber({ kind, start, end }: Tokens, at: number): boolean {
  if (kind[at] !== Kind.Comma || kind[at - 1] !== Kind.Number || kind[at + 1] !== Kind.Number) return false
  return end[at - 1] === start[at] && end[at] === start[at + 1]
}

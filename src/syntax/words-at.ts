import type { Tokens } from '../model.ts'

/** The words as they are written, from token `first` up to `last`; one by default. */
export function wordsAt(text: string, { start, end }: Tokens, first: number, last = first + 1): string {
  return text.slice(start[first], end[last - 1])
}

/** One word in lower case. */
export const lowerAt = (text: string, tokens: Tokens, at: number): string => wordsAt(text, tokens, at).toLowerCase()

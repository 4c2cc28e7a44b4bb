import type { Range } from '../corpus.ts'
import { UnexpectedFormat } from './mistake.ts'

/** Words of a text that was cut: one sentence a line, blanks between words. */
export interface Words {
  /** As much of the original text as the words cover. */
  readonly text: string
  /** Where words stand in `text`, if they are those; both ends are given by sentence and word, the last word counts. */
  range(firstSentence: number, firstWord: number, lastSentence: number, lastWord: number, said: string): Range | null
}

const bare = (words: string) => words.replace(/\s+/g, '')

/** Puts the words back to their places in the original text, which may hold more before and after; only white space may differ. */
export function readWords(where: string, tokenised: string, original: string): Words {
  const sentences = tokenised.split('\n').map((line) => line.split(' ').filter(Boolean))
  const all = bare(tokenised)
  // Where each character that is no white space stands in the original.
  const places = [...original.matchAll(/\S/g)].map(({ index }) => index)
  const from = bare(original).indexOf(all)
  if (from < 0 || all === '') throw new UnexpectedFormat(where, 'the words of coref/brat are not those of original, white space aside')
  const offset = places[from] as number
  const text = original.slice(offset, (places[from + all.length - 1] as number) + 1)
  let count = from
  const starts = sentences.map((words) =>
    words.map((word) => {
      const start = count
      count += word.length
      return [(places[start] as number) - offset, (places[count - 1] as number) + 1 - offset] as const
    }),
  )
  return {
    text,
    range: (firstSentence, firstWord, lastSentence, lastWord, said) => {
      const first = starts[firstSentence]?.[firstWord]
      const last = starts[lastSentence]?.[lastWord]
      if (!first || !last) return null
      return bare(text.slice(first[0], last[1])) === bare(said) ? [first[0], last[1]] : null
    },
  }
}

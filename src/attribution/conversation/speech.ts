/** Which stretches in marks are speech: in a novel nearly all of them, but for titles and words in the middle of a sentence. */
import { Kind, type Quotation, Trait } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'

const shortest = 4

export function isSpeech(
  { document: { tokens, text, paragraphs }, owner, cueAt }: Layout,
  { first, last, form, content, parent }: Quotation,
): boolean {
  if (parent >= 0) return false
  if (form !== 'marks') return true
  const paragraph = paragraphs[tokens.paragraph[first] as number]
  if (paragraph && first === paragraph.first) return true
  const ending = text[(content.at(-1)?.end ?? 1) - 1] ?? ''
  if (',.?!—–-…'.includes(ending)) return true
  const before = tokens.kind[first - 1]
  if ((owner[first - 1] as number) < 0 && (before === Kind.Comma || before === Kind.Colon) && (cueAt[first - 2] ?? -1) >= 0) return true
  let words = 0
  let capital = false
  for (let at = first; at < last; at++)
    if (tokens.kind[at] === Kind.Word) {
      if (words === 0) capital = ((tokens.traits[at] as number) & Trait.Capital) !== 0
      words++
    }
  return capital && words >= shortest && tokens.kind[last] !== Kind.Word
}

/** `Pros: …`, `Cons: …`, `Verdict: …`: lists of facts, which look like a transcript where their labels come again. */
import { type Document, Trait } from '../model.ts'
import type { Label } from './find-labels.ts'
import { self } from './turn-reach.ts'

const personal = Trait.FirstName | Trait.PersonNoun | Trait.Title

/**
 * Few of the labels name a person or stand before somebody’s words, or three labels and more come round in the same order each time.
 * Of those who talk with each other hardly anyone never asks, nor says `I`, `we` or `you`.
 */
export function areFacts(document: Document, labels: readonly Label[]): boolean {
  const isNamed = labels.some((label) => isPerson(document, label))
  const spoken = new Set(labels.filter((label) => isPerson(document, label) || talks(document, label)).map(({ key }) => key))
  if (labels.filter(({ key }) => spoken.has(key)).length * 3 < labels.length) return true
  const round = new Set(labels.map(({ key }) => key)).size
  return !isNamed && round > 2 && labels.length >= 2 * round && labels.every(({ key }, i) => i < round || key === labels[i - round].key)
}

/** A name in capitals beside others is one of a transcript’s. */
function isPerson({ tokens, paragraphs }: Document, { paragraph, name, caps }: Label): boolean {
  for (let row = paragraphs[paragraph].first; tokens.start[row] < name.end; row++) if (tokens.traits[row] & personal) return true
  return caps
}

function talks({ text, paragraphs }: Document, { paragraph, from }: Label): boolean {
  const words = text.slice(from, paragraphs[paragraph].end)
  return self.test(words) || /[?!]|\b[Yy]ou\b/.test(words)
}

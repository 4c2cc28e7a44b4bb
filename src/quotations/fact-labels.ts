/** `Pros: …`, `Cons: …`, `Verdict: …`: lists of facts, which look like a transcript where their labels come again. */
import { type Document, Trait } from '../model.ts'
import type { Label } from './find-labels.ts'
import { self } from './turn-reach.ts'

const personal = Trait.FirstName | Trait.PersonNoun | Trait.Title

/**
 * Few of the labels name a person or stand before somebody’s words: of those who talk with each other hardly anyone never asks, nor says
 * `I`, `we` or `you`. A name in capitals beside others is one of a transcript’s.
 */
export function areFacts(document: Document, labels: readonly Label[]): boolean {
  const spoken = new Set(labels.filter((label) => label.caps || isSpoken(document, label)).map(({ key }) => key))
  return labels.filter(({ key }) => spoken.has(key)).length * 3 < labels.length
}

function isSpoken({ text, tokens, paragraphs }: Document, { paragraph, name, from }: Label): boolean {
  const { first, end } = paragraphs[paragraph]
  for (let row = first; tokens.start[row] < name.end; row++) if (tokens.traits[row] & personal) return true
  const words = text.slice(from, end)
  return self.test(words) || /[?!]|\b[Yy]ou\b/.test(words)
}

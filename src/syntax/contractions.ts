/** Pronouns that are one word with a helper: `I’ve`, `he’d`. */
import { type Document, type MentionRow, Trait } from '../model.ts'
import type { Layout } from './layout.ts'
import { adHoc } from './noun-phrases.ts'
import { wordsAt } from './words-at.ts'

const genders: Readonly<Record<string, MentionRow['gender']>> = { he: 'male', she: 'female' }
const contracted = /^(I|you|he|she|it|we|they)['’](?:ve|ll|d|m|re)$/i

/** The pronoun of `he’d` or `they’ve`, which is helper and pronoun in one. */
export function pronounIn({ text, tokens }: Document, at: number): string | undefined {
  if (!((tokens.traits[at] as number) & Trait.Auxiliary)) return undefined
  return contracted.exec(wordsAt(text, tokens, at))?.[1]
}

/** `I` of `I’ve told them`. */
export function contractedPronoun(layout: Layout, at: number): MentionRow | null {
  const pronoun = pronounIn(layout.document, at)
  if (!pronoun) return null
  const made = adHoc(layout, at, at + 1)
  const gender = genders[pronoun.toLowerCase()] ?? 'unknown'
  return { ...made, type: 'pronoun', sort: 'person', gender, end: made.start + pronoun.length }
}

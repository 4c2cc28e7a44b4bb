/** Observations that several clues combine with their own. */
import { type Candidate, type Relation, relations, type Setting } from '../../choice.ts'
import { Kind, Trait } from '../../model.ts'
import { bucket } from './grid.ts'

export const sides = ['before', 'after'] as const
export const sideOf = (candidate: Candidate): number => (candidate.side === 'before' ? 0 : 1)

const relationIndex = Object.fromEntries(relations.map((relation, index) => [relation, index])) as Readonly<Record<Relation, number>>
export const relationOf = ({ relation }: Candidate): number => relationIndex[relation]
export const rivalOf = ({ rival }: Candidate): number => relationIndex[rival]

export const distances = ['touching', 'few words', 'same sentence', 'past a sentence end', 'other paragraph'] as const
/** How far the attributing words are from the quotation. */
export function distanceOf({ gap, paragraphs }: Candidate): number {
  if (!gap || paragraphs > 0) return 4
  if (gap.stops > 0) return 3
  return gap.words === 0 ? 0 : gap.words <= 3 ? 1 : 2
}

export const edges = ['nothing', 'word', 'comma', 'colon', 'stop', 'quotation', 'dash', 'other'] as const
/** Kind of token → index in {@link edges}. */
export function edgeOf(kind: number): number {
  if (kind === 0) return 0
  if (kind === Kind.Word || kind === Kind.Number) return 1
  if (kind === Kind.Comma) return 2
  if (kind === Kind.Colon) return 3
  if (kind === Kind.Stop || kind === Kind.Semicolon) return 4
  if (kind === Kind.Mark) return 5
  return kind === Kind.Dash ? 6 : 7
}

export const endings = ['comma', 'stop', 'question', 'dash', 'open'] as const
export function endingOf({ ending }: Setting): number {
  return ending === ',' ? 0 : ending === '.' ? 1 : ending === '?' ? 2 : ending === '-' ? 3 : 4
}

export const lengths = ['1 word', '2 words', '3 words', '4-5 words', '6-9 words', '10 words and more'] as const
export const lengthOf = ({ words }: Setting): number => bucket(words, [1, 2, 3, 5, 9])

export const openings = ['sentence', 'capital', 'small'] as const
export function openingOf({ opensSentence, opensWithCapital }: Setting): number {
  return opensSentence ? 0 : opensWithCapital ? 1 : 2
}

export const cueNearness = ['cue touching', 'cue near', 'no cue near'] as const
export const cueNearnessOf = ({ cueNear }: Setting): number => (cueNear === 'touching' ? 0 : cueNear === 'near' ? 1 : 2)

export const wordSorts = [
  'none',
  'determiner',
  'possessive',
  'preposition',
  'helper',
  'reporting',
  'relative',
  'conjunction',
  'pronoun',
  'name',
  'other',
  'number',
] as const
/** Class of the word beside a quotation, from its traits; 0 where no word stands there. */
export function wordSortOf(traits: number, kind: number): number {
  if (kind === Kind.Number) return 11
  if (kind !== Kind.Word) return 0
  if (traits & Trait.Reporting) return 5
  if (traits & Trait.PossessivePronoun || traits & Trait.Possessive) return 2
  if (traits & Trait.Relative) return 6
  if (traits & Trait.Determiner) return 1
  if (traits & Trait.Auxiliary) return 4
  if (traits & Trait.Preposition) return 3
  if (traits & (Trait.Coordinator | Trait.Subordinator)) return 7
  if (traits & (Trait.SubjectPronoun | Trait.ObjectPronoun)) return 8
  return traits & Trait.Capital ? 9 : 10
}

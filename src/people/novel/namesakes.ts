/** Choices among those who bear one word. */
import type { MentionRow } from '../../model.ts'
import type { Figure } from './figures.ts'

/** Nothing tells that the sexes differ. */
export function agree(one: MentionRow['gender'], other: MentionRow['gender']): boolean {
  return one === 'unknown' || other === 'unknown' || one === other
}

/** Whom the text calls most often by a name with the word in it: Colonel Fitch, though somebody else is Fitch Lane. */
export function mostOften(figures: readonly Figure[], word: string): Figure | undefined {
  const times = ({ forms }: Figure) => forms.reduce((sum, { words, mentions }) => sum + (words.includes(word) ? mentions.length : 0), 0)
  return figures.length === 0 ? undefined : figures.reduce((best, next) => (times(next) > times(best) ? next : best))
}

/** Whom the text speaks of most. */
export function mostSpokenOf(figures: readonly Figure[]): Figure | undefined {
  return figures.length === 0 ? undefined : figures.reduce((best, next) => (next.count > best.count ? next : best))
}

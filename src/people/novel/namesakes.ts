/** Choices among those who bear one word. */
import type { NameForm } from './forms.ts'

/** What choices among figures look at. */
interface Counted {
  readonly forms: readonly NameForm[]
  readonly count: number
}

/** Whom the text calls most often by a name with the word in it: Colonel Fitch, though somebody else is Fitch Lane. */
export function mostOften<F extends Counted>(figures: readonly F[], word: string): F | undefined {
  const times = ({ forms }: F) => forms.reduce((sum, { words, mentions }) => sum + (words.includes(word) ? mentions.length : 0), 0)
  return figures.length === 0 ? undefined : figures.reduce((best, next) => (times(next) > times(best) ? next : best))
}

/** Whom the text speaks of most. */
export function mostSpokenOf<F extends Counted>(figures: readonly F[]): F | undefined {
  return figures.length === 0 ? undefined : figures.reduce((best, next) => (next.count > best.count ? next : best))
}

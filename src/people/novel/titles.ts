import { words } from '../../lexicon/en/title-forms.json'

const longForm = new Map(words.map((pair) => pair.split(':') as [string, string]))

/** `doctor` for `dr`; a title that no list holds is its own. */
export function fullTitle(title: string): string {
  return longForm.get(title) ?? title
}

/** Titles that go with a first name: `Aunt Juley`, `Master Tom`. */
export const beforeFirstName: ReadonlySet<string> = new Set([
  'aunt',
  'auntie',
  'uncle',
  'miss',
  'master',
  'sir',
  'lady',
  'cousin',
  'brother',
  'sister',
  'father',
  'old',
  'mr',
  'dame',
  'king',
  'lord',
  'monsieur',
  'mademoiselle',
  'queen',
  'prince',
  'princess',
])
/** Titles that say nothing of rank, so that one person may be called by several. */
export const plainMale: ReadonlySet<string> = new Set(['mr', 'mister', 'monsieur', 'm', 'signor', 'herr', 'sir', 'master'])

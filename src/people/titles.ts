import { words } from '../lexicon/en/title-forms.json'
import { words as beforeFirst } from '../lexicon/en/titles-before-first-names.json'
import { words as shared } from '../lexicon/en/titles-of-anybody.json'
import { words as plain } from '../lexicon/en/titles-plain-male.json'

const longForm = new Map(words.map((pair) => pair.split(':') as [string, string]))

/** `doctor` for `dr`; a title that no list holds is its own. */
export function fullTitle(title: string): string {
  return longForm.get(title) ?? title
}

/** Titles that go with a first name: `Aunt Juley`, `Master Tom`. */
export const beforeFirstName: ReadonlySet<string> = new Set(beforeFirst)
/** Titles that say nothing of rank, so that one person may be called by several. */
export const plainMale: ReadonlySet<string> = new Set(plain)
/** Titles of everybody, and what anybody is called to the face. */
export const ofAnybody: ReadonlySet<string> = new Set(shared)

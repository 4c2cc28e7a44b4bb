import { words } from '../../lexicon/en/title-forms.json'

const longForm = new Map(words.map((pair) => pair.split(':') as [string, string]))

/** `doctor` for `dr`; a title that no list holds is its own. */
export function fullTitle(title: string): string {
  return longForm.get(title) ?? title
}

import { words } from '../../lexicon/en/nicknames.json'

const longForm = new Map(words.map((pair) => pair.split(':') as [string, string]))

/** `elizabeth` for `lizzy`; a name that no list holds is its own. */
export function fullFirstName(name: string): string {
  return longForm.get(name) ?? name
}

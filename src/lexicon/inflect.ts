const vowel = /[aeiou]/

/** Regular plural of a noun, which is spelt as a verb’s `-s` form is. */
export function plural(noun: string): string {
  return inflect(noun)[1] as string
}

/** Regular forms of an English verb: itself, `-s`, `-ed`, `-ing`. A single final consonant is not doubled: list such forms. */
export function inflect(lemma: string): string[] {
  if (/e$/.test(lemma)) return [lemma, `${lemma}s`, `${lemma}d`, `${/(?:ee|ye|oe)$/.test(lemma) ? lemma : lemma.slice(0, -1)}ing`]
  if (/y$/.test(lemma) && !vowel.test(lemma.at(-2) ?? '')) {
    const stem = lemma.slice(0, -1)
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`]
  }
  return [lemma, `${lemma}${/(?:s|x|z|ch|sh)$/.test(lemma) ? 'es' : 's'}`, `${lemma}ed`, `${lemma}ing`]
}

/** Which form of the verb `lemma` the lower-case `form` is. */
export function formOf(form: string, lemma: string): 'base' | 'present' | 'past' | 'ing' {
  if (form === lemma) return 'base'
  if (form.endsWith('ing')) return 'ing'
  return form.endsWith('s') ? 'present' : 'past'
}

/** All that {@link inflect} gives, and the forms with a double final consonant: which of `yaped` and `yapped` is right, no spelling tells. */
export function inflectBoth(lemma: string): string[] {
  const regular = inflect(lemma)
  const last = /[^aeiou][aeiou]([bdfgklmnprtvz])$/.exec(lemma)?.[1]
  return last ? [...regular, `${lemma}${last}ed`, `${lemma}${last}ing`] : regular
}

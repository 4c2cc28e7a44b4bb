/** The caller’s people come first: what they are called in the cast is theirs, whatever the text’s own counts say. */

import { words as titles } from '../../lexicon/en/titles.json'
import { words as femaleTitles } from '../../lexicon/en/titles-female.json'
import { words as maleTitles } from '../../lexicon/en/titles-male.json'
import type { CastMember } from '../../types.ts'
import { wordsOf } from '../person.ts'
import type { Figures } from './figures.ts'
import type { NameForm } from './forms.ts'

const isTitle = new Set([...femaleTitles, ...maleTitles, ...titles])

/** Makes a figure of each member, gives it the forms that its names spell out, and says which forms those were. */
export function castForms(figures: Figures, cast: readonly CastMember[], forms: readonly NameForm[]): ReadonlySet<NameForm> {
  const byName = new Map<string, NameForm[]>()
  for (const form of forms) {
    const name = [...(form.title ? [form.title] : []), ...form.words].join(' ')
    const known = byName.get(name)
    if (known) known.push(form)
    else byName.set(name, [form])
  }
  const taken = new Set<NameForm>()
  cast.forEach((member, index) => {
    const figure = figures.add(index)
    figure.gender = member.gender ?? 'unknown'
    for (const name of [member.name, ...(member.aliases ?? [])]) {
      const words = wordsOf(name).filter((word, at) => at > 0 || word !== 'the')
      const titled = words.findIndex((word) => !isTitle.has(word))
      const proper = titled < 0 ? words : words.slice(titled)
      if (titled > 0) figure.titles.add(words.slice(0, titled).join(' '))
      if (proper.length > 1) {
        figure.first ||= proper[0] as string
        figure.last ||= proper.at(-1) as string
      } else if (titled > 0) figure.last ||= proper[0] as string
      figures.index(figure, proper)
      for (const form of byName.get(words.join(' ')) ?? []) {
        if (taken.has(form)) continue
        taken.add(form)
        figures.join(figure, form)
      }
    }
  })
  return taken
}

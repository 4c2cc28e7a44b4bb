/** The caller’s people come first: what they are called in the cast is theirs, whatever the text’s own counts say. */

import { rowOf, traitsOf } from '../../lexicon/vocabulary.ts'
import { Trait } from '../../model.ts'
import { agree } from '../../syntax/gender.ts'
import type { CastMember } from '../../types.ts'
import { wordsOf } from '../person.ts'
import { type Figure, type Figures, genderOfForm, mostFrequentFirst } from './figures.ts'
import type { NameForm } from './forms.ts'
import { fullFirstName } from './nicknames.ts'

const possessive = /['’]s\s/i
const has = (word: string, trait: Trait): boolean => (traitsOf(rowOf(word)) & trait) !== 0

/** What the cast says of the text’s names. */
export interface CastForms {
  /** Forms that the cast spells out. */
  readonly known: ReadonlySet<NameForm>
  /** Forms that several members may bear: which one is meant, each place in the text tells. */
  readonly shared: ReadonlyMap<NameForm, readonly Figure[]>
}

/** Makes a figure of each member and gives it the forms that its names spell out. */
export function castForms(figures: Figures, cast: readonly CastMember[], forms: readonly NameForm[]): CastForms {
  const bearers = new Map<string, Figure[]>()
  const full = cast.map((member, index) => {
    const figure = figures.add(index)
    figure.gender = member.gender ?? 'unknown'
    for (const name of [member.name, ...(member.aliases ?? [])]) {
      const words = wordsOf(name).filter((word, at) => at > 0 || word !== 'the')
      addBearer(bearers, words.join(' '), figure)
      // `Nora’s brother`, `her aunt Ruth` tell no first name of theirs.
      if (!possessive.test(name) && !has(words[0] as string, Trait.PossessivePronoun)) spell(figures, figure, words)
    }
    return figure
  })
  for (const figure of full) if (figure.last !== '' && figure.first !== figure.last) addFirstName(bearers, figure)
  const known = new Set<NameForm>()
  const shared = new Map<NameForm, readonly Figure[]>()
  for (const form of forms) {
    const named = bearers.get([...(form.title ? [form.title] : []), ...form.words].join(' '))
    if (!named) continue
    const meant = form.title === '' && form.words.length === 1 ? fuller(named, full, cast, form.words[0] as string) : named
    known.add(form)
    if (meant.length > 1) shared.set(form, meant)
    else figures.join(meant[0] as Figure, form)
  }
  addSurnames(figures, bearers, forms, known)
  return { known, shared }
}

/** `Ruth Lane` is Ruth of the cast: the fuller name that the text uses most, where she is the only one called so. */
function addSurnames(
  figures: Figures,
  bearers: ReadonlyMap<string, readonly Figure[]>,
  forms: readonly NameForm[],
  known: Set<NameForm>,
): void {
  for (const form of mostFrequentFirst(forms)) {
    if (known.has(form) || form.words.length !== 2 || !form.startsWithFirstName) continue
    const [first = '', last = ''] = form.words
    const [only, ...others] = bearers.get(first) ?? []
    if (!only || others.length > 0 || only.first !== '') continue
    // `Miss Elizabeth` tells no surname.
    if (only.last !== '' && only.last !== last && fullFirstName(only.last) !== fullFirstName(first)) continue
    if (!agree(only.gender, genderOfForm(form))) continue
    only.last = last
    figures.join(only, form)
    known.add(form)
  }
}

function addBearer(bearers: Map<string, Figure[]>, name: string, figure: Figure): void {
  const known = bearers.get(name)
  if (!known) bearers.set(name, [figure])
  else if (!known.includes(figure)) known.push(figure)
}

/** `John` is John Beaver by his alias, and may be John Andrew by his name. */
function addFirstName(bearers: Map<string, Figure[]>, figure: Figure): void {
  if (bearers.has(figure.first)) addBearer(bearers, figure.first, figure)
}

/** First name, surname and titles that a name in the cast tells. */
function spell(figures: Figures, figure: Figure, words: readonly string[]): void {
  const titled = words.findIndex((word) => !has(word, Trait.Title))
  const proper = titled < 0 ? words : words.slice(titled)
  if (titled > 0) figure.titles.add(words.slice(0, titled).join(' '))
  if (proper.length > 1) {
    figure.first ||= proper[0] as string
    figure.last ||= proper.at(-1) as string
  } else if (titled > 0) figure.last ||= proper[0] as string
  figures.index(figure, proper)
}

/** A member who is nothing but a part of one other’s name adds nobody: `Finch` beside `Ada Finch`. */
function fuller(named: readonly Figure[], all: readonly Figure[], cast: readonly CastMember[], word: string): readonly Figure[] {
  const [only] = named as [Figure]
  if (named.length > 1 || !tellsNameOnly(cast[only.cast] as CastMember)) return named
  const others = all.filter((figure) => figure !== only && (figure.first === word || figure.last === word))
  // A bare surname is rather a man’s than his wife’s.
  const likely = others.length > 1 ? others.filter(({ gender }) => gender === 'male') : others
  return likely.length === 1 ? likely : named
}

/** Nothing but a name is told of the member. */
export function tellsNameOnly({ gender = 'unknown', aliases = [], roles, name }: CastMember): boolean {
  return gender === 'unknown' && !roles && aliases.every((alias) => alias === name)
}

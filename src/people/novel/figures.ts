/** Joins the forms of a name to figures of the novel, and keeps apart who only shares a surname. */
import type { MentionRow } from '../../model.ts'
import { agree } from '../../syntax/gender.ts'
import { beforeFirstName, fullTitle, plainMale } from '../titles.ts'
import type { NameForm } from './forms.ts'
import { mostOften, mostSpokenOf } from './namesakes.ts'
import { fullFirstName } from './nicknames.ts'

/** Somebody in a novel while the forms are joined. */
export interface Figure {
  readonly forms: NameForm[]
  /** First name, or empty. */
  first: string
  /** Surname, or empty. */
  last: string
  gender: MentionRow['gender']
  readonly titles: Set<string>
  /** Place in the caller’s cast, or -1. */
  readonly cast: number
  count: number
}

/** A first name that stands alone so often beside `Mr.` with its surname is another’s: the son’s. */
const ownFirstName = 5
const ownShare = 0.1
/** Where `Mr. Lane` is rather what others call him than what the narration does, he may be the `Paul` of the narration. */
const narrated = 0.4
/** One of so many may stand as a place does. */
const mostPlaced = 3
/** So much more is spoken of one namesake than of others that a pet name is rather theirs. */
const clearly = 5

/** No novel has more who bear one word: each form is compared with all of them. */
const mostNamesakes = 100

export class Figures {
  readonly all: Figure[] = []
  /** By first name, its long form, and surname: a form is compared with its namesakes alone. */
  readonly #byWord = new Map<string, Figure[]>()
  /** Titles that go with a first name, with its long form: `miss elizabeth`. */
  readonly #byFirstName = new Set<string>()

  add(cast = -1): Figure {
    const figure: Figure = { forms: [], first: '', last: '', gender: 'unknown', titles: new Set(), cast, count: 0 }
    this.all.push(figure)
    return figure
  }

  join(figure: Figure, form: NameForm): void {
    figure.forms.push(form)
    figure.count += form.mentions.length
    if (form.title) figure.titles.add(form.title)
    const gender = genderOfForm(form)
    if (figure.gender === 'unknown') figure.gender = gender
    if (form.words.length > 1) {
      figure.first ||= form.words[0] as string
      figure.last ||= form.words.at(-1) as string
    }
    this.index(figure, form.words)
  }

  index(figure: Figure, words: readonly string[]): void {
    for (const word of new Set([figure.first, fullFirstName(figure.first), figure.last, words[0] as string])) {
      const known = this.#byWord.get(word)
      if (!known) this.#byWord.set(word, [figure])
      else if (known.length < mostNamesakes && !known.includes(figure)) known.push(figure)
    }
  }

  #bearing(word: string): readonly Figure[] {
    return this.#byWord.get(word) ?? []
  }

  /** Joins every form of more than one word to a figure, the fullest first. */
  joinFull(forms: readonly NameForm[]): void {
    const byCount = mostFrequentFirst(forms)
    const alone = new Map(byCount.filter(isBare).map((form) => [form.words[0] as string, form]))
    for (const { title, words, startsWithFirstName } of byCount)
      if (title && (words.length > 1 || startsWithFirstName)) this.#byFirstName.add(`${title} ${fullFirstName(words[0] as string)}`)
    for (const form of byCount) if (form.words.length > 1) this.join(this.#sameFullName(form) ?? this.#named(form), form)
    for (const form of byCount)
      if (form.words.length === 1 && form.title !== '') this.join(this.#sameTitled(form, alone) ?? this.#titled(form), form)
  }

  /** Joins every form of a single word, after all others. */
  joinBare(forms: readonly NameForm[]): void {
    for (const form of mostFrequentFirst(forms)) if (isBare(form)) this.join(this.#sameBare(form) ?? this.#single(form), form)
  }

  /** Joins forms of too little evidence of their own to the only one who bears their name: `Breen` to Cathal Breen. */
  attach(forms: readonly NameForm[]): void {
    for (const form of forms) {
      // `Ashmere` is no Lady Ashmere, unless it speaks.
      if (form.speaks === 0 && form.placed * mostPlaced > form.mentions.length) continue
      const word = form.words.at(-1) as string
      const bearers = this.#bearing(word).filter(
        (figure) => (figure.last === word || (isBare(form) && figure.first === word)) && agree(figure.gender, genderOfForm(form)),
      )
      // A bare surname is rather a man’s.
      const men = bearers.every(({ last }) => last === word) && isBare(form) ? bearers.filter(({ gender }) => gender === 'male') : []
      const [only, ...others] = men.length > 0 ? men : bearers
      if (
        only &&
        others.length === 0 &&
        (form.speaks > 0 || form.mentions.length <= only.count) &&
        (form.words.length === 1 || only.first === '' || only.first === form.words[0])
      )
        this.join(only, form)
    }
  }

  #named(form: NameForm): Figure {
    const figure = this.add()
    figure.first = form.words[0] as string
    figure.last = form.words.at(-1) as string
    return figure
  }

  #titled(form: NameForm): Figure {
    const figure = this.add()
    if (form.startsWithFirstName && beforeFirstName.has(form.title) && form.title !== 'mr') figure.first = form.words[0] as string
    else figure.last = form.words[0] as string
    return figure
  }

  #single(form: NameForm): Figure {
    const figure = this.add()
    if (form.startsWithFirstName) figure.first = form.words[0] as string
    else figure.last = form.words[0] as string
    return figure
  }

  /** The same first and last name; a title of the other sex makes it a wife’s: `Mrs. John Lane`. */
  #sameFullName(form: NameForm): Figure | undefined {
    const first = form.words[0] as string
    const last = form.words.at(-1) as string
    const fits = this.#bearing(last).filter(
      (figure) =>
        figure.last === last &&
        (figure.first === first ||
          fullFirstName(figure.first) === fullFirstName(first) ||
          (Math.min(figure.first.length, first.length) === 1 && figure.first[0] === first[0])) &&
        agree(figure.gender, genderOfForm(form)),
    )
    return mostSpokenOf(fits)
  }

  #sameTitled(form: NameForm, bare: ReadonlyMap<string, NameForm>): Figure | undefined {
    const word = form.words[0] as string
    if (beforeFirstName.has(form.title)) {
      const noble = form.title === 'sir' || form.title === 'lady' || form.title === 'lord'
      const fits = this.#bearing(word).filter(
        (figure) => figure.first === word && agree(figure.gender, form.titleGender) && (!noble || figure.titles.has(form.title)),
      )
      if (fits.length > 0) return mostSpokenOf(fits)
      const long = noble ? undefined : this.#longName(word, form.titleGender)
      if (long) return long
    }
    const namesakes = this.#bearing(word).filter((figure) => figure.last === word && agree(figure.gender, form.titleGender))
    const free = this.#eldest(
      namesakes.filter((figure) => this.#mayBear(figure, form)),
      form,
    )
    if (form.title === 'miss') return mostSpokenOf(free)
    // `Mr. Hale` is Paul Hale rather than Imogen Hale, of whose sex nothing is known.
    const sure = free.filter(({ gender }) => gender !== 'unknown' && gender === form.titleGender)
    const [only, ...others] = sure.length > 0 ? sure : free
    // Where sisters share the surname, Mrs. is their mother.
    if (!only || others.length > 0 || (form.title === 'mrs' && namesakes.some((other) => other !== only && other.gender === 'female')))
      return undefined
    const first = bare.get(only.first)
    const apart =
      only.cast < 0 &&
      form.title === 'mr' &&
      form.outside >= Math.max(ownFirstName, narrated * form.mentions.length) &&
      first &&
      first.outside >= ownFirstName &&
      first.outside >= ownShare * form.mentions.length
    return apart ? undefined : only
  }

  /** `Miss Hale` is not who is called `Miss Ruth`: the surname is the eldest’s. */
  #eldest(bearers: readonly Figure[], { title }: NameForm): readonly Figure[] {
    const likely = bearers.filter(({ first }) => first === '' || !this.#byFirstName.has(`${title} ${fullFirstName(first)}`))
    return likely.length > 0 && (title === 'miss' || title === 'mr') ? likely : bearers
  }

  /** Nobody is Miss and Mrs., or Mr. and Captain, of one surname, unless the text says so of a full name. */
  #mayBear({ titles, first, cast }: Figure, { title }: NameForm): boolean {
    if (cast >= 0 && first !== '') return !(title === 'mrs' && titles.has('miss')) && !(title === 'miss' && titles.has('mrs'))
    if (first === '' && titles.size > 0) return [...titles].every((other) => fullTitle(other) === fullTitle(title))
    if (title === 'mrs') return !titles.has('miss')
    if (title === 'miss') return !titles.has('mrs') && !titles.has('lady')
    if (plainMale.has(title)) return [...titles].every((other) => plainMale.has(other))
    if (title === 'lady' || title === 'sir') return titles.has(title)
    return titles.size === 0 || [...titles].some((other) => fullTitle(other) === fullTitle(title))
  }

  #sameBare(form: NameForm): Figure | undefined {
    const word = form.words[0] as string
    const known = this.#bearing(word)
    const own = known.filter(({ forms }) => forms.some((other) => isBare(other) && other.words[0] === word))
    if (own.length > 0) return mostSpokenOf(own)
    const firsts = known.filter(({ first, gender }) => first === word && agree(gender, form.nameGender))
    const lasts = known.filter(({ first, last }) => last === word && first !== word)
    if (firsts.length > 0) return mostOften(form.startsWithFirstName ? firsts : [...firsts, ...lasts], word)
    const long = this.#longName(word, form.nameGender)
    if (long) return long
    const sure = lasts.filter(({ gender }) => gender === 'male')
    const men = sure.length > 0 ? sure : lasts.filter(({ gender }) => gender !== 'female')
    // A word that is a first name too needs a man who bears it after one: `Gregory` of Paul Gregory.
    if (form.startsWithFirstName) return mostSpokenOf(men.filter(({ first, gender }) => first !== '' && agree(gender, form.nameGender)))
    return mostSpokenOf(men.length > 0 ? men : lasts)
  }

  /** Who is called by the long form of a pet name, or the other way round; two pet names of one long name are two people. */
  #longName(word: string, gender: MentionRow['gender']): Figure | undefined {
    const long = fullFirstName(word)
    const bearers = this.#bearing(long).filter(
      ({ first, gender: other, titles, forms }) =>
        first !== '' &&
        fullFirstName(first) === long &&
        (word === long || first === long || forms.some(({ words }) => words[0] === long)) &&
        agree(other, gender) &&
        !titles.has('lady') &&
        !titles.has('sir') &&
        !forms.some((form) => isBare(form) && isOtherPetName(form.words[0] as string, word, long)),
    )
    const likely = mostSpokenOf(bearers)
    return likely && bearers.every((other) => other === likely || other.count * clearly < likely.count) ? likely : undefined
  }
}

export function isBare({ words, title }: NameForm): boolean {
  return words.length === 1 && title === ''
}

export function mostFrequentFirst(forms: readonly NameForm[]): NameForm[] {
  return [...forms].sort((a, b) => b.mentions.length - a.mentions.length)
}

export function genderOfForm({ titleGender, nameGender, pronouns, words }: NameForm): MentionRow['gender'] {
  if (titleGender !== 'unknown') return titleGender
  return words.length > 0 && nameGender !== 'unknown' ? nameGender : pronouns.gender
}

function isOtherPetName(one: string, other: string, long: string): boolean {
  return one !== other && one !== long && other !== long && fullFirstName(one) === long
}

/** Joins the forms of a name to figures of the novel, and keeps apart who only shares a surname. */
import type { MentionRow } from '../../model.ts'
import type { NameForm } from './forms.ts'
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

/** Titles that go with a first name: `Aunt Juley`, `Master Tom`. */
const beforeFirstName = new Set([
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
  'queen',
  'prince',
  'princess',
])
/** Titles that say nothing of rank, so that one person may be called by several. */
const plainMale = new Set(['mr', 'mister', 'monsieur', 'm', 'signor', 'herr', 'sir', 'master'])
/** A first name that stands alone so often beside `Mr.` with its surname is another’s: the son’s. */
const ownFirstName = 5
const ownShare = 0.1
/** So much more is spoken of one namesake than of others that a pet name is rather theirs. */
const clearly = 5

export class Figures {
  readonly all: Figure[] = []
  /** By first name, its long form, and surname: a form is compared with its namesakes alone. */
  private readonly byWord = new Map<string, Figure[]>()

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
      const known = this.byWord.get(word)
      if (!known) this.byWord.set(word, [figure])
      else if (!known.includes(figure)) known.push(figure)
    }
  }

  private bearing(word: string): readonly Figure[] {
    return this.byWord.get(word) ?? []
  }

  /** Joins every form to a figure, the fullest forms first. */
  joinAll(forms: readonly NameForm[]): void {
    const byCount = [...forms].sort((a, b) => b.mentions.length - a.mentions.length)
    const full = byCount.filter(({ words }) => words.length > 1)
    const titled = byCount.filter(({ words, title }) => words.length === 1 && title !== '')
    const bare = byCount.filter(({ words, title }) => words.length === 1 && title === '')
    const bareCount = new Map(bare.map(({ words, outside }) => [words[0] as string, outside]))
    for (const form of full) this.join(this.sameFullName(form) ?? this.named(form), form)
    for (const form of titled) this.join(this.sameTitled(form, bareCount) ?? this.titled(form), form)
    for (const form of bare) this.join(this.sameBare(form) ?? this.single(form), form)
  }

  private named(form: NameForm): Figure {
    const figure = this.add()
    figure.first = form.words[0] as string
    figure.last = form.words.at(-1) as string
    return figure
  }

  private titled(form: NameForm): Figure {
    const figure = this.add()
    if (form.startsWithFirstName && beforeFirstName.has(form.title) && form.title !== 'mr') figure.first = form.words[0] as string
    else figure.last = form.words[0] as string
    return figure
  }

  private single(form: NameForm): Figure {
    const figure = this.add()
    if (form.startsWithFirstName) figure.first = form.words[0] as string
    else figure.last = form.words[0] as string
    return figure
  }

  /** The same first and last name; a title of the other sex makes it a wife’s: `Mrs. John Dashwood`. */
  private sameFullName(form: NameForm): Figure | undefined {
    const first = form.words[0] as string
    const last = form.words.at(-1) as string
    const fits = this.bearing(last).filter(
      (figure) =>
        figure.last === last &&
        (figure.first === first ||
          fullFirstName(figure.first) === fullFirstName(first) ||
          (Math.min(figure.first.length, first.length) === 1 && figure.first[0] === first[0])) &&
        agree(figure.gender, genderOfForm(form)),
    )
    return mostSpokenOf(fits)
  }

  private sameTitled(form: NameForm, bareCount: ReadonlyMap<string, number>): Figure | undefined {
    const word = form.words[0] as string
    if (beforeFirstName.has(form.title)) {
      const noble = form.title === 'sir' || form.title === 'lady'
      const fits = this.bearing(word).filter(
        (figure) => figure.first === word && agree(figure.gender, form.titleGender) && (!noble || figure.titles.has(form.title)),
      )
      if (fits.length > 0) return mostSpokenOf(fits)
    }
    const namesakes = this.bearing(word).filter((figure) => figure.last === word && agree(figure.gender, form.titleGender))
    const free = namesakes.filter((figure) => this.mayBear(figure, form))
    if (form.title === 'miss') return mostSpokenOf(free)
    // Where sisters share the surname, Mrs. is their mother.
    if (free.length !== 1 || (form.title === 'mrs' && namesakes.length > 1)) return undefined
    const [only] = free as [Figure]
    const alone = bareCount.get(only.first) ?? 0
    const apart = only.cast < 0 && form.title === 'mr' && alone >= ownFirstName && alone >= ownShare * form.mentions.length
    return apart ? undefined : only
  }

  /** Nobody is Miss and Mrs., or Mr. and Captain, of one surname, unless the text says so of a full name. */
  private mayBear({ titles, first, cast }: Figure, { title }: NameForm): boolean {
    if (cast >= 0 && first !== '') return !(title === 'mrs' && titles.has('miss')) && !(title === 'miss' && titles.has('mrs'))
    if (first === '' && titles.size > 0) return false
    if (title === 'mrs') return !titles.has('miss')
    if (title === 'miss') return !titles.has('mrs') && !titles.has('lady')
    if (plainMale.has(title)) return [...titles].every((other) => plainMale.has(other))
    if (title === 'lady' || title === 'sir') return titles.has(title)
    return titles.size === 0 || titles.has(title)
  }

  private sameBare(form: NameForm): Figure | undefined {
    const word = form.words[0] as string
    const own = this.bearing(word).filter(({ forms }) =>
      forms.some(({ words, title }) => words.length === 1 && title === '' && words[0] === word),
    )
    if (own.length > 0) return mostSpokenOf(own)
    const firsts = this.bearing(word).filter(({ first, gender }) => first === word && agree(gender, form.nameGender))
    if (firsts.length > 0) return mostSpokenOf(firsts)
    const long = fullFirstName(word)
    const short = this.bearing(long).filter(
      ({ first, gender }) => first !== '' && fullFirstName(first) === long && agree(gender, form.nameGender),
    )
    const plain = short.filter(({ titles }) => !titles.has('lady') && !titles.has('sir'))
    const likely = mostSpokenOf(plain)
    if (likely && plain.every((other) => other === likely || other.count * clearly < likely.count)) return likely
    if (form.startsWithFirstName) return undefined
    const lasts = this.bearing(word).filter(({ last }) => last === word)
    const men = lasts.filter(({ gender }) => gender !== 'female')
    return mostSpokenOf(men.length > 0 ? men : lasts)
  }
}

function genderOfForm({ titleGender, nameGender, words }: NameForm): MentionRow['gender'] {
  if (titleGender !== 'unknown') return titleGender
  return words.length > 0 ? nameGender : 'unknown'
}

function agree(one: MentionRow['gender'], other: MentionRow['gender']): boolean {
  return one === 'unknown' || other === 'unknown' || one === other
}

function mostSpokenOf(figures: readonly Figure[]): Figure | undefined {
  return figures.length === 0 ? undefined : figures.reduce((best, next) => (next.count > best.count ? next : best))
}

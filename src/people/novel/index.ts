import type { MentionRow, People, Person } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import type { Given } from '../given.ts'
import { wordsOf } from '../person.ts'
import { castForms, tellsNameOnly } from './cast.ts'
import { describeSpeakers, linkCast, shortText } from './described.ts'
import { type Figure, Figures, isBare } from './figures.ts'
import { collectForms, type NameForm } from './forms.ts'
import { PronounCount } from './gender.ts'
import { linkKin } from './kin.ts'
import { addressedNarrator, toldMentions } from './narrator.ts'
import { fullFirstName } from './nicknames.ts'
import { linkShared, TitleBearers } from './shared.ts'

/** How sure it is that `his wife` is hers who has his surname. */
const kinSure = 0.7

/** `Schlegels`, `Wilcoxes`: the family, nobody in particular. */
const pluralEnding = /e?s$/
/** Evidence from which on a name is somebody’s; its parts are worth what a study of fourteen novels found. */
const leastEvidence = 2
/** The same for a full name and a part of it in a short text, together. */
const leastShared = 1
/** What standing after `in`, `at` or `from` speaks against a name. */
const placeWeight = 18
/** A full name in less than this share of all mentions is not the one that the text goes by. */
const usualShare = 0.02

export function findFigures(layout: Layout, given: Given): People {
  const forms = collectForms(layout)
  const figures = new Figures()
  const { known, shared } = castForms(figures, given.cast, forms)
  const singular = new Set(forms.map(({ words }) => words.at(-1) as string))
  const isFamily = ({ words }: NameForm) =>
    pluralEnding.test(words.at(-1) as string) && singular.has((words.at(-1) as string).replace(pluralEnding, ''))
  const strangers = forms.filter((form) => !known.has(form) && !isFamily(form))
  const isShort = layout.document.tokens.count < shortText
  const own = isShort ? borne(strangers, layout) : strangers.filter((form) => evidenceFor(form) >= leastEvidence)
  figures.joinFull(own)
  const titles = new TitleBearers(
    figures.all,
    new Map(own.filter(isBare).map(({ words, mentions }) => [words[0] as string, mentions.length])),
  )
  figures.joinBare(own.filter(({ words }) => titles.of(words[0] as string).length === 0))
  const joined = new Set(own)
  if (isShort) figures.attach(strangers.filter((form) => !joined.has(form) && titles.of(form.words[0] as string).length === 0))
  const people = new Writer(layout, given)
  for (const figure of figures.all) people.write(figure)
  linkCast(layout, given, people.link)
  people.share(figures.all, shared, titles)
  people.relate(figures.all)
  describeSpeakers(layout, people.persons, people.of, people.link)
  people.narrate(figures.all)
  return people
}

/** The forms that are somebody’s: by what stands beside them, or beside another form of the same name (`Carla Voss` and `Carla`). */
function borne(forms: readonly NameForm[], { document: { text } }: Layout): readonly NameForm[] {
  const byWord = new Map<string, NameForm[]>()
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}'’-]*/gu))
  for (const form of forms)
    for (const word of partsOf(form)) {
      const known = byWord.get(word)
      if (known) known.push(form)
      else byWord.set(word, [form])
    }
  // The fuller form with a word, or the word alone; where several have it, it need not be this one’s.
  const other = (word: string, form: NameForm) => {
    const [first, second, ...more] = byWord.get(word) as NameForm[]
    const partner = first === form ? second : first
    return partner && more.length === 0 && partner.words.length > 1 !== form.words.length > 1 ? points(partner) : Number.NEGATIVE_INFINITY
  }
  return forms.filter((form) => {
    if (evidenceFor(form) >= leastEvidence || (acts(form) && !small.has(form.words[0] as string))) return true
    const parts = partsOf(form)
    // `Jessamy Cole`, where there are a Jessamy and a Miss Cole.
    if (points(form) <= 0 && !parts.every((word) => (byWord.get(word) as NameForm[]).length > 1)) return false
    return parts.some((word) => other(word, form) + points(form) >= leastShared)
  })
}

/** Mostly a subject, and more than once; places are that now and then. */
const acts = ({ words, title, subject, outside, placed }: NameForm): boolean =>
  words.length === 1 && title === '' && subject > 1 && 2 * subject >= outside && placed === 0

const partsOf = ({ words }: NameForm): readonly string[] => [...new Set([fullFirstName(words[0] as string), words.at(-1) as string])]

function evidenceFor(form: NameForm): number {
  const { title, words, speaks, subject, vocative, certain, startsWithFirstName, mentions } = form
  if (mentions.length === 1 && !title && speaks === 0 && !((words.length > 1 || subject > 0) && startsWithFirstName)) return 0
  return certain === 0 && speaks === 0 && vocative < 2 ? 0 : points(form)
}

function points({ title, speaks, subject, vocative, owns, placed, startsWithFirstName, mentions }: NameForm): number {
  return (
    (title ? 4 : 0) +
    3 * Math.min(speaks, 5) +
    0.7 * Math.min(subject, 6) +
    2 * Math.min(vocative, 4) +
    (startsWithFirstName ? 2 : 0) +
    0.3 * Math.min(owns, 5) -
    (placeWeight * placed) / mentions.length
  )
}

class Writer implements People {
  readonly persons: Person[] = []
  readonly of: Int32Array
  readonly sure: Float64Array
  readonly #counts: PronounCount[] = []
  readonly #layout: Layout
  readonly #given: Given
  /** Of some of the cast more than the name is told. */
  readonly #tellsMore: boolean

  constructor(layout: Layout, given: Given) {
    this.#layout = layout
    this.#given = given
    this.#tellsMore = !given.cast.every(tellsNameOnly)
    this.of = new Int32Array(layout.mentions.length).fill(-1)
    this.sure = new Float64Array(layout.mentions.length)
  }

  write(figure: Figure): void {
    const id = this.persons.length
    const member = this.#given.cast[figure.cast]
    const spellings = new Map<string, number>()
    const count = new PronounCount()
    this.#counts.push(count)
    for (const form of figure.forms) {
      for (const [spelling, times] of form.spellings) spellings.set(spelling, (spellings.get(spelling) ?? 0) + times)
      count.add(form.titleGender, 2 * form.mentions.length)
      count.add(form.nameGender, form.titleGender === 'unknown' ? form.mentions.length : 0)
      for (const mention of form.mentions) {
        this.link(mention, id, 1)
        if ((this.#layout.owner[mention.first] as number) < 0) count.read(this.#layout, mention)
      }
    }
    this.persons.push({
      id,
      name: member?.name ?? usualName(figure),
      forms: new Set([...(member ? [member.name, ...(member.aliases ?? [])] : []), ...spellings.keys()]),
      named: true,
      gender: 'unknown',
      roles: member?.roles ? new Set(member.roles) : null,
      sort: 'person',
      castId: member ? (member.id ?? member.name) : null,
      bare: member !== undefined && this.#tellsMore && tellsNameOnly(member),
    })
  }

  readonly link = ({ id }: MentionRow, person: number, sure: number): void => {
    this.of[id] = person
    this.sure[id] = sure
  }

  /** Names of several people, and titles that stand alone: `John`, where two bear it; `the colonel`. */
  share(figures: readonly Figure[], shared: ReadonlyMap<NameForm, readonly Figure[]>, titles: TitleBearers): void {
    const open = new Map<number, readonly Figure[]>()
    for (const [form, bearers] of shared) for (const { id } of form.mentions) open.set(id, bearers)
    for (const mention of this.#layout.mentions) {
      if ((this.of[mention.id] as number) >= 0 || open.has(mention.id)) continue
      const bearers = titles.meantBy(this.#layout, mention)
      if (bearers.length > 0) open.set(mention.id, bearers)
    }
    const idOf = new Map(figures.map((figure, id) => [figure, id] as const))
    linkShared(this.#layout, this.of, open, idOf, (mention, person, sure) => {
      this.link(mention, person, sure)
      if ((this.#layout.owner[mention.first] as number) < 0) this.#counts[person]?.read(this.#layout, mention)
    })
    this.persons.forEach((person, id) => {
      const given = this.#given.cast[(figures[id] as Figure).cast]?.gender ?? 'unknown'
      this.persons[id] = { ...person, gender: given === 'unknown' ? (this.#counts[id] as PronounCount).gender : given }
    })
  }

  /** `his wife`, `her father`. */
  relate(figures: readonly Figure[]): void {
    linkKin(this.#layout, this.of, this.persons, figures, (mention, person) => this.link(mention, person, kinSure))
  }

  /** Whoever says `I`, by the caller’s name, by the name that others use, or without one. */
  narrate(figures: readonly Figure[]): void {
    const { narrator } = this.#given
    const told = toldMentions(this.#layout, narrator !== null)
    if (told.length === 0) return
    const wanted = narrator === null ? '' : wordsOf(narrator).join(' ')
    const called = narrator === null ? addressedNarrator(this.#layout, figures, told) : undefined
    let id = called
      ? figures.indexOf(called)
      : this.persons.findIndex(({ name, forms }) => [name, ...(forms ?? [])].some((form) => wordsOf(form).join(' ') === wanted))
    if (id < 0) {
      id = this.persons.length
      const name = narrator ?? 'narrator'
      this.persons.push({ id, name, forms: null, named: narrator !== null, gender: 'unknown', roles: null, sort: 'person', castId: null })
    }
    for (const mention of told) this.link(mention, id, 1)
  }
}

/** The full name that the text uses most, where it uses one often enough, else the form that it uses most. */
function usualName({ forms, count }: Figure): string {
  const most = (some: readonly NameForm[]) => some.reduce((one, next) => (next.mentions.length > one.mentions.length ? next : one))
  const full = forms.filter(({ words, mentions }) => words.length > 1 && mentions.length >= usualShare * count)
  const best = most(full.length > 0 ? full : forms)
  return [...best.spellings].reduce((one, next) => (next[1] > one[1] ? next : one))[0]
}

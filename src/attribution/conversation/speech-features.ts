/** What a stretch in marks looks like and where it stands, as far as that tells speech from titles, thoughts, letters and words as words. */
import { formOfRow } from '../../lexicon/vocabulary.ts'
import { Kind, type Quotation, Trait } from '../../model.ts'
import { kindNames } from '../../syntax/kind-names.ts'
import type { Layout } from '../../syntax/layout.ts'
import { clauseStart } from '../../syntax/main-subject.ts'
import { settingOf } from '../setting.ts'
import { letterSigns } from './letters.ts'

/** Words beside a quotation that may say what it is. */
const nearBefore = 8
const nearAfter = 6
/** Words at the end of the paragraph before that may lead a quotation in. */
const nearLead = 14
/** Tokens of a paragraph that are searched for the words of others. */
const furthest = 300
const telling =
  Trait.Reporting | Trait.Auxiliary | Trait.Adverb | Trait.Subordinator | Trait.Determiner | Trait.Preposition | Trait.DocumentNoun

const classes: readonly (readonly [trait: number, name: string])[] = [
  [Trait.Reporting, 'reporting'],
  [Trait.Auxiliary, 'auxiliary'],
  [Trait.PossessivePronoun, 'possessive'],
  [Trait.Determiner, 'determiner'],
  [Trait.SubjectPronoun, 'pronoun'],
  [Trait.ObjectPronoun, 'pronoun'],
  [Trait.Coordinator, 'coordinator'],
  [Trait.Preposition, 'preposition'],
  [Trait.Subordinator, 'subordinator'],
  [Trait.Relative, 'relative'],
  [Trait.Adverb, 'adverb'],
  [Trait.Capital, 'capital'],
  [Trait.Ing, 'ing'],
  [Trait.Ed, 'ed'],
]

/** `clue: what it saw`, as the weights are keyed. */
export function speechFeatures(layout: Layout, quotation: Quotation): string[] {
  const {
    document: { tokens, paragraphs },
    owner,
  } = layout
  const { first, last } = quotation
  const paragraph = tokens.paragraph[first] as number
  const { first: opening } = paragraphs[paragraph] as { first: number }
  const closing = (paragraphs[tokens.paragraph[last - 1] as number] as { last: number }).last
  const { words, opensWithCapital, titleCase, opensParagraph } = settingOf(layout, quotation)
  const closesParagraph = last >= closing - 1
  const ending = endingOf(layout, quotation)
  const before = first === opening ? 'edge' : classOf(layout, first - 1)
  const after = last >= closing ? 'edge' : classOf(layout, last)
  const size = words < 4 ? `${words}` : words < 6 ? '4' : words < 9 ? '6' : words < 16 ? '9' : words < 41 ? '16' : '41'
  const capital = opensWithCapital ? 'capital' : 'small'
  const found = [
    `shape: ${size}, ${capital}, ${ending}`,
    `ending: ${ending}, ${after}`,
    `opening: ${before}, ${capital}`,
    `place: ${opensParagraph ? (closesParagraph ? 'whole' : 'opens') : closesParagraph ? 'closes' : 'inside'}, ${ending}`,
    `person: ${personIn(layout, quotation)}, ${size}`,
  ]
  if (titleCase) found.push(`title: ${before}`)
  if (isAllCaps(layout, quotation)) found.push('title: capitals throughout')
  if (first > opening && (owner[first - 1] as number) < 0) {
    const start = clauseStart(layout, first - 1)
    for (let at = Math.max(start, first - nearBefore); at < first; at++) sayWord(layout, at, found)
    found.push(`report form: ${formBetween(layout, start, first)}`)
  }
  let to = last
  while (to < closing && to < last + nearAfter && (owner[to] as number) < 0 && tokens.kind[to] !== Kind.Stop) to++
  found.push(`report after: ${cueBetween(layout, last, to)}`)
  if (!opensParagraph) {
    const start = Math.max(opening, first - furthest)
    found.push(`paragraph opens: ${(owner[start] as number) >= 0 ? 'quoted' : 'told'}, ${before}`)
  }
  found.push(...letterSigns(layout, quotation))
  if (!opensParagraph) found.push(`paragraph after: ${quotedIn(layout, (tokens.paragraph[last - 1] as number) + 1)}`)
  else found.push(`led in: ${first > 0 ? classOf(layout, first - 1) : 'stop'}, ${namesDocument(layout, first)}`)
  return found
}

/** Whether and where a paragraph quotes anybody: talk has talk beside it. */
function quotedIn({ document: { paragraphs }, owner }: Layout, number: number): string {
  const paragraph = paragraphs[number]
  if (!paragraph) return 'told'
  const { first, last } = paragraph
  if ((owner[first] as number) >= 0) return 'opens'
  if (Math.max(owner[last - 1] as number, owner[last - 2] as number) >= 0) return 'ends'
  return owner.subarray(first, Math.min(last, first + furthest)).some((id) => id >= 0) ? 'holds' : 'told'
}

/** `His brother’s letter said:`, `the words of the song—` */
function namesDocument({ document: { tokens } }: Layout, first: number): boolean {
  return tokens.traits.subarray(Math.max(0, first - nearLead), first).some((traits) => traits & Trait.DocumentNoun)
}

/** Lemma of the first word that reports between two tokens outside marks. */
function cueBetween({ cueAt, cues, owner }: Layout, from: number, to: number): string {
  for (let at = from; at < to; at++) {
    const id = cueAt[at] as number
    if (id >= 0 && (owner[at] as number) < 0) {
      const { lemma, form } = cues[id] as { lemma: string; form: string }
      return form === 'place' ? 'unlisted' : lemma
    }
  }
  return 'none'
}

/** `seemed to say`, `would say` and `didn’t say` have the base form. */
function formBetween({ cueAt, cues, owner }: Layout, from: number, to: number): string {
  for (let at = to - 1; at >= from; at--) {
    const id = cueAt[at] as number
    if (id >= 0 && (owner[at] as number) < 0) return (cues[id] as { form: string }).form
  }
  return 'none'
}

function sayWord({ document: { tokens } }: Layout, at: number, found: string[]): void {
  const row = tokens.word[at] as number
  if (tokens.kind[at] === Kind.Word && row > 0 && (tokens.traits[at] as number) & telling) found.push(`before: ${formOfRow(row)}`)
}

function classOf({ document: { tokens }, owner }: Layout, at: number): string {
  if ((owner[at] as number) >= 0) return 'quotation'
  const kind = tokens.kind[at] as number
  if (kind !== Kind.Word) return kindNames[kind] as string
  const traits = tokens.traits[at] as number
  for (const [trait, name] of classes) if (traits & trait) return name
  return 'word'
}

/** The last sign of the content but for marks, brackets and emphasis. */
function endingOf({ document: { text } }: Layout, { content }: Quotation): string {
  const piece = content.at(-1)
  if (!piece) return 'none'
  let at = piece.end - 1
  while (at > piece.start && '\'"’”‘“»_*)]'.includes(text[at] as string)) at--
  const sign = text[at] as string
  if (sign === '.' && text[at - 1] === '.') return 'dash'
  if ('-–—…'.includes(sign)) return 'dash'
  if ('?!'.includes(sign)) return 'question'
  return sign === '.' || sign === ',' ? sign : ';:'.includes(sign) ? ';' : 'none'
}

/** Two words at least, all in capitals: a heading, an inscription. */
function isAllCaps({ document: { tokens } }: Layout, { first, last }: Quotation): boolean {
  let words = 0
  for (let at = first; at < Math.min(last, first + 12); at++) {
    if (tokens.kind[at] !== Kind.Word) continue
    if (!((tokens.traits[at] as number) & Trait.AllCaps)) return false
    words++
  }
  return words > 1
}

const firstPersons = new Set(['i', 'we', 'you', 'my', 'me', 'your', 'our', 'us'])
const thirdPersons = new Set(['he', 'she', 'they', 'his', 'her', 'their', 'him', 'them'])

/** Whose persons the first words speak of. */
function personIn({ document: { tokens } }: Layout, { first, last }: Quotation): string {
  let third = false
  let verb = false
  for (let at = first; at < Math.min(last, first + 40); at++) {
    if (tokens.kind[at] !== Kind.Word) continue
    const row = tokens.word[at] as number
    const form = row > 0 ? formOfRow(row) : ''
    if (firstPersons.has(form)) return 'first'
    if (thirdPersons.has(form)) third = true
    if ((tokens.traits[at] as number) & (Trait.Auxiliary | Trait.Verb | Trait.Reporting)) verb = true
  }
  return third ? 'third' : verb ? 'verb' : 'none'
}

/** Every way in which a novel writes a name, with what stands beside it: the evidence that somebody bears it. */
import { isBareParticle, isFormOfBe, isNotName, isPlace, Word } from '../../lexicon/words.ts'
import { Kind, type MentionRow, Trait } from '../../model.ts'
import { genderOfWord } from '../../syntax/gender.ts'
import type { Layout } from '../../syntax/layout.ts'
import { isVocative } from '../../syntax/vocative.ts'
import { lowerAt, wordsAt } from '../../syntax/words-at.ts'
import { folded, wordsOf } from '../person.ts'
import { isSubject } from '../syntax.ts'
import { PronounCount } from './gender.ts'

/** One way of writing a name: its title and its words, lower case. */
export interface NameForm {
  readonly key: string
  readonly title: string
  readonly words: readonly string[]
  /** Gender that the title tells. */
  readonly titleGender: MentionRow['gender']
  /** Gender of a first name or a noun of kin. */
  readonly nameGender: MentionRow['gender']
  /** Gender of the pronouns behind a full name in the narration. */
  readonly pronouns: PronounCount
  readonly startsWithFirstName: boolean
  /** As written, each with its count. */
  readonly spellings: Map<string, number>
  readonly mentions: MentionRow[]
  outside: number
  speaks: number
  subject: number
  vocative: number
  owns: number
  placed: number
  /** Times that it stood where only a name has a capital. */
  certain: number
}

const farthestPlaceWord = 1

export function collectForms(layout: Layout): NameForm[] {
  const { document, mentions, owner } = layout
  const { tokens } = document
  const forms = new Map<string, NameForm>()
  for (const mention of mentions) {
    if (!isNameLike(layout, mention)) continue
    const { first, last } = mention
    const form = formFor(layout, forms, mention)
    form.mentions.push(mention)
    const spelling = folded(document.text.slice(tokens.start[nameStart(layout, mention)], mention.end))
    form.spellings.set(spelling, (form.spellings.get(spelling) ?? 0) + 1)
    const before = first > 0 ? (tokens.traits[first - 1] as number) : 0
    // In capitals throughout, as headings are, nothing tells a name from other words.
    const shouted = ((tokens.traits[first] as number) & Trait.AllCaps) !== 0 && ((tokens.traits[last - 1] as number) & Trait.AllCaps) !== 0
    const opens = ((tokens.traits[first] as number) & Trait.SentenceStart) !== 0 || tokens.kind[first - 1] === Kind.Mark
    if ((!opens || form.words.length > 1 || form.title !== '') && !shouted) form.certain++
    if ((tokens.traits[last - 1] as number) & Trait.Possessive) form.owns++
    const place = tokens.word[first - farthestPlaceWord]
    const isPlaced = before & Trait.Preposition && (place === Word.in || place === Word.at || place === Word.from)
    if (isPlaced && !endsCue(layout, first - 1)) form.placed++
    if ((owner[first] as number) >= 0) {
      if (isVocative(layout, mention)) form.vocative++
      continue
    }
    form.outside++
    if (form.words.length > 1) form.pronouns.read(layout, mention)
    if (isBesideCue(layout, mention)) form.speaks++
    if (isSubject(tokens, mention)) form.subject++
  }
  return [...forms.values()]
}

/** A name, or a title or word of kin that is written as one: `Mamma`, `the Queen`. */
function isNameLike(layout: Layout, mention: MentionRow): boolean {
  const {
    document: { tokens },
    owner,
  } = layout
  const { type, first, last, head, core } = mention
  const capital = ((tokens.traits[head] as number) & Trait.Capital) !== 0
  // `said Good`: what speaks is a name, whatever else the word may be.
  if (type === 'name')
    return (
      !(last - core === 1 && core === first && isNotName(tokens.word[core] as number)) ||
      ((owner[first] as number) < 0 && isBesideCue(layout, mention))
    )
  return type === 'description' && capital && first === head && !((tokens.traits[first] as number) & Trait.SentenceStart)
}

function formFor(layout: Layout, forms: Map<string, NameForm>, mention: MentionRow): NameForm {
  const { tokens, text } = layout.document
  const { last } = mention
  const first = nameStart(layout, mention)
  const core = Math.max(first, mention.core)
  const words = wordsOf(wordsAt(text, tokens, core, last))
  const title = core > first ? wordsOf(wordsAt(text, tokens, first, core)).join(' ') : ''
  const key = `${title}|${words.join(' ')}`
  const known = forms.get(key)
  if (known) return known
  let titleGender: MentionRow['gender'] = 'unknown'
  for (let at = first; at < core; at++) {
    const gender = genderOfWord(tokens.traits[at] as number)
    if (gender !== 'unknown') titleGender = gender
  }
  const traits = tokens.traits[core] as number
  const made: NameForm = {
    key,
    title,
    words,
    titleGender,
    nameGender: genderOfWord(traits),
    pronouns: new PronounCount(),
    startsWithFirstName: (traits & Trait.FirstName) !== 0,
    spellings: new Map(),
    mentions: [],
    outside: 0,
    speaks: 0,
    subject: 0,
    vocative: 0,
    owns: 0,
    placed: isPlace(tokens.word[core] as number) ? 2 : 0,
    certain: 0,
  }
  forms.set(key, made)
  return made
}

/**
 * Past `Poor` of `Poor Ann` and `Old` of `Old Mr. Lane`, and past a verb or an adverb that opens the sentence: `Presently Ann`, `Said Ann`.
 * `Old Martin` keeps his: there may be a young one.
 */
function nameStart({ document: { tokens, text } }: Layout, { first, last, core }: MentionRow): number {
  let at = first
  while (at < last - 1) {
    const traits = tokens.traits[at] as number
    const word = lowerAt(text, tokens, at)
    const opens = traits & Trait.SentenceStart && !(traits & (Trait.FirstName | Trait.Title))
    const untitled = at < core && !(traits & Trait.Title)
    if (!untitled && !epithets.has(word) && !(opens && (traits & Trait.Reporting || word.endsWith('ly')))) break
    at++
  }
  return at
}

const epithets = new Set(['poor', 'dear', 'dearest', 'darling', 'o', 'oh'])

/** `said Ann`, `Ann said`, `Ann was saying`. */
function isBesideCue(layout: Layout, { first, last }: MentionRow): boolean {
  const {
    cues,
    cueAt,
    document: { tokens },
  } = layout
  if ((tokens.traits[last - 1] as number) & Trait.Possessive) return false
  const before = (tokens.traits[first - 1] ?? 0) & Trait.Determiner ? first - 2 : first - 1
  if ((cueAt[last] ?? -1) >= 0 || (cueAt[before] ?? -1) >= 0 || endsCue(layout, before)) return true
  const next = cues[cueAt[last + 1] as number]
  return next?.form === 'ing' && isFormOfBe(tokens.word[last] as number)
}

/** The second word of `broke in` or `called out`; not of `said in`, `shouted over`. */
function endsCue({ cues, cueAt, document: { tokens } }: Layout, at: number): boolean {
  const cue = cues[cueAt[at - 1] as number]
  return cue !== undefined && (cue.last === at + 1 || isBareParticle(tokens.word[at] as number))
}

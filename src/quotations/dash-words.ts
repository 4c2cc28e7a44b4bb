/** Classes of words, as far as they tell speech from narration: who is spoken of, and in which tense. */
import { rowOf } from '../lexicon/vocabulary.ts'
import { phrasalReport } from '../lexicon/words.ts'
import { type Document, Kind, Trait } from '../model.ts'

const groups = {
  he: ['he', 'she', 'they'],
  I: ['i'],
  you: [
    'you',
    'we',
    'thou',
    "i'm",
    "i'll",
    "i've",
    "i'd",
    "you're",
    "you'll",
    "you've",
    "you'd",
    "we're",
    "we'll",
    "we've",
    "we'd",
    "it'll",
    "don't",
  ],
  it: ['it', 'there'],
  his: ['his', 'her', 'their'],
  my: ['my'],
  your: ['your', 'our', 'thy'],
  the: ['the', 'a', 'an'],
  and: ['and'],
  but: ['but'],
  was: ['was', 'were', 'had', 'did', 'could', 'would', 'might', "wasn't", "weren't", "hadn't", "didn't", "couldn't", "wouldn't"],
  is: ['is', 'are', 'am', 'has', 'have', 'do', 'does', 'can', 'will', 'shall', 'may', 'must', "isn't", "aren't", "can't", "won't"],
  him: ['him', 'them', 'himself', 'herself'],
  me: ['me'],
  us: ['us'],
  who: ['who', 'which', 'whose'],
  as: ['as'],
  with: ['with'],
  that: ['that'],
  what: ['what', 'where'],
  this: ['this', 'these'],
} as const
const groupOf: ReadonlyMap<number, string> = new Map(
  Object.entries(groups).flatMap(([name, forms]) => forms.map((form) => [rowOf(form), name] as const)),
)

const small: readonly (readonly [traits: number, name: string])[] = [
  [Trait.Reporting, 'said'],
  [Trait.Adverb, 'adverb'],
  [Trait.Preposition, 'preposition'],
  [Trait.Auxiliary, 'is'],
  [Trait.Subordinator | Trait.Relative, 'if'],
  [Trait.Determiner | Trait.Coordinator, 'all'],
  [Trait.Ing, 'ing'],
  [Trait.Ed, 'ed'],
  [Trait.Verb, 'went'],
  [Trait.PersonNoun, 'person'],
  [Trait.Possessive, 'owner'],
]
const capital: readonly (readonly [traits: number, name: string])[] = [
  ...small.slice(1, 6),
  [Trait.Ing, 'Ing'],
  [Trait.Title | Trait.FirstName | Trait.PersonNoun, 'Name'],
  [Trait.Possessive, 'Owner'],
]

const subjects = new Set(['he', 'who'])
const finite = new Set(['said', 'ed', 'went', 'was', 'is'])
const nominal = new Set(['Name', 'Capital', 'Owner', 'owner', 'person', 'word', 'number'])
const openers = new Set(['Name', 'Capital', 'Owner', 'the', 'his', 'my'])
/** Words of a subject before its verb: `the old man asked` */
const longestSubject = 4

/** The class of the word behind a subject that begins in `at`, of the second word where none does. */
export function behindSubject(document: Document, at: number, last: number, isTold: boolean): string {
  const second = wordClass(document, at + 1, last, isTold)
  if (!openers.has(wordClass(document, at, last, isTold))) return second
  for (let row = at + 1; row <= at + longestSubject; row++) {
    const name = wordClass(document, row, last, isTold)
    if (finite.has(name)) return name
    if (!nominal.has(name)) break
  }
  return second
}

/** `I` beside a verb of saying is as good as `he` where somebody tells the story. */
export function wordClass({ tokens }: Document, at: number, last: number, isTold: boolean): string {
  if (at >= last) return 'end'
  const { kind, traits, word } = tokens
  if (kind[at] !== Kind.Word)
    return kind[at] === Kind.Number ? 'number' : kind[at] === Kind.Mark || kind[at] === Kind.Open ? 'mark' : 'sign'
  const group = groupOf.get(word[at])
  if (group === 'I' && isTold && ((traits[at - 1] | (at + 1 < last ? traits[at + 1] : 0)) & Trait.Reporting) !== 0) return 'he'
  if (group) return group
  const isCapital = (traits[at] & Trait.Capital) !== 0
  // `went on`, `broke in`
  if (!isCapital && at + 1 < last && phrasalReport(word[at], word[at + 1])) return 'said'
  for (const [mask, name] of isCapital ? capital : small)
    if (traits[at] & mask) return name === 'said' && traits[at] & Trait.Ing ? 'ing' : name
  if (!isCapital && kind[at - 1] === Kind.Word && subjects.has(groupOf.get(word[at - 1]) ?? '')) return 'went'
  return isCapital ? (word[at] === 0 || (traits[at] & Trait.SentenceStart) === 0 ? 'Name' : 'Capital') : 'word'
}

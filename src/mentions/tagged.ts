/** Whoever a tag calls by a noun that no list holds: `“…” said the vicar.`, `“…” the saloon-keeper demanded.` */
import { Word } from '../lexicon/words.ts'
import { type Document, Kind, Trait } from '../model.ts'
import { closedClass } from '../syntax/closed-class.ts'
import { genderOfWord } from '../syntax/gender.ts'
import { reachAfter } from './descriptions.ts'
import type { Draft } from './draft.ts'

const noun = Trait.PersonNoun | Trait.GroupNoun | Trait.DocumentNoun
/** Words that end a noun phrase. */
const outside = closedClass | Trait.Verb | Trait.Reporting | Trait.Time | Trait.Possessive | Trait.Capital
const longest = 4

/** The phrase that the determiner in `row` opens, where a reporting verb and a mark stand beside it and it holds no known noun. */
export function readTagged(document: Document, row: number): Draft | null {
  const { tokens } = document
  const { kind, traits, sentence } = tokens
  if (isAged(document, row + 1)) {
    const last = row + 2
    return { ...person, first: row, last, head: row + 1, core: row, reach: reachAfter(document, last) }
  }
  const inverted = isReporting(traits, row - 1) && kind[row - 2] === Kind.Mark
  if (!inverted && !follows(tokens, row) && !((traits[row] as number) & Trait.SentenceStart)) return null
  let last = row + 1
  while (last < tokens.count && last - row < longest && kind[last] === Kind.Word && sentence[last] === sentence[row]) {
    const here = traits[last] as number
    if (here & noun) return null
    if (here & outside && tokens.word[last] !== Word.voice) break
    last++
  }
  if (last === row + 1) return null
  if (inverted) {
    if (kind[last] === Kind.Word && !((traits[last] as number) & (Trait.Preposition | Trait.Coordinator | Trait.Adverb | Trait.Relative)))
      return null
  } else {
    if (kind[last] !== Kind.Word || !isReporting(traits, last)) return null
    if (!follows(tokens, row) && !(isPause(kind[last + 1]) && kind[last + 2] === Kind.Mark)) return null
  }
  const head = last - 1
  return { ...person, first: row, last, head, core: row, gender: genderOfNoun(document, head) }
}

/** `ferryman`, `charwoman`: a noun in no list tells by its end. */
function genderOfNoun({ text, tokens: { traits, start, end } }: Document, at: number): Draft['gender'] {
  const told = genderOfWord(traits[at] as number)
  if (told !== 'unknown') return told
  const noun = text.slice(start[at], end[at])
  return /(woman|wife|maid)$/.test(noun) ? 'female' : /[^u]man$/.test(noun) ? 'male' : 'unknown'
}

const person = { type: 'description', gender: 'unknown', plural: false, sort: 'person' } as const

/** `the 23-year-old said`, `the 23-year-old from Ash`, `the 23-year-old grinned.`, but `the 23-year-old striker`. */
function isAged({ text, tokens: { kind, traits, start, end } }: Document, at: number): boolean {
  if (kind[at] !== Kind.Number || !text.slice(start[at], end[at]).endsWith('-year-old')) return false
  const next = traits[at + 1] as number
  return kind[at + 1] !== Kind.Word || (next & outside) !== 0 || ((next & Trait.Ed) !== 0 && kind[at + 2] !== Kind.Word)
}

function isReporting(traits: Int32Array, at: number): boolean {
  return ((traits[at] ?? 0) & Trait.Reporting) !== 0
}

function isPause(kind: number | undefined): boolean {
  return kind === Kind.Comma || kind === Kind.Colon
}

/** A closing mark: it stands at the word before it and away from the one after it. */
function follows({ kind, start, end }: Document['tokens'], row: number): boolean {
  return kind[row - 1] === Kind.Mark && end[row - 2] === start[row - 1] && (start[row] as number) > (end[row - 1] as number)
}

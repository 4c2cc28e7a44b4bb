/** Vocabulary rows of the single words that rules name. */
import { words as edAdjectives } from './en/ed-adjectives.json'
import { words as particles } from './en/name-particles.json'
import { words as places } from './en/places.json'
import { rowOf } from './vocabulary.ts'

const row = (form: string): number => {
  const found = rowOf(form)
  if (found === 0) throw new Error(`no word list holds ${form}`)
  return found
}

export const Word = {
  of: row('of'),
  to: row('to'),
  that: row('that'),
  and: row('and'),
  who: row('who'),
  which: row('which'),
  as: row('as'),
  he: row('he'),
  she: row('she'),
  they: row('they'),
  we: row('we'),
  it: row('it'),
  i: row('i'),
  you: row('you'),
  the: row('the'),
  this: row('this'),
  these: row('these'),
  those: row('those'),
  both: row('both'),
} as const

const placeSet = new Set(places)

/** A well-known country, state or city: rather nobody. Takes the lower-case form. */
export function isPlace(form: string): boolean {
  return placeSet.has(form)
}

const particleSet = new Set(particles)

/** `de`, `van`, `al`: goes on a name when capitals stand on both sides. */
export function isNameParticle(form: string): boolean {
  return particleSet.has(form)
}

const edAdjectiveSet = new Set(edAdjectives)

/** `armed`, `united`: stands before nouns though it ends as a past tense does. Takes the lower-case form. */
export function isEdAdjective(form: string): boolean {
  return edAdjectiveSet.has(form)
}

const complements = new Set([Word.of, row('for'), row('at'), row('from'), row('with'), row('in')])

/** A preposition whose phrase belongs to the noun before it more often than not. Takes a vocabulary row. */
export function opensComplement(word: number): boolean {
  return complements.has(word)
}

/** Vocabulary rows of the single words that rules name. */
import { words as edAdjectives } from './en/ed-adjectives.json'
import { words as particles } from './en/name-particles.json'
import { words as places } from './en/places.json'
import { membership, rowOf } from './vocabulary.ts'

const row = (form: string): number => {
  const found = rowOf(form)
  if (found === 0) throw new Error(`no word list holds ${form}`)
  return found
}

export const Word = {
  of: row('of'),
  for: row('for'),
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

/** A well-known country, state or city: rather nobody. Takes a vocabulary row, as all of these do. */
export const isPlace = membership(places)

/** `de`, `van`, `al`: goes on a name when capitals stand on both sides. */
export const isNameParticle = membership(particles)

/** `armed`, `united`: stands before nouns though it ends as a past tense does. */
export const isEdAdjective = membership(edAdjectives)

/** A preposition whose phrase belongs to the noun before it more often than not. */
export const opensComplement = membership(['of', 'for', 'at', 'from', 'with', 'in'])

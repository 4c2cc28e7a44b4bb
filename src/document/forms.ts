/** What a word is, as far as its form alone tells. */
import { rowOf, traitsOf } from '../lexicon/vocabulary.ts'
import { Kind, Trait } from '../model.ts'
import { shapeOf } from './shape.ts'

/**
 * The forms read last, each in the slot that its hash names: nine words of ten have been seen before, and hashing the
 * characters where they stand is four times as fast as a map of strings.
 */
const slots = 1 << 15
const forms: string[] = new Array(slots).fill('')
const kinds = new Uint8Array(slots)
const traits = new Int32Array(slots)
const rows = new Uint16Array(slots)

/** What {@link readForm} tells, by slot. */
export const formTable: { readonly kinds: Uint8Array; readonly traits: Int32Array; readonly rows: Uint16Array } = { kinds, traits, rows }

/** Slot of the word from `start` to `end`, good until the next call. */
export function readForm(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  const slot = (hash ^ (hash >>> 15)) & (slots - 1)
  if (!isSame(forms[slot] as string, text, start, end)) {
    const form = text.slice(start, end)
    forms[slot] = form.length > 12 ? detached(form) : form
    analyse(form, slot)
  }
  return slot
}

function isSame(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** A copy: a slice of more than twelve characters would keep the whole text alive. */
function detached(form: string): string {
  return JSON.parse(JSON.stringify(form))
}

/** `geologist`, `oncologists’`, `ferryman`: more than a list can hold; not `inhuman`, `talisman`, `ottoman`. */
const persons = /ologists?\b|^[a-z]{3,}?(?<!hu|lis|tto)(wo)?man\b/
const nouns = Trait.PersonNoun | Trait.GroupNoun | Trait.DocumentNoun

function analyse(form: string, slot: number): void {
  const shape = shapeOf(form)
  let key = (shape & ~Trait.Digit) === 0 ? form : form.toLowerCase()
  if (key.includes('’')) key = key.replaceAll('’', "'")
  let row = rowOf(key)
  if (row === 0) {
    if (shape & Trait.Possessive) row = rowOf(key.slice(0, -2))
    else if (key.endsWith('.')) row = rowOf(key.slice(0, -1))
  }
  const first = form.charCodeAt(0)
  kinds[slot] = first >= 48 && first <= 57 ? Kind.Number : Kind.Word
  const listed = row === 0 ? personIn(form) : traitsOf(row)
  const ending = endingOf(key, shape)
  // `family`, `assembly`
  traits[slot] = shape | listed | (ending === Trait.Adverb && listed & nouns ? 0 : ending)
  rows[slot] = row
}

function personIn(form: string): number {
  const [whole = '', woman] = persons.exec(form) ?? []
  if (whole === '') return 0
  return Trait.PersonNoun | (whole.startsWith('olog') ? 0 : woman ? Trait.Female : Trait.Male)
}

/** Classes that an ending tells where no list does. */
function endingOf(key: string, shape: number): number {
  const bare = shape & Trait.Possessive ? key.length - 2 : key.length
  if (bare < 4) return 0
  const last = key.charCodeAt(bare - 1)
  const before = key.charCodeAt(bare - 2)
  if (last === 121 && before === 108) return shape & Trait.Capital ? 0 : Trait.Adverb // ly
  if (last === 100 && before === 101) return Trait.Ed
  if (last === 103 && before === 110 && key.charCodeAt(bare - 3) === 105) return Trait.Ing
  if (last === 115 && before !== 115 && before !== 117 && before !== 105) return Trait.Plural
  return 0
}

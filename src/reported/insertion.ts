/** `The turning point, she tells me over tea, was a cracked bell`: who says it is put between what they say and its verb. */
import { isSpeechVerb } from '../lexicon/reporters.ts'
import { isArticle, Word } from '../lexicon/words.ts'
import { Kind, Trait } from '../model.ts'
import { isFiniteAt } from '../syntax/finite.ts'
import { isSomebody, listenerBehind } from './addressee.ts'
import { goesOnAt } from './edges-before.ts'
import { isPassive } from './passive.ts'
import type { Piece } from './pieces.ts'
import { Form, type Reporter } from './reporters.ts'
import type { Scene } from './scene.ts'

const helper = Trait.Auxiliary | Trait.Adverb
const verbal = Trait.Verb | Trait.Auxiliary
/** `said by phone`, `said on Monday`, `tells me`: how, when and to whom, and nothing that was said. */
const circumstance = Trait.Preposition | Trait.Adverb | Trait.Time | Trait.ObjectPronoun
const opener = Trait.Relative | Trait.Ing | Trait.Coordinator | Trait.Preposition
/** `called for peace`, `described as a threat`, `vowed to go`: what was said. */
const isObject = (word: number) => word === Word.for || word === Word.as || word === Word.of || word === Word.to

const nominal = Trait.Determiner | Trait.PossessivePronoun

/** Tokens between the verb and the comma. */
const longest = 10

export type Inserted = readonly [piece: Piece, on: number]

/** What stands ahead of the insertion, and where the sentence goes on behind it; null where the reporter isn't put in between. */
export function insertedIn(scene: Scene, reporter: Reporter): Inserted | null {
  const { document, mentions, mentionAt, owner } = scene.layout
  const { kind, traits, word } = document.tokens
  const { head, last, form, from, to, level, lemma } = reporter
  if (form === Form.phrase) return accordingTo()
  if (form > Form.past || isPassive(scene, reporter)) return null
  let end = head
  while (kind[end - 1] === Kind.Word && (traits[end - 1] as number) & helper) end--
  const subject = mentions[mentionAt[end - 1] as number]
  if (!subject || subject.last !== end || subject.first <= from + 1) return null
  const comma = subject.first - 1
  if (
    kind[comma] !== Kind.Comma ||
    owner[comma] !== level ||
    (traits[subject.first] as number) & Trait.Relative ||
    (traits[end - 1] as number) & Trait.Possessive
  )
    return null
  const on = goesOnAt(scene, reporter)
  if (on < 0 || on - last > longest || kind[on - 1] !== Kind.Comma) return null
  const tells = on - 1 === last || ((traits[last] as number) & circumstance && !isObject(word[last] as number))
  if ((!tells && !isSomebody(listenerBehind(scene, reporter))) || (traits[on] as number) & Trait.Ing) return null
  if (hasVerb(last, on)) return null
  let first = comma
  while (first > from && !parts(first - 1)) first--
  if (first >= comma) return null
  const finite = isFiniteAt(document.tokens, on)
  if (!isSpeechVerb(lemma) && !(finite && on - last < 4)) return null
  if (finite) return [[first, comma - 1], on]
  if (!((traits[first] as number) & Trait.Preposition) || (traits[on] as number) & opener) return null
  return !hasVerb(first, comma) || hasVerb(on, Math.min(to, on + longest)) ? [[first, comma - 1], on] : null

  /** `The fire, according to the police, began in a shed`, `had, according to her sister, been away`: half a clause stands ahead. */
  function accordingTo(): Inserted | null {
    const comma = head - 1
    const on = goesOnAt(scene, reporter)
    if (kind[comma] !== Kind.Comma || owner[comma] !== level || on < 0 || kind[on - 1] !== Kind.Comma) return null
    const halved = (traits[comma - 1] as number) & Trait.Auxiliary || !hasVerb(from, comma, Trait.Ed)
    // `according to Ann Lee, a surgeon`, `according to Ann Lee, head of the ward`
    const told = mentions[mentionAt[on] as number]
    const indefinite = isArticle(word[on] as number) && word[on] !== Word.the
    const apposed = indefinite || (told?.type === 'description' && told.sort === 'person')
    return halved && !apposed && !((traits[on] as number) & (opener | Trait.Subordinator | Trait.NumberWord))
      ? [[from, comma - 1], on]
      : null
  }

  function hasVerb(from: number, to: number, more = 0): boolean {
    for (let at = from; at < to; at++)
      if ((traits[at] as number) & (verbal | Trait.Relative | more) && !((traits[at - 1] as number) & nominal)) return true
    return false
  }

  function parts(at: number): boolean {
    return (
      owner[at] !== level ||
      kind[at] === Kind.Semicolon ||
      kind[at] === Kind.Colon ||
      kind[at] === Kind.Dash ||
      ((traits[at] as number) & Trait.Coordinator && (at === from || kind[at - 1] === Kind.Comma)) !== 0
    )
  }
}

/** `The jury was told by a doctor that …`: the subject of a passive is not whose words they are; the agent is, if one is named. */
import { lemmaName } from '../lexicon/reporters.ts'
import { isFormOfBe, Word } from '../lexicon/words.ts'
import { type MentionRow, Trait } from '../model.ts'
import { agentBehind, beforeVerb } from '../syntax/passive.ts'
import { Form, type Reporter } from './reporters.ts'
import type { Scene } from './scene.ts'

/** Tokens from `quoted` to `as`. */
const furthestWitness = 14

/**
 * A form of `be` stands before the participle, with nothing but adverbs between, it opens the sentence (`Asked by a reporter whether`), or
 * somebody did it (`a sword described by the cast as`).
 */
export function isPassive(scene: Scene, reporter: Reporter): boolean {
  const { head, last, form, from } = reporter
  if (form !== Form.past) return false
  const { tokens } = scene.layout.document
  const agent = tokens.word[last] === Word.by ? agentOf(scene, reporter) : null
  if (agent && (agent.type === 'name' || agent.sort === 'person' || agent.sort === 'group')) return true
  const at = beforeVerb(tokens, head)
  return at < from ? tokens.word[last] === Word.by : isFormOfBe(tokens.word[at] as number)
}

/** `a man accused of theft left`: tells who is meant, and nothing of who said so. */
export function isCharged(scene: Scene, reporter: Reporter): boolean {
  const { lemma, form, last } = reporter
  const isAttribute = form === Form.past && scene.layout.document.tokens.word[last] === Word.of && !isPassive(scene, reporter)
  return isAttribute && lemmaName(lemma) === 'accuse'
}

/** `was quoted as saying`: the words of the subject all the same. */
export function quotesSubject({ layout: { document } }: Scene, { last }: Reporter): boolean {
  const { tokens } = document
  const traits = tokens.traits[last + 1] as number
  return tokens.word[last] === Word.as && (traits & Trait.Ing) !== 0 && (traits & (Trait.Reporting | Trait.Auxiliary)) !== 0
}

/** `quoted a witness as saying`: the witness’s words, which `saying` reports. */
export function passesOn({ layout }: Scene, { last, to, form }: Reporter): boolean {
  const { mentions, mentionAt, document } = layout
  const { traits, word } = document.tokens
  if (form > Form.past || mentions[mentionAt[last] as number]?.first !== last) return false
  let at = last + 1
  while (at < Math.min(to, last + furthestWitness) && word[at] !== Word.as) at++
  const saying = traits[at + 1] as number
  return word[at] === Word.as && (saying & Trait.Ing) !== 0 && (saying & Trait.Reporting) !== 0
}

/** Who did it. */
export const agentOf = ({ layout }: Scene, { last, to }: Reporter): MentionRow | null => agentBehind(layout, last, to)

/** Where what somebody is told begins, behind a phrase that says who is told. */
import { lemmaName } from '../lexicon/reporters.ts'
import { Kind, Trait } from '../model.ts'
import { isPassive } from './passive.ts'
import type { Reporter } from './reporters.ts'
import type { Scene } from './scene.ts'

const opener = Trait.Determiner | Trait.PossessivePronoun
const ending = Trait.Preposition | Trait.Coordinator | Trait.Verb | Trait.Auxiliary | Trait.Relative | Trait.Subordinator | Trait.Possessive
/** In tokens. */
const longestPhrase = 4

/** `told the meeting the site was derelict`: first token behind the listener, or -1. */
export function behindListenerPhrase(scene: Scene, reporter: Reporter): number {
  const { kind, traits } = scene.layout.document.tokens
  const { last, lemma, to } = reporter
  if (lemmaName(lemma) !== 'tell' || !((traits[last] as number) & opener) || isPassive(scene, reporter)) return -1
  let at = last + 1
  while (
    at < to &&
    at <= last + longestPhrase &&
    kind[at] === Kind.Word &&
    !((traits[at] as number) & (opener | ending | Trait.SubjectPronoun))
  )
    at++
  if (at === last + 1 || at >= to || kind[at] !== Kind.Word) return -1
  return (traits[at] as number) & (Trait.Determiner | Trait.SubjectPronoun) ? at : -1
}

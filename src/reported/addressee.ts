/** To whom it was said: the noun phrase between a verb that takes one and the clause, or the first words of `to leave`’s clause. */
import { lemmaName } from '../lexicon/reporters.ts'
import { takesListener, Word } from '../lexicon/words.ts'
import { Kind, type MentionRow, Trait } from '../model.ts'
import { adHoc } from '../syntax/noun-phrases.ts'
import { subjectsOf } from '../syntax/subjects.ts'
import { isPassive } from './passive.ts'
import type { Piece, Reported } from './pieces.ts'
import { Form, type Reporter } from './reporters.ts'
import type { Scene } from './scene.ts'
import { cueOf } from './source.ts'

const longest = 8

/** Where the listener of a verb would be named, -1 where it takes none: `told reporters`, `said to her`, `called on them`. */
function listenerAt({ layout }: Scene, { last, form, lemma }: Reporter): number {
  if (form === Form.noun || form === Form.phrase) return -1
  const { tokens } = layout.document
  const toSomebody = tokens.word[last] === Word.to
  const on = lemmaName(lemma) === 'call' && tokens.word[last] === Word.on
  // `declined to say`
  if (toSomebody && (tokens.traits[last + 1] as number) & (Trait.Reporting | Trait.Verb | Trait.Auxiliary)) return -1
  if (toSomebody || on) return last + 1
  return takesListener(lemmaName(lemma)) ? last : -1
}

/** The mention that names the listener of the verb right behind it, or null. */
export function listenerBehind(scene: Scene, reporter: Reporter): MentionRow | null {
  const { mentions, mentionAt, owner } = scene.layout
  const first = listenerAt(scene, reporter)
  const mention = first < 0 ? undefined : mentions[mentionAt[first] as number]
  return mention && mention.first === first && owner[first] === reporter.level ? mention : null
}

/** Somebody listens, something doesn’t: `told the truth`, `agreed to a plan that`. */
export function isSomebody(mention: MentionRow | null): boolean {
  return mention !== null && (mention.type !== 'description' || mention.sort === 'person' || mention.sort === 'group')
}

/** The mention of the listener of a clause, or null where the text names none. */
export function addresseeOf(scene: Scene, { reporter, pieces, after }: Reported): MentionRow | null {
  const { layout } = scene
  const { tokens } = layout.document
  // `The jury was told that …`
  if (isPassive(scene, reporter) && takesListener(lemmaName(reporter.lemma)))
    return subjectsOf(layout, cueOf(layout, reporter))[0]?.mention ?? null
  const first = listenerAt(scene, reporter)
  if (first < 0) return null
  const start = after ? (pieces.at(-1) as Piece)[0] : reporter.to
  const mention = listenerBehind(scene, reporter)
  if (mention && (mention.last <= start || start === first)) return mention
  if (!after || start <= first || start - first > longest || (tokens.traits[first] as number) & Trait.ObjectPronoun) return null
  // `told passengers that`: a noun phrase that is no mention, up to the clause.
  let end = first
  while (end < start && tokens.kind[end] === Kind.Word && !((tokens.traits[end] as number) & stop)) end++
  return end > first && end >= start - 2 ? adHoc(layout, first, end) : null
}

const stop = Trait.Preposition | Trait.Subordinator | Trait.Relative | Trait.Auxiliary | Trait.Time | Trait.Adverb | Trait.Coordinator

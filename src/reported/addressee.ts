/** To whom it was said: the noun phrase between a verb that takes one and the clause, or the first words of `to leave`’s clause. */
import { lemmaName } from '../lexicon/reporters.ts'
import { takesListener, Word } from '../lexicon/words.ts'
import { Kind, type MentionRow, Trait } from '../model.ts'
import { adHoc } from '../syntax/noun-phrases.ts'
import type { Piece, Reported } from './pieces.ts'
import { Form } from './reporters.ts'
import type { Scene } from './scene.ts'

const longest = 8

/** The mention of the listener, or null where the text names none. */
export function addresseeOf({ layout }: Scene, { reporter, pieces, after }: Reported): MentionRow | null {
  const { tokens } = layout.document
  const { last, level, to, form, lemma } = reporter
  if (form === Form.noun || form === Form.phrase) return null
  const toSomebody = tokens.word[last] === Word.to
  const on = lemmaName(lemma) === 'call' && tokens.word[last] === Word.on
  if (!toSomebody && !on && !takesListener(lemmaName(lemma))) return null
  const first = toSomebody || on ? last + 1 : last
  const start = after ? (pieces.at(-1) as Piece)[0] : to
  const mention = layout.mentions[layout.mentionAt[first] as number]
  if (mention && mention.first === first && (mention.last <= start || start === first) && layout.owner[first] === level) return mention
  if (!after || start <= first || start - first > longest) return null
  // `told passengers that`: a noun phrase that is no mention, up to the clause.
  let end = first
  while (end < start && tokens.kind[end] === Kind.Word && !((tokens.traits[end] as number) & stop)) end++
  return end > first && end >= start - 2 ? adHoc(layout, first, end) : null
}

const stop = Trait.Preposition | Trait.Subordinator | Trait.Relative | Trait.Auxiliary | Trait.Time | Trait.Adverb | Trait.Coordinator

/** `The lease had run out, argued lawyers for the bank`: the subject follows its verb, and what is said stands before both. */
import { isSpeechVerb, lemmaName } from '../lexicon/reporters.ts'
import { givesName, isTimePreposition, opensCircumstance, opensTopic, takesListener, Word } from '../lexicon/words.ts'
import { Kind, type MentionRow, Trait } from '../model.ts'
import { roleBefore } from '../syntax/apposition.ts'
import { overInsertion } from '../syntax/phrase-before.ts'
import { isSomebody, listenerBehind } from './addressee.ts'
import { Form, type Reporter } from './reporters.ts'
import { isVerbal, type Scene } from './scene.ts'

/** `said on Monday`, `said quietly`: nobody is named there. */
const circumstance = Trait.Preposition | Trait.Adverb | Trait.Time

const clausal = Trait.Verb | Trait.Auxiliary | Trait.Relative | Trait.Subordinator | Trait.SubjectPronoun
const longestCircumstance = 8

/** Tokens from the verb to the punctuation behind its subject. */
const longestSubject = 14

/**
 * `The owner, Ann Lee, told workers to go`, `The owner, who has led it since May, accused Lee of lying`: somebody opens the sentence, an
 * insertion follows up to the verb, and so what stands before it is its subject and no words of whoever follows.
 */
export function hasSubjectAhead({ layout }: Scene, { head, last, form, from, lemma }: Reporter): boolean {
  const { document, mentions, mentionAt } = layout
  const { tokens } = document
  if (form !== Form.past || tokens.kind[head - 1] !== Kind.Comma || mentions[mentionAt[last] as number]?.first !== last) return false
  // Whoever stands behind this one listens.
  if (lemmaName(lemma) === 'tell') return true
  const subject = mentions[mentionAt[from] as number]
  if (subject?.first !== from || (subject.type !== 'name' && subject.sort !== 'person' && subject.sort !== 'group')) return false
  let end = subject.last
  while (tokens.kind[end] === Kind.Word && !((tokens.traits[end] as number) & (Trait.Verb | Trait.Auxiliary | Trait.Ed))) end++
  return tokens.kind[end] === Kind.Comma && end < head - 1
}

/**
 * `The pier was shut, a spokesman, Ivan Holm, said.`: the first token of whoever speaks over what is told of them, which is no part of what is
 * said; the verb’s own where nobody stands ahead of the comma.
 */
export function subjectStart({ layout }: Scene, { head, last, form, from }: Reporter): number {
  const { document, mentions } = layout
  const { kind, traits } = document.tokens
  const named = kind[last] === Kind.Word && !((traits[last] as number) & circumstance)
  if (kind[head - 1] !== Kind.Comma || form > Form.past || named) return head
  let subject: MentionRow | null = null
  overInsertion(layout, head - 1, (mention) => {
    subject ??= mention && mention.first >= from ? (roleBefore(document, mentions, mention) ?? mention) : null
  })
  return (subject as MentionRow | null)?.first ?? head
}

/** `Ann Lee told the jury.`: nothing but a listener follows, and what was told stands ahead, if anywhere. */
export function tellsNoMore(scene: Scene, reporter: Reporter): boolean {
  const { document, owner } = scene.layout
  const { last, to, level, lemma } = reporter
  const { tokens } = document
  if (lemmaName(lemma) !== 'tell') return false
  // `told the truth` has no listener, and `told by the clock` no speaker.
  const pronoun = (tokens.traits[last] as number) & Trait.ObjectPronoun
  if (!pronoun && tokens.word[last] !== Word.by && !isSomebody(listenerBehind(scene, reporter))) return false
  let end = last
  for (; end < to && tokens.kind[end] !== Kind.Stop; end++) {
    const traits = tokens.traits[end] as number
    if (owner[end] !== level || (tokens.kind[end] !== Kind.Word && tokens.kind[end] !== Kind.Number)) return false
    if (traits & (Trait.Verb | Trait.Auxiliary | Trait.Relative | Trait.Subordinator) && !(traits & (Trait.Determiner | Trait.Capital)))
      return false
    if (opensTopic(tokens.word[end] as number) && tokens.word[end] !== Word.on) return false
  }
  return end > last
}

/**
 * `The bridge will close, the mayor said in a statement.`: nothing but when, where and how follows a verb of speech, and what was said
 * stands ahead.
 */
export function tellsHow({ layout }: Scene, { last, form, to, level, lemma }: Reporter): boolean {
  const { owner, document } = layout
  const { kind, traits, word } = document.tokens
  const opening = word[last] as number
  const timed = ((traits[last] as number) | (isTimePreposition(opening) ? (traits[last + 1] as number) : 0)) & Trait.Time
  const means = opening === Word.by && kind[last + 2] !== Kind.Word
  // `called in a speech for talks`
  if (lemmaName(lemma) === 'call') return false
  if (form > Form.past || !isSpeechVerb(lemma) || !(timed || means || opensCircumstance(opening))) return false
  let at = last
  for (; at < to && kind[at] !== Kind.Stop; at++) {
    const own = traits[at] as number
    if (at - last >= longestCircumstance || owner[at] !== level || (kind[at] !== Kind.Word && kind[at] !== Kind.Number)) return false
    if (word[at] === Word.that || word[at] === Word.to || (own & clausal && !(own & (Trait.Determiner | Trait.Capital)))) return false
  }
  return at > last
}

/** `The wound was old, …`: a clause stands at the opening of the sentence, up to a comma. */
export function opensWithClause(scene: Scene, { head, from, level }: Reporter): boolean {
  const { document, owner } = scene.layout
  const { kind, traits } = document.tokens
  // `When he arrived, he told the police.`
  if ((traits[from] as number) & Trait.Subordinator) return false
  let at = head - 2
  // The comma may stand inside marks: `is “out of hand,” officials said`.
  while (at > from && !(kind[at] === Kind.Comma && (owner[at] === level || kind[at + 1] === Kind.Mark))) at--
  // `a plan, which Ann Lee put forward`, `he rose, and Ann told a story`
  if ((traits[at + 1] as number) & (Trait.Relative | Trait.Coordinator)) return false
  for (; at > from; at--) if (isVerbal(scene, at)) return true
  return false
}

/** No object but the words themselves: `…, argued Ann Lee`. */
function mayInvert(lemma: number): boolean {
  const name = lemmaName(lemma)
  return isSpeechVerb(lemma) && !takesListener(name) && !givesName(name)
}

export function isInverted(scene: Scene, { head, last, form, from, to, level, lemma }: Reporter): boolean {
  const { layout } = scene
  const { tokens } = layout.document
  if (form !== Form.past && form !== Form.present) return false
  if (tokens.kind[head - 1] !== Kind.Comma || layout.owner[head - 1] !== level) return false
  if (!mayInvert(lemma)) return false
  const subject = layout.mentions[layout.mentionAt[last] as number]
  if (!subject || subject.first !== last || subject.type === 'pronoun' || (subject.sort !== 'person' && subject.sort !== 'group'))
    return false
  // Up to the next punctuation nothing is said of the subject.
  let end = subject.last
  while (end < to && end < last + longestSubject && tokens.kind[end] === Kind.Word && !isVerbal(scene, end)) end++
  const kind = tokens.kind[end]
  if (end < to && kind !== Kind.Comma && kind !== Kind.Stop && kind !== Kind.Colon && kind !== Kind.Semicolon) return false
  // A clause stands before the comma, or its verb follows: `The comet, writes Lyle, will not return`.
  if (kind === Kind.Comma && isVerbal(scene, end + 1)) return true
  let clause = head - 2
  let commas = 0
  for (; clause >= from && commas === 0; clause--) {
    if (tokens.kind[clause] === Kind.Comma) commas++
    else if (isVerbal(scene, clause)) return true
  }
  return false
}

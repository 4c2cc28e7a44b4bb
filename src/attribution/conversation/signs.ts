/** What the narration of a turn says of its speaker: the mentions that stand where speakers stand, each by its place. */
import { nounNumber } from '../../lexicon/reporters.ts'
import { isFormOfBe, isNothing, isParticle, Word } from '../../lexicon/words.ts'
import { type CueRow, Kind, type MentionRow, type People, Trait } from '../../model.ts'
import { finite } from '../../syntax/finite.ts'
import type { Layout } from '../../syntax/layout.ts'
import { lowerAt } from '../../syntax/words-at.ts'
import { actorAbove, actorFurtherUp, isOpen, subjectBefore } from './antecedents.ts'
import { isPossessive } from './finite.ts'
import { subjectIn, tellerIn } from './subjects.ts'
import type { Turn } from './turn.ts'

export interface Sign {
  /** `tag after`, `action before`, … */
  readonly place: string
  readonly mention: MentionRow
  readonly cue: CueRow | null
}

const subjectReach = 5

export const isTag = (place: string): boolean => place.startsWith('tag')

/** The signs of a turn’s own paragraphs, those nearest to a quotation first. */
export function signsIn(layout: Layout, people: People, { quotations, first, last }: Turn): Sign[] {
  const signs: Sign[] = []
  const opening = quotations[0] as { readonly first: number }
  const add = (sign: Sign | null) => {
    if (sign) signs.push(sign)
  }
  const addActor = (place: string, mention: MentionRow | null) => add(mention && { place, mention, cue: null })
  const addBefore = (sign: Sign | null) => {
    add(sign)
    if (!sign || !isOpen(sign.mention)) return
    const subject = isTag(sign.place) ? subjectBefore(layout, people, sign.mention) : null
    if (subject) addActor('subject before the pronoun', subject)
    else addActor('actor above the pronoun', actorAbove(layout, people, sign.mention))
  }
  let before = first === opening.first ? signAbove(layout, first) : signBefore(layout, first, opening.first, '')
  addBefore(before)
  quotations.forEach((quotation, index) => {
    const until = quotations[index + 1]?.first ?? last
    after(layout, quotation.last, until, before !== null && isTag(before.place), signs)
    before = index + 1 < quotations.length ? signBefore(layout, quotation.last, until, ' within') : null
    addBefore(before)
  })
  const shown = signs.find(({ place }) => isTag(place)) ?? signs[0]
  const isFound = signs.some(({ place }) => place.endsWith('the pronoun'))
  if (shown && isOpen(shown.mention) && !isFound) addActor('actor further up', actorFurtherUp(layout, people, shown.mention))
  return signs
}

/** The subject of the last sentence before a quotation. */
export function signBefore(layout: Layout, from: number, to: number, where: string): Sign | null {
  const { tokens } = layout.document
  if (to <= from) return null
  const stops = tokens.kind[to - 1] === Kind.Stop
  let start = to - 1
  while (start > from && tokens.kind[start - 1] !== Kind.Stop && (layout.owner[start - 1] as number) < 0) start--
  const cue = cueIn(layout, start, to)
  const subject = tellerIn(layout, start, to, cue)
  if (!subject) return null
  // `Ann, softly: “Go.”`
  const leads = !stops && !cue && (tokens.kind[to - 1] !== Kind.Colon || hasVerb(layout, start, to))
  const place = `${stops ? (cue ? 'report' : 'action') : leads ? 'lead' : 'tag'} before${where}`
  return { place, mention: subject, cue: stops ? null : cue }
}

function hasVerb({ document: { tokens } }: Layout, from: number, to: number): boolean {
  return tokens.traits
    .subarray(from, to)
    .some((traits, at) => tokens.kind[from + at] === Kind.Word && (traits & (finite | Trait.Ing)) !== 0)
}

/** `Ann said:` in a paragraph of its own. */
function signAbove(layout: Layout, first: number): Sign | null {
  const { tokens, paragraphs } = layout.document
  const above = paragraphs[(tokens.paragraph[first] as number) - 1]
  if (!above || tokens.kind[above.last - 1] === Kind.Stop || (layout.owner[above.last - 1] as number) >= 0) return null
  let start = above.last - 1
  while (start > above.first && (layout.owner[start - 1] as number) < 0) start--
  const sign = signBefore(layout, start, above.last, ', above')
  return sign?.cue ? sign : null
}

/** Tag or action right after a quotation. */
function after(layout: Layout, from: number, to: number, tagged: boolean, signs: Sign[]): void {
  const { tokens, text } = layout.document
  let start = from
  while (start < to && tokens.kind[start] !== Kind.Word) start++
  let end = start
  while (end < to && tokens.kind[end] !== Kind.Stop) end++
  if (end === start) return
  const tag = tagAfter(layout, start, to, tagged)
  const subject = tag ? null : subjectIn(layout, start, end)
  if (tag) signs.push(tag)
  else if (subject) {
    const comma = text[(tokens.end[from - 1] as number) - 2] === ','
    signs.push({ place: comma ? 'action after comma' : 'action after', mention: subject, cue: null })
  }
}

/**
 * `said Ann`, `Ann said`, `the old man slowly said`; not Ann of `he said to Ann`, `she asked Ann`, `Ann did not answer`. Where the
 * quotation has its tag before it, one that leads on to the next quotation is that one’s.
 */
export function tagAfter(layout: Layout, from: number, to: number, tagged = false): Sign | null {
  const { tokens } = layout.document
  const { cues, cueAt } = layout
  let start = from
  while (start < to && tokens.kind[start] !== Kind.Word) start++
  let end = start
  while (end < to && tokens.kind[end] !== Kind.Stop) end++
  const bare = tagWithoutVerb(layout, start, end)
  if (bare) return { place: 'tag after', mention: bare, cue: null }
  for (let at = start; at < Math.min(end, start + 8); at++) {
    const cue = cues[cueAt[at] as number]
    if (
      !cue ||
      (cue.form === 'ing' && !isFormOfBe(tokens.word[at - 1] as number)) ||
      cue.form === 'phrase' ||
      (cue.form === 'base' && isDenied(layout, start, at))
    )
      continue
    const before = teller(layout, start, at)
    const joined = ((tokens.traits[start] as number) & Trait.Coordinator) !== 0
    if (before && (leadsOn(layout, cue.last, to) ? tagged || joined : tagged && joined)) return null
    if (before)
      return { place: endsInStop(layout, from) || tellsOfIt(layout, from, cue) ? 'action after' : 'tag then', mention: before, cue }
    const after = at < start + 3 ? (voiceOf(layout, at, end) ?? inverted(layout, at, end)) : null
    return after && { place: 'tag after', mention: after, cue }
  }
  return null
}

/** The next quotation begins right after the verb, give or take an adverb. */
function leadsOn({ document: { tokens }, owner }: Layout, from: number, to: number): boolean {
  let at = from
  while (at < to && at < from + 3 && tokens.kind[at] !== Kind.Stop) at++
  return at === to && to < tokens.count && (owner[to] as number) >= 0
}

/** `Ann did not answer`. */
function isDenied({ document: { tokens, text } }: Layout, start: number, verb: number): boolean {
  for (let at = verb - 1; at >= start && at >= verb - 3; at--) {
    const word = lowerAt(text, tokens, at)
    if (word === 'not' || word === 'never' || /n[’']t$/.test(word)) return true
  }
  return false
}

/** `“…,” was Ann’s humble reply`, `“…!” from Ann, who …`, `This from Ann.`, `It was Ann who spoke.`, `Ann’s voice shook.` */
function tagWithoutVerb(layout: Layout, start: number, end: number): MentionRow | null {
  const { tokens } = layout.document
  const { cueAt } = layout
  const { word, traits, kind } = tokens
  const own = mentionFrom(layout, start)
  if (own && word[own.last] === Word.voice && isPossessive(layout, own)) return own
  if (word[start] === Word.it && isFormOfBe(word[start + 1] as number)) {
    const teller = mentionFrom(layout, start + 2)
    const verb = teller && word[teller.last] === Word.who ? teller.last + 1 : -1
    // Not `It was Ann who told him of the fire.`
    const isAll = kind[verb + 1] !== Kind.Word || ((traits[verb + 1] as number) & Trait.Adverb) !== 0
    return verb >= 0 && isAll && (traits[verb] as number) & Trait.Reporting ? teller : null
  }
  const from = word[start + 1] === Word.from && (word[start] === Word.this || word[start] === Word.that) ? start + 1 : start
  const mention = mentionFrom(layout, from + 1)
  if (!mention) return null
  if (word[from] === Word.from) return kind[mention.last] === Kind.Comma || mention.last >= end ? mention : null
  if (!isFormOfBe(word[from] as number) || !((traits[mention.last - 1] as number) & Trait.Possessive)) return null
  for (let at = mention.last; at < Math.min(end, mention.last + 3); at++)
    if (nounNumber(word[at] as number) >= 0 || (cueAt[at] as number) >= 0) return mention
  return null
}

/** The name or description that begins at a token. */
function mentionFrom({ mentions, mentionAt }: Layout, at: number): MentionRow | null {
  const mention = mentions[mentionAt[at] as number]
  return mention?.first === at && mention.type !== 'pronoun' ? mention : null
}

/** `came the voice of Ann`, `called Ann’s voice` */
function voiceOf({ document: { tokens }, mentions, mentionAt }: Layout, verb: number, end: number): MentionRow | null {
  for (let at = verb + 1; at < Math.min(end, verb + 5); at++) {
    if (tokens.word[at] !== Word.voice) continue
    const mention = mentions[mentionAt[tokens.word[at + 1] === Word.of ? at + 2 : at - 1] as number]
    return mention ?? null
  }
  return null
}

/** `“Go.” Ann laughed.` begins a sentence of its own; `“Go . . .” Ann said.` may not. */
function endsInStop({ document: { tokens, text } }: Layout, from: number): boolean {
  const end = (tokens.end[from - 1] as number) - 1
  return text[end - 1] === '.' && text[end - 2] !== '.' && text[end - 2] !== ' '
}

/** `“Is it true?” Ann replied that it was.`: what the other one says to it, in a sentence of its own. */
function tellsOfIt({ document: { tokens, text }, mentionAt }: Layout, from: number, { last }: CueRow): boolean {
  const closing = text[(tokens.end[from - 1] as number) - 2] ?? ''
  if (closing !== '?' && closing !== '!') return false
  const next = tokens.word[last] as number
  // `“Why?” she asked the guard`: whom she asks, not what.
  if ((mentionAt[(tokens.traits[last] as number) & Trait.Determiner && next !== Word.that ? last + 1 : last] ?? -1) >= 0) return false
  if (tokens.kind[last] !== Kind.Word) return false
  return next === Word.that || isNothing(next) || ((tokens.traits[last] as number) & (Trait.Determiner | Trait.Subordinator)) !== 0
}

/** The nearest mention before a verb that may be its subject. */
function teller(layout: Layout, start: number, verb: number): MentionRow | null {
  const { mentions, mentionAt } = layout
  for (let at = verb - 1; at >= start && verb - at <= subjectReach; at--) {
    const mention = mentions[mentionAt[at] as number]
    if (mention && mention.first >= start && !isPossessive(layout, mention) && governor(layout, mention) < 0) return mention
  }
  return null
}

/** The mention after a verb, over a few words; `broke in Ann`, `called out Ann`: a particle, but `said to Ann` names whom it is said to. */
function inverted(layout: Layout, verb: number, end: number): MentionRow | null {
  const { mentions, mentionAt, document } = layout
  const { tokens } = document
  for (let next = verb + 1; next < Math.min(end, verb + 5) && tokens.kind[next] === Kind.Word; next++) {
    const mention = mentions[mentionAt[next] as number]
    if (!mention || isPossessive(layout, mention)) continue
    const at = governor(layout, mention)
    return at < 0 || (at === verb + 1 && isParticle(tokens.word[at] as number)) ? mention : null
  }
  return null
}

/** Token of the preposition that a mention hangs on (`to Ann`, `to the Dormouse`), or -1. */
function governor({ document: { tokens } }: Layout, { first }: MentionRow): number {
  const at = (tokens.traits[first - 1] ?? 0) & Trait.Determiner ? first - 2 : first - 1
  return (tokens.traits[at] ?? 0) & Trait.Preposition ? at : -1
}

/** The last cue between two tokens. */
function cueIn({ cues, cueAt, document: { tokens } }: Layout, from: number, to: number): CueRow | null {
  for (let at = to - 1; at >= from; at--) {
    const cue = cues[cueAt[at] as number]
    // `when Ann had read the letter`: what had been said before.
    if (cue && !(at + 3 < to && tokens.word[at - 1] === Word.had)) return cue
  }
  return null
}

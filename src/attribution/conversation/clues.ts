/** What the narration of a turn says of its speaker: the mentions that stand where speakers stand, each by its place. */
import { type CueRow, Kind, type MentionRow, Trait } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import type { Turn } from './turns.ts'

export interface Sign {
  /** `tag after`, `action before`, … */
  readonly place: string
  readonly mention: MentionRow
  readonly cue: CueRow | null
}

const subjectReach = 5
const finite = Trait.Verb | Trait.Auxiliary | Trait.Reporting | Trait.Ed

/** The signs of a turn’s own paragraphs, those nearest to a quotation first. */
export function signsIn(layout: Layout, { quotations, first, last }: Turn): Sign[] {
  const signs: Sign[] = []
  const opening = quotations[0] as { readonly first: number }
  before(layout, first, opening.first, '', signs)
  quotations.forEach((quotation, index) => {
    const until = quotations[index + 1]?.first ?? last
    after(layout, quotation.last, until, signs)
    if (index + 1 < quotations.length) before(layout, quotation.last, until, ' within', signs)
  })
  return signs
}

/** The subject of the last sentence before a quotation. */
function before(layout: Layout, from: number, to: number, where: string, signs: Sign[]): void {
  const { tokens } = layout.document
  if (to <= from) return
  const stops = tokens.kind[to - 1] === Kind.Stop
  let start = to - 1
  while (start > from && tokens.kind[start - 1] !== Kind.Stop && (layout.owner[start - 1] as number) < 0) start--
  const cue = cueIn(layout, start, to)
  const subject = subjectIn(layout, start, to, cue)
  if (subject)
    signs.push({
      place: `${stops ? (cue ? 'report' : 'action') : cue ? 'tag' : 'lead'} before${where}`,
      mention: subject,
      cue: stops ? null : cue,
    })
}

/** Tag or action right after a quotation, and the subjects of later sentences. */
function after(layout: Layout, from: number, to: number, signs: Sign[]): void {
  const { tokens, text } = layout.document
  let start = from
  for (let sentence = 0; start < to && sentence < 3; sentence++) {
    while (start < to && tokens.kind[start] !== Kind.Word) start++
    let end = start
    while (end < to && tokens.kind[end] !== Kind.Stop) end++
    if (end === start) return
    if (sentence > 0) {
      const subject = subjectIn(layout, start, end, null)
      if (subject) signs.push({ place: 'action later', mention: subject, cue: null })
    } else {
      const tag = tagAfter(layout, start, end)
      if (tag) signs.push(tag)
      else {
        const closing = text[(layout.document.tokens.end[from - 1] as number) - 2] ?? ''
        const subject = subjectIn(layout, start, end, null)
        const ending = closing === ',' ? 'comma' : closing === '?' || closing === '!' ? 'query' : 'stop'
        if (subject) signs.push({ place: `action after ${ending}`, mention: subject, cue: null })
      }
    }
    start = end + 1
  }
}

/** `said Ann`, `Ann said`, `the old man slowly said`. */
function tagAfter(layout: Layout, start: number, end: number): Sign | null {
  const { tokens } = layout.document
  const { cues, cueAt, mentions, mentionAt } = layout
  for (let at = start; at < Math.min(end, start + 8); at++) {
    const cue = cues[cueAt[at] as number]
    if (!cue || cue.form === 'ing' || cue.form === 'phrase') continue
    for (let next = at + 1; next < Math.min(end, at + 4) && at < start + 3; next++) {
      const mention = mentions[mentionAt[next] as number]
      if (mention && !isPossessive(layout, mention)) {
        if (((tokens.traits[next - 1] as number) & Trait.Preposition) !== 0 && next > at + 1) break
        return { place: 'tag after', mention, cue }
      }
      if (tokens.kind[next] !== Kind.Word) break
    }
    for (let back = at - 1; back >= start && at - back <= subjectReach; back--) {
      const mention = mentions[mentionAt[back] as number]
      if (mention && mention.first >= start && !isPossessive(layout, mention)) return { place: 'tag then', mention, cue }
    }
    return null
  }
  return null
}

function cueIn({ cues, cueAt }: Layout, from: number, to: number): CueRow | null {
  for (let at = to - 1; at >= from; at--) {
    const cue = cues[cueAt[at] as number]
    if (cue) return cue
  }
  return null
}

/** First mention that a finite verb follows, else the first that no preposition governs. */
export function subjectIn(layout: Layout, from: number, to: number, cue: CueRow | null): MentionRow | null {
  const { tokens } = layout.document
  let free: MentionRow | null = null
  if (cue) {
    const mention = layout.mentions[layout.mentionAt[cue.head + 1] as number]
    const left = layout.mentions[layout.mentionAt[cue.head - 1] as number]
    if (left && left.first >= from && !isPossessive(layout, left)) return left
    if (mention && mention.last <= to && mention.type === 'name' && !left) free = mention
  }
  for (let at = from; at < to; at++) {
    if ((layout.owner[at] as number) >= 0) continue
    const mention = layout.mentions[layout.mentionAt[at] as number]
    if (!mention || mention.first !== at) continue
    let next = mention.last
    if (tokens.kind[next] === Kind.Word && (tokens.traits[next] as number) & Trait.Adverb) next++
    const governed = at > from && ((tokens.traits[at - 1] as number) & Trait.Preposition) !== 0
    if (next < to && tokens.kind[next] === Kind.Word && (tokens.traits[next] as number) & finite && !governed) return mention
    if (!governed) free ??= mention
    at = mention.last - 1
  }
  return free
}

function isPossessive({ document: { tokens } }: Layout, { last }: MentionRow): boolean {
  return ((tokens.traits[last - 1] as number) & Trait.Possessive) !== 0
}

/** Every answer that the text allows to the question who said a quotation. */
import { type Candidate, type CueRow, Kind, type MentionRow, type Quotation, type Setting } from '../model.ts'
import { gapBetween } from './gap.ts'
import { type Layout, lowerBound } from './layout.ts'
import { clauseStart, mainSubject } from './main-subject.ts'
import { adHoc, firstMentionIn, lastMentionIn, phraseLeftOf } from './noun-phrases.ts'
import { type Subject, subjectsOf } from './subjects.ts'

/** Cues on one side that are looked at, nearest first; further ones attribute a quotation in less than one case in a thousand. */
const cuesASide = 4
const widest = 120

type Base = Omit<Candidate, 'kind'>
const nothing = { mention: null, cue: null, relation: 'none', side: 'none', gap: null, rank: 0, reach: 0, order: 0, mentionBefore: 0, mentionBeforeTraits: 0, rival: 'none', paragraphs: 0, other: null } as const

export class CandidateFinder {
  private readonly subjects = new Map<number, Subject[]>()
  private readonly layout: Layout
  private readonly settings: readonly Setting[]

  constructor(layout: Layout, settings: readonly Setting[]) {
    this.layout = layout
    this.settings = settings
  }

  /** Candidates of one quotation, always with `unknown` (nobody can be named) and `not-speech`. */
  of(quotation: Quotation): Candidate[] {
    const setting = this.settings[quotation.id] as Setting
    const found: Candidate[] = []
    const add = (kind: Candidate['kind'], fields: Partial<Base>) => found.push({ ...nothing, kind, setting, ...fields })
    this.addCuesBefore(quotation, add)
    this.addCuesAfter(quotation, add)
    this.addMentions(quotation, add)
    this.addNeighbours(quotation, add)
    add('unknown', {})
    add('not-speech', {})
    return found
  }

  private addCuesBefore(quotation: Quotation, add: Add): void {
    const { document: { tokens, paragraphs }, cues, owner } = this.layout
    const home = tokens.paragraph[quotation.first] as number
    const setting = this.settings[quotation.id] as Setting
    const from = setting.opensParagraph ? (paragraphs[home - 1]?.first ?? quotation.first) : (paragraphs[home]?.first ?? 0)
    let rank = 0
    for (let i = lowerBound(cues, quotation.first) - 1; i >= 0 && rank < cuesASide; i--) {
      const cue = cues[i] as CueRow
      if (cue.head < from || cue.head < quotation.first - widest) break
      if (owner[cue.head] !== quotation.parent) continue
      this.addCue(quotation, cue, 'before', rank++, home - (tokens.paragraph[cue.head] as number), add)
    }
  }

  private addCuesAfter(quotation: Quotation, add: Add): void {
    const { document: { tokens, paragraphs }, cues, owner } = this.layout
    const home = tokens.paragraph[quotation.last - 1] as number
    const to = paragraphs[home]?.last ?? 0
    let rank = 0
    for (let i = lowerBound(cues, quotation.last); i < cues.length && rank < cuesASide; i++) {
      const cue = cues[i] as CueRow
      if (cue.head >= to || cue.head > quotation.last + widest) break
      if (owner[cue.head] !== quotation.parent) continue
      this.addCue(quotation, cue, 'after', rank++, 0, add)
    }
  }

  private addCue(quotation: Quotation, cue: CueRow, side: 'before' | 'after', rank: number, paragraphs: number, add: Add): void {
    let subjects = this.subjects.get(cue.id)
    if (!subjects) {
      subjects = subjectsOf(this.layout, cue)
      this.subjects.set(cue.id, subjects)
    }
    for (const [order, { mention, relation }] of subjects.entries()) {
      // A quotation is no part of the words that attribute it.
      if (mention.first < quotation.last && mention.last > quotation.first) continue
      const first = Math.min(mention.first, cue.first)
      const last = Math.max(mention.last, cue.last)
      const spans = first < quotation.first && last > quotation.last
      const near = side === 'before' ? (spans ? cue.last : last) : spans ? cue.first : first
      const gap =
        side === 'before'
          ? gapBetween(this.layout, near, quotation.first, quotation.parent, quotation.first - 1)
          : gapBetween(this.layout, quotation.last, near, quotation.parent, quotation.last)
      const reach = mention.last <= cue.first ? cue.first - mention.last : mention.first - cue.last
      const rival = subjects.find((subject) => subject.mention !== mention)?.relation ?? 'none'
      add('cue', { mention, cue, relation, side, gap, rank, rival, order, reach: Math.max(0, reach), paragraphs, ...this.before(mention) })
    }
  }

  /** What stands right before the mention. */
  private before({ first }: MentionRow): { mentionBefore: number; mentionBeforeTraits: number } {
    const { document: { tokens }, owner } = this.layout
    const at = first - 1
    if (at < 0 || tokens.paragraph[at] !== tokens.paragraph[first]) return { mentionBefore: 0, mentionBeforeTraits: 0 }
    if (owner[at] !== owner[first]) return { mentionBefore: Kind.Mark, mentionBeforeTraits: 0 }
    return { mentionBefore: tokens.kind[at] as number, mentionBeforeTraits: tokens.traits[at] as number }
  }

  /** Mentions without a cue: labels, names before a colon, genitives, the subjects of sentences beside the quotation. */
  private addMentions(quotation: Quotation, add: Add): void {
    const { layout } = this
    const { document: { tokens, paragraphs }, owner, mentions, mentionAt } = layout
    const { first, last, parent } = quotation
    const setting = this.settings[quotation.id] as Setting
    if (quotation.label) {
      const mention = labelMention(layout, quotation.label)
      if (mention) add('mention', { mention, relation: 'label', side: mention.first < first ? 'before' : 'after', gap: null })
    }
    const seen = new Set<number>()
    const near = (mention: MentionRow | null, relation: Candidate['relation'], side: 'before' | 'after', away: number) => {
      if (!mention || seen.has(mention.first)) return
      seen.add(mention.first)
      const gap =
        side === 'before'
          ? gapBetween(layout, mention.last, first, parent, first - 1)
          : gapBetween(layout, last, mention.first, parent, last)
      add('mention', { mention, relation, side, gap, paragraphs: away, ...this.before(mention) })
    }
    if (!setting.opensParagraph) {
      const edge = first - 1
      if (owner[edge] === parent) {
        const colon = tokens.kind[edge] === Kind.Colon
        const mention = mentions[mentionAt[edge] as number]
        if (mention && mention.last === first) near(mention, 'genitive', 'before', 0)
        if (colon) {
          const phrase = phraseLeftOf(layout, edge - 1)
          if (phrase) near(lastMentionIn(layout, phrase.first, phrase.last) ?? adHoc(layout, phrase.first, phrase.last), 'colon', 'before', 0)
        }
      }
      near(mainSubject(layout, first), 'main', 'before', 0)
      const start = clauseStart(layout, edge)
      if (owner[edge] === parent) near(lastMentionIn(layout, start, first), 'near', 'before', 0)
      if (tokens.kind[edge] === Kind.Stop && owner[edge] === parent) near(mainSubject(layout, edge), 'near', 'before', 0)
    } else {
      const previous = paragraphs[(tokens.paragraph[first] as number) - 1]
      if (previous && owner[previous.last - 1] === parent) near(mainSubject(layout, previous.last - 1), 'near', 'before', 1)
    }
    if (!setting.closesParagraph && owner[last] === parent) {
      const end = paragraphs[tokens.paragraph[last - 1] as number]?.last ?? last
      near(firstMentionIn(layout, last, Math.min(end, last + 12)), 'near', 'after', 0)
    }
  }

  /** The quotation before and the one after at the same depth, whose speaker this one may share. */
  private addNeighbours(quotation: Quotation, add: Add): void {
    const { quotations, document: { tokens } } = this.layout
    const before = siblingFrom(quotations, quotation, -1)
    const after = siblingFrom(quotations, quotation, 1)
    if (before) {
      const gap = gapBetween(this.layout, before.last, quotation.first, quotation.parent, quotation.first - 1)
      const paragraphs = (tokens.paragraph[quotation.first] as number) - (tokens.paragraph[before.last - 1] as number)
      add('continues', { other: this.settings[before.id] as Setting, gap, paragraphs, side: 'before' })
    }
    if (after && tokens.paragraph[after.first] === tokens.paragraph[quotation.last - 1]) {
      const gap = gapBetween(this.layout, quotation.last, after.first, quotation.parent, quotation.last)
      add('anticipates', { other: this.settings[after.id] as Setting, gap, side: 'after' })
    }
  }
}

type Add = (kind: Candidate['kind'], fields: Partial<Base>) => void

function siblingFrom(quotations: readonly Quotation[], quotation: Quotation, step: 1 | -1): Quotation | null {
  for (let id = quotation.id + step, steps = 0; id >= 0 && id < quotations.length && steps < 50; id += step, steps++) {
    const other = quotations[id] as Quotation
    if (other.id === quotation.parent) return null
    if (other.parent === quotation.parent) return other
  }
  return null
}

function labelMention(layout: Layout, label: { readonly start: number; readonly end: number }): MentionRow | null {
  const { tokens } = layout.document
  const first = tokenFrom(tokens.start, tokens.count, label.start)
  const last = tokenFrom(tokens.start, tokens.count, label.end)
  if (last <= first) return null
  return firstMentionIn(layout, first, last) ?? adHoc(layout, first, last)
}

/** First token that starts at or after the offset. */
function tokenFrom(starts: Int32Array, count: number, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

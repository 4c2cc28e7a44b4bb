/** Mentions that may be the speaker’s without a reporting verb: labels, names before a colon, genitives, subjects of sentences beside the quotation. */
import type { Candidate, Relation, Setting } from '../choice.ts'
import { Kind, type MentionRow } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'
import { clauseStart, mainSubject } from '../syntax/main-subject.ts'
import { adHoc, firstMentionIn, lastMentionIn, phraseLeftOf } from '../syntax/noun-phrases.ts'
import { tokenFrom } from '../syntax/token-from.ts'
import type { Span } from '../types.ts'
import { candidateOf } from './candidate-of.ts'
import { gapBetween } from './gap.ts'
import { kindBefore, traitsBefore } from './place.ts'

/** How far after the quotation an action of its speaker begins. */
const beatReach = 12

export function mentionsWithoutCue(layout: Layout, setting: Setting, found: Candidate[]): void {
  const {
    document: { tokens, paragraphs },
    owner,
    mentions,
    mentionAt,
  } = layout
  const { quotation, opensParagraph, closesParagraph } = setting
  const { first, last, parent, label } = quotation
  const from = found.length
  const add = (mention: MentionRow | null, relation: Relation, side: 'before' | 'after', away: number) => {
    if (!mention) return
    for (let i = from; i < found.length; i++) if (found[i]?.mention?.first === mention.first) return
    found.push(bare(layout, setting, mention, relation, side, away))
  }
  if (label) {
    const mention = labelMention(layout, label)
    if (mention) add(mention, 'label', mention.first < first ? 'before' : 'after', 0)
  }
  if (!opensParagraph) {
    add(setting.actor, 'near', 'before', 0)
    const edge = first - 1
    const beside = owner[edge] === parent
    if (beside) {
      const mention = mentions[mentionAt[edge] as number]
      if (mention && mention.last === first) add(mention, 'genitive', 'before', 0)
      if (tokens.kind[edge] === Kind.Colon) {
        const phrase = phraseLeftOf(layout, edge - 1)
        if (phrase) add(lastMentionIn(layout, phrase.first, phrase.last) ?? adHoc(layout, phrase.first, phrase.last), 'colon', 'before', 0)
      }
    }
    add(mainSubject(layout, first), 'main', 'before', 0)
    if (beside) {
      add(lastMentionIn(layout, clauseStart(layout, edge), first), 'near', 'before', 0)
      if (tokens.kind[edge] === Kind.Stop) add(mainSubject(layout, edge), 'near', 'before', 0)
    }
  } else {
    const previous = paragraphs[(tokens.paragraph[first] as number) - 1]
    if (previous && owner[previous.last - 1] === parent) add(mainSubject(layout, previous.last - 1), 'near', 'before', 1)
  }
  if (!closesParagraph && owner[last] === parent) {
    const end = paragraphs[tokens.paragraph[last - 1] as number]?.last ?? last
    add(firstMentionIn(layout, last, Math.min(end, last + beatReach)), 'near', 'after', 0)
  }
}

function bare(
  layout: Layout,
  setting: Setting,
  mention: MentionRow,
  relation: Relation,
  side: 'before' | 'after',
  paragraphs: number,
): Candidate {
  const { quotation } = setting
  const gap =
    side === 'before'
      ? gapBetween(layout, mention.last, quotation.first, quotation, quotation.first - 1)
      : gapBetween(layout, quotation.last, mention.first, quotation, quotation.last)
  return candidateOf({
    kind: 'mention',
    setting,
    mention,
    relation,
    side,
    gap,
    mentionBefore: kindBefore(layout, mention),
    mentionBeforeTraits: traitsBefore(layout, mention),
    paragraphs,
  })
}

function labelMention(layout: Layout, label: Span): MentionRow | null {
  const { tokens } = layout.document
  const first = tokenFrom(tokens.start, tokens.count, label.start)
  const last = tokenFrom(tokens.start, tokens.count, label.end)
  return last <= first ? null : (firstMentionIn(layout, first, last) ?? adHoc(layout, first, last))
}

/** The narration before and after: whoever acts there often speaks, or has just spoken. */
import { Kind, type MentionRow, type Quotation } from '../../../model.ts'
import type { Layout } from '../../../syntax/layout.ts'
import type { Presence } from '../presence.ts'
import type { Say, Stage, TurnExample } from '../stage.ts'
import { subjectIn } from '../subjects.ts'
import type { Turn } from '../turn.ts'
import { isBare } from '../turns.ts'
import { mentionClue } from './tags.ts'

export function around(stage: Stage, t: number, candidates: readonly Presence[], say: Say): void {
  const { layout, turns } = stage
  const byMention = (clue: string, mention: MentionRow | null) => {
    if (mention) mentionClue(stage, candidates, say, clue, mention)
  }
  before(layout, turns[t] as Turn, turns[t - 1], byMention)
  after(layout, turns[t] as Turn, turns[t + 1], byMention)
}

type ByMention = (clue: string, mention: MentionRow | null) => void

function before(layout: Layout, turn: Turn, previous: Turn | undefined, byMention: ByMention): void {
  const { tokens, paragraphs } = layout.document
  const earlier = paragraphs[turn.paragraph - 1]
  if (!earlier || previous?.lastParagraph === turn.paragraph) return
  const tail = previous?.lastParagraph === turn.paragraph - 1
  const from = tail ? (previous.quotations.at(-1) as Quotation).last : earlier.first
  if (isBare(layout, from, earlier.last)) return
  let start = earlier.last - 1
  while (start > from && tokens.kind[start - 1] !== Kind.Stop) start--
  const subject = subjectIn(layout, start, earlier.last)
  byMention(tail ? 'end of the turn before' : 'paragraph before', subject)
  const opening = tail ? null : subjectIn(layout, earlier.first, sentenceEnd(layout, earlier.first, earlier.last))
  if (opening !== subject) byMention('opening of the paragraph before', opening)
}

function after(layout: Layout, turn: Turn, next: Turn | undefined, byMention: ByMention): void {
  const later = layout.document.paragraphs[turn.lastParagraph + 1]
  if (!later || next?.paragraph === turn.lastParagraph + 1 || next?.paragraph === turn.lastParagraph) return
  byMention('paragraph after', subjectIn(layout, later.first, sentenceEnd(layout, later.first, later.last)))
}

function sentenceEnd({ document: { tokens } }: Layout, from: number, to: number): number {
  let at = from
  while (at < to && tokens.kind[at] !== Kind.Stop) at++
  return at
}

export const examples: readonly TurnExample[] = [
  {
    text: '“Go,” said Ann Lee.\n\n“No,” said Ben Hale. He took his hat.\n\n“Why?”',
    turn: 2,
    who: 'Ben Hale',
    clue: 'end of the turn before',
    level: 'pronoun fits',
  },
  {
    text: '“Go,” said Ann Lee.\n\nThe door stood open. She looked at it.\n\n“Go now!”',
    turn: 1,
    who: 'Ann Lee',
    clue: 'paragraph before',
    level: 'pronoun fits',
  },
  {
    text: '“Go,” said Ann Lee.\n\nShe looked at the door. The cat looked at it too.\n\n“Go now!”',
    turn: 1,
    who: 'Ann Lee',
    clue: 'opening of the paragraph before',
    level: 'pronoun fits',
  },
  { text: '“Go,” said Ann Lee.\n\nShe looked at the door.', who: 'Ann Lee', clue: 'paragraph after', level: 'pronoun fits' },
]

/** What lies between a turn and those before it, as far as it tells whether one speaker goes on or two take turns. */
import { type MentionRow, type Quotation, Trait } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import { nounKind } from './descriptions.ts'
import { againRows, backRows } from './features.ts'
import { sceneAround } from './scenes.ts'
import { isTag, type Sign } from './signs.ts'
import type { Stage, TurnExample } from './stage.ts'
import type { Turn } from './turn.ts'
import { isBare } from './turns.ts'

export interface Context {
  readonly again: readonly number[]
  readonly back: readonly number[]
}

export function contextOf(stage: Stage, t: number): Context {
  const { layout, turns, signs, addresses } = stage
  const again: number[] = []
  const back: number[] = []
  const turn = turns[t] as Turn
  const before = turns[t - 1]
  if (!before) return { again, back }
  const say = (clue: string, level: string) => {
    again.push(againRows.row(clue, level))
    back.push(backRows.row(clue, level))
  }
  const gap = gapOf(stage, before, turn)
  const tag = tagOf(layout, signs[t] ?? [])
  say('between', gap)
  say('between and tag', `${gap}, ${tag}`)
  const last = before.quotations.at(-1) as Quotation
  const opens = !isBare(layout, turn.first, (turn.quotations[0] as Quotation).first)
  const tail = !isBare(layout, last.last, before.last)
  const bare = !opens && tag === 'no tag' && (signs[t]?.length ?? 0) === 0
  if (opens) say('narration opens the turn', gap)
  if (tail) say('narration closes the turn before', gap)
  if (bare) say('nothing but speech', gap)
  if (bare && !tail && (signs[t - 1]?.length ?? 0) === 0) say('nothing but speech twice', gap)
  say('tag of the turn before', `${tagOf(layout, signs[t - 1] ?? [])}, ${gap === 'none' ? 'adjoining' : 'apart'}`)
  const content = last.content.at(-1)
  if (content && layout.document.text[content.end - 1] === '?') say('question before', gap)
  const twice = turns[t - 2]
  say(
    'exchange',
    !twice || gapOf(stage, twice, before) !== 'none' ? (gap === 'none' ? 'begins' : 'scattered') : gap === 'none' ? 'goes on' : 'pauses',
  )
  if ((addresses[t - 1]?.vocatives.size ?? 0) > 0) say('somebody named to the face before', gap === 'none' ? 'adjoining' : 'apart')
  if ((addresses[t]?.vocatives.size ?? 0) > 0) say('somebody named to the face', gap === 'none' ? 'adjoining' : 'apart')
  return { again, back }
}

function gapOf({ breaks }: Stage, before: Turn, turn: Turn): string {
  if (turn.paragraph === before.lastParagraph) return 'same paragraph'
  const paragraphs = turn.paragraph - before.lastParagraph - 1
  if (paragraphs > 0 && sceneAround(breaks, before.last)[1] <= turn.first) return 'break'
  return paragraphs <= 0 ? 'none' : paragraphs === 1 ? 'one' : paragraphs <= 3 ? 'few' : paragraphs <= 8 ? 'some' : 'many'
}

function tagOf(layout: Layout, signs: readonly Sign[]): string {
  const tag = signs.find(({ place }) => isTag(place))
  if (tag) return `${tag.mention.type === 'description' ? kindOf(layout, tag.mention) : tag.mention.type} in the tag`
  return signs.length > 0 ? `${(signs[0] as Sign).mention.type} acts` : 'no tag'
}

/** `her mother`, `the girl`, `the vicar`. */
function kindOf({ document: { tokens } }: Layout, { first, head }: MentionRow): string {
  if ((tokens.traits[first] as number) & Trait.PossessivePronoun) return 'kin'
  return nounKind(tokens, head)
}

export const examples: readonly TurnExample[] = [
  { text: '“Go,” said Ann Lee.\n\n“No.”', turn: 1, clue: 'between', level: 'none' },
  { text: '“Go,” said Ann Lee.\n\n“No,” said Ben Hale.', turn: 1, clue: 'between and tag', level: 'none, name in the tag' },
  { text: '“Go,” said Ann Lee.\n\nShe rose. “Now!”', turn: 1, clue: 'narration opens the turn', level: 'none' },
  { text: '“Go,” said Ann Lee.\n\n“No.”', turn: 1, clue: 'narration closes the turn before', level: 'none' },
  { text: '“Go,” said Ann Lee.\n\n“No.”', turn: 1, clue: 'nothing but speech', level: 'none' },
  { text: '“Go,” said Ann Lee.\n\n“No.”\n\n“Why?”', turn: 2, clue: 'nothing but speech twice', level: 'none' },
  { text: '“Go,” said Ann Lee.\n\n“No.”', turn: 1, clue: 'tag of the turn before', level: 'name in the tag, adjoining' },
  { text: '“Why?”\n\n“No.”', turn: 1, clue: 'question before', level: 'none' },
  { text: '“Why?”\n\n“No.”\n\n“Oh.”', turn: 2, clue: 'exchange', level: 'goes on' },
  { text: '“Go, Ben,” said Ann Lee.\n\n“No,” said Ben.', turn: 1, clue: 'somebody named to the face before', level: 'adjoining' },
  { text: '“No,” said Ben.\n\n“Go, Ben,” said Ann Lee.', turn: 1, clue: 'somebody named to the face', level: 'adjoining' },
]

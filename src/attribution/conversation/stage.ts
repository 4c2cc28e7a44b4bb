/** Everything that clues may look at, made once for a text: its turns, what their narration shows, and whom they address. */
import { Word } from '../../lexicon/words.ts'
import type { MentionRow, People, Quotation } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import { type Descriptions, descriptionsIn } from './descriptions.ts'
import { type NamedMention, namedMentions } from './presence.ts'
import { type Profiles, profilesOf, wordsOf } from './profiles.ts'
import { sceneBreaks } from './scenes.ts'
import { isTag, type Sign, signsIn } from './signs.ts'
import type { Turn } from './turn.ts'
import { turnsOf } from './turns.ts'
import { type Address, addressesIn } from './vocatives.ts'

export interface Stage {
  readonly layout: Layout
  readonly people: People
  readonly turns: readonly Turn[]
  readonly named: readonly NamedMention[]
  /** Tokens at which scenes begin, but for the first. */
  readonly breaks: readonly number[]
  readonly descriptions: Descriptions
  readonly signs: readonly (readonly Sign[])[]
  readonly addresses: readonly Address[]
  /** By turn the person whom its tag names, or -1. */
  readonly tagged: Int32Array
  /** By turn the words of it, hashed, and how those talk whom tags name. */
  readonly words: readonly (readonly number[])[]
  readonly profiles: Profiles
  /** By turn the token from which on a name is that of somebody who has yet to come. */
  readonly horizons: Int32Array
  /** Who is called by a word, in lower case: `professor` for Professor Lind. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<number>>
  /** Who says `I` outside quotations, or -1. */
  readonly narrator: number
  /** Whether the caller gave a cast. */
  readonly given: boolean
}

/** A text in which a clue says `level` of somebody (`who`), or of how a turn follows those before it. */
export interface TurnExample {
  readonly text: string
  /** Number of the turn, the first by default. */
  readonly turn?: number
  readonly who?: string
  readonly clue: string
  readonly level: string
}

/** Says of a candidate (its place) what a clue sees. */
export type Say = (k: number, clue: string, level: string) => void

export function stageOf(layout: Layout, spoken: readonly Quotation[], people: People): Stage {
  const turns = turnsOf(layout, spoken, people)
  const named = namedMentions(layout, people)
  const signs = turns.map((turn) => signsIn(layout, people, turn))
  const tagged = Int32Array.from(signs, (own) => {
    const tag = own.find(({ place, mention }) => isTag(place) && mention.type !== 'description' && (people.of[mention.id] ?? -1) >= 0)
    return tag ? (people.of[tag.mention.id] as number) : -1
  })
  const words = wordsOf(layout, turns)
  return {
    layout,
    people,
    turns,
    named,
    breaks: sceneBreaks(layout.document),
    descriptions: descriptionsIn(layout, named),
    signs,
    addresses: turns.map((turn, t) => addressesIn(layout, named, turn, signs[t] ?? [])),
    tagged,
    words,
    horizons: horizonsOf(layout, turns),
    profiles: profilesOf(words, tagged),
    bearers: bearersOf(people),
    narrator: narratorOf(layout, people),
    given: people.persons.some(({ castId }) => castId !== null),
  }
}

/** By turn the end of the narration that follows, or its beginning where others speak before: whoever is first named behind it comes later. */
function horizonsOf({ document: { paragraphs, tokens } }: Layout, turns: readonly Turn[]): Int32Array {
  const horizons = new Int32Array(turns.length)
  let begins = tokens.count
  for (let t = turns.length - 1; t >= 0; t--) {
    const { lastParagraph } = turns[t] as Turn
    const next = paragraphs[lastParagraph + 1]
    const goesOn = (turns[t + 1]?.paragraph ?? Number.POSITIVE_INFINITY) <= lastParagraph + 1
    if (!goesOn) begins = next?.first ?? tokens.count
    horizons[t] = goesOn ? begins : (next?.last ?? tokens.count)
  }
  return horizons
}

/** Who says `I` outside quotations, or -1. */
function narratorOf({ mentions, owner, document: { tokens } }: Layout, { of }: People): number {
  const told = mentions.find(({ id, first }) => tokens.word[first] === Word.i && (owner[first] as number) < 0 && (of[id] as number) >= 0)
  return told ? (of[told.id] as number) : -1
}

function bearersOf({ persons }: People): Map<string, Set<number>> {
  const bearers = new Map<string, Set<number>>()
  for (const { id, name, forms } of persons)
    for (const form of [name, ...(forms ?? [])])
      for (const word of form.toLowerCase().split(/[^\p{L}]+/u)) {
        const known = bearers.get(word)
        if (known) known.add(id)
        else bearers.set(word, new Set([id]))
      }
  return bearers
}

export function genderOf({ people }: Stage, person: number): MentionRow['gender'] {
  return people.persons[person]?.gender ?? 'unknown'
}

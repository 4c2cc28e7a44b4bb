/**
 * A second look, once every turn has a likely speaker: whom a description has meant elsewhere, who speaks near by, and how people
 * talk. The turn itself is left out of what is known of its speaker.
 */

import { Trait } from '../../model.ts'
import { lowerAt } from '../../syntax/words-at.ts'
import type { Marginals } from './chain.ts'
import { ownRows } from './features.ts'
import type { ObservedTurn } from './observe.ts'
import { profilesOf } from './profiles.ts'
import { isTag } from './signs.ts'
import type { Stage, TurnExample } from './stage.ts'
import { unbroken } from './turns.ts'

/** Turns to both sides that count as near by, and the gap in paragraphs that ends a scene. */
const reach = 8
const brokenOff = 12
/** A turn tells how somebody talks where it is theirs with this probability: better than .7 by cross-validation. */
const theirs = 0.5

export function lookAgain(stage: Stage, observed: readonly ObservedTurn[], marginals: readonly Marginals[]): ObservedTurn[] {
  const keys = observed.map((_, t) => keyOf(stage, t))
  const meant = meaningsOf(keys, observed, marginals)
  const profiles = profilesOf(stage.words, likelySpeakers(observed, marginals))
  return observed.map((turn, t) => {
    const meaning = meant.get(keys[t] ?? '')
    const near = speakersNear(stage, observed, marginals, t)
    const active = turn.active.map((rows, k) => {
      const { person } = turn.candidates[k] as { readonly person: number }
      const more = [...rows, ownRows.row('speaks near by', often(near.get(person) ?? 0))]
      const likeness = profiles.likeness(t, person)
      if (likeness) more.push(ownRows.row('talks so', likeness))
      const share = meaning && shareOf(meaning, person, chanceOf(marginals, t, k))
      if (share) more.push(ownRows.row('called so elsewhere', share))
      return more
    })
    return { ...turn, active }
  })
}

const often = (turns: number): string =>
  turns > 3.5 ? 'often' : turns > 1.5 ? 'some' : turns > 0.5 ? 'once' : turns > 0.1 ? 'hardly' : 'never'

/** Whom the speakers called so are likely to be, all turns together. */
interface Meaning {
  readonly persons: Map<number, number>
  turns: number
}

function meaningsOf(
  keys: readonly (string | null)[],
  observed: readonly ObservedTurn[],
  marginals: readonly Marginals[],
): ReadonlyMap<string, Meaning> {
  const meant = new Map<string, Meaning>()
  observed.forEach(({ candidates }, t) => {
    const key = keys[t]
    if (!key || candidates.length === 0) return
    const known = meant.get(key) ?? { persons: new Map(), turns: 0 }
    meant.set(key, known)
    known.turns++
    candidates.forEach(({ person }, k) => {
      known.persons.set(person, (known.persons.get(person) ?? 0) + chanceOf(marginals, t, k))
    })
  })
  return meant
}

/** In what share of the other turns the description meant the person, `own` being this turn’s part. */
function shareOf({ persons, turns }: Meaning, person: number, own: number): string | null {
  if (turns < 2) return null
  const share = ((persons.get(person) ?? 0) - own) / (turns - 1)
  return share > 0.7 ? 'mostly' : share > 0.3 ? 'often' : share > 0.08 ? 'sometimes' : 'never'
}

function likelySpeakers(observed: readonly ObservedTurn[], marginals: readonly Marginals[]): Int32Array {
  return Int32Array.from(observed, ({ candidates }, t) => candidates.find((_, k) => chanceOf(marginals, t, k) > theirs)?.person ?? -1)
}

const chanceOf = (marginals: readonly Marginals[], t: number, k: number): number => marginals[t]?.chances[k] ?? 0

/** The noun of a description in the tag, and whether it is somebody’s: `her mother`, `the painter`. */
function keyOf({ signs, layout: { document } }: Stage, t: number): string | null {
  const tag = signs[t]?.find(({ place }) => isTag(place))
  if (tag?.mention.type !== 'description') return null
  const { tokens, text } = document
  const { first, head } = tag.mention
  const noun = lowerAt(text, tokens, head)
  return (tokens.traits[first] as number) & Trait.PossessivePronoun ? `their ${noun}` : noun
}

/** Expected number of turns near by that each person speaks. */
function speakersNear(
  { turns }: Stage,
  observed: readonly ObservedTurn[],
  marginals: readonly Marginals[],
  t: number,
): Map<number, number> {
  const near = new Map<number, number>()
  for (const side of [-1, 1]) {
    const farthest = unbroken(turns, t, side, reach, brokenOff)
    for (let away = 1; away <= farthest; away++) {
      const other = t + side * away
      observed[other]?.candidates.forEach(({ person }, k) => {
        near.set(person, (near.get(person) ?? 0) + chanceOf(marginals, other, k))
      })
    }
  }
  return near
}

export const examples: readonly TurnExample[] = [
  {
    text: '“Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. Well, we must see about that soon enough, my dear. ” said Ann Lee.\n\n“The ship sails tonight.”\n\n“We must see,” said Ann Lee.',
    turn: 1,
    who: 'Ann Lee',
    clue: 'talks so',
    level: 'rather unlike',
  },
  { text: '“Go,” said Ann Lee.\n\n“No.”\n\n“Go!” said Ann Lee.', turn: 1, who: 'Ann Lee', clue: 'speaks near by', level: 'some' },
  {
    text: '“Go,” said the painter. Ann Lee nodded.\n\n“No,” said Ann Lee.\n\n“Go!” said the painter.',
    turn: 2,
    who: 'the painter',
    clue: 'called so elsewhere',
    level: 'mostly',
  },
]

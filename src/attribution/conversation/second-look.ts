/**
 * A second look, once every turn has a likely speaker: whom a description has meant elsewhere, who speaks near by, and how people
 * talk. The turn itself is left out of what is known of its speaker.
 */
import { Trait } from '../../model.ts'
import type { Marginals } from './chain.ts'
import { ownRows } from './features.ts'
import type { ObservedTurn } from './observe.ts'
import { profilesOf } from './profiles.ts'
import { isTag } from './signs.ts'
import type { Stage } from './stage.ts'

/** Turns to both sides that count as near by, and the gap in paragraphs that ends a scene. */
const reach = 8
const brokenOff = 12
/** Speakers of a description below this sum of probabilities tell nothing. */
const fewest = 0.5
/** A turn tells how somebody talks where it is theirs with this probability: better than .7 by cross-validation. */
const theirs = 0.5

export function lookAgain(stage: Stage, observed: readonly ObservedTurn[], marginals: readonly Marginals[]): ObservedTurn[] {
  const keys = observed.map((_, t) => keyOf(stage, t))
  const meant = new Map<string, Map<number, number>>()
  observed.forEach(({ candidates }, t) => {
    const key = keys[t]
    if (!key) return
    const known = meant.get(key) ?? new Map<number, number>()
    meant.set(key, known)
    candidates.forEach(({ person }, k) => {
      known.set(person, (known.get(person) ?? 0) + chanceOf(marginals, t, k))
    })
  })
  const likely = Int32Array.from(
    observed,
    ({ candidates }, t) => candidates.find((_, k) => chanceOf(marginals, t, k) > theirs)?.person ?? -1,
  )
  const profiles = profilesOf(stage.words, likely)
  return observed.map((turn, t) => {
    const known = meant.get(keys[t] ?? '')
    const near = speakersNear(stage, observed, marginals, t)
    const total = known ? [...known.values()].reduce((sum, share) => sum + share, 0) - 1 : 0
    const active = turn.active.map((rows, k) => {
      const { person } = turn.candidates[k] as { person: number }
      const more = [...rows]
      const count = near.get(person) ?? 0
      more.push(
        ownRows.row(
          'speaks near by',
          count > 3.5 ? 'often' : count > 1.5 ? 'some' : count > 0.5 ? 'once' : count > 0.1 ? 'hardly' : 'never',
        ),
      )
      const likeness = profiles.likeness(t, person)
      if (likeness) more.push(ownRows.row('talks so', likeness))
      if (known && total >= fewest) {
        const share = ((known.get(person) ?? 0) - chanceOf(marginals, t, k)) / total
        more.push(ownRows.row('called so elsewhere', share > 0.7 ? 'mostly' : share > 0.3 ? 'often' : share > 0.08 ? 'sometimes' : 'never'))
      }
      return more
    })
    return { ...turn, active }
  })
}

const chanceOf = (marginals: readonly Marginals[], t: number, k: number): number => marginals[t]?.chances[k] ?? 0

/** The noun of a description in the tag, and whether it is somebody’s: `her mother`, `the painter`. */
function keyOf({ signs, layout: { document } }: Stage, t: number): string | null {
  const tag = signs[t]?.find(({ place }) => isTag(place))
  if (tag?.mention.type !== 'description') return null
  const { tokens, text } = document
  const { first, head } = tag.mention
  const noun = text.slice(tokens.start[head], tokens.end[head]).toLowerCase()
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
  for (const side of [-1, 1])
    for (let away = side; Math.abs(away) <= reach; away += side) {
      const other = turns[t + away]
      const nearer = turns[t + away - side]
      if (!other || !nearer || Math.abs(other.paragraph - nearer.paragraph) > brokenOff) break
      observed[t + away]?.candidates.forEach(({ person }, k) => {
        near.set(person, (near.get(person) ?? 0) + chanceOf(marginals, t + away, k))
      })
    }
  return near
}

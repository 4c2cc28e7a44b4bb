/** Who speaks in a story: all turns are decided together, so that what one leaves open the turns around it may tell. */
import type { Decision, Setting, Vote } from '../../choice.ts'
import type { People, Quotation } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import { addresseeOf } from './addressee.ts'
import { decode, type Link, type Marginals } from './chain.ts'
import { ownRows } from './features.ts'
import { linksOf, weightOf } from './links.ts'
import { tagOfAnybody, unnamedTurns } from './lone.ts'
import { type ObservedTurn, observe } from './observe.ts'
import { lookAgain } from './second-look.ts'
import { isTag, type Sign } from './signs.ts'
import { isSpeech } from './speech.ts'
import { stageOf } from './stage.ts'

const leastVote = 0.05
const fewRivals = 5
/** Nothing in the chain knows of two people taken for one or a turn that two share: of the surest answers so many are right (cross-validated). */
const surest = 0.97

/** Of doubtful answers more are right than the chain believes: by this share of the doubt, cubed (cross-validated on novels). */
const lift = 0.7

/** What is known of a turn whose speaker the text does not name. */
const surelyUnnamed = 0.7
const somebody = {
  within: -1,
  candidate: null,
  mention: null,
  cue: null,
  person: null,
  confidence: surelyUnnamed,
  votes: [{ clue: 'answer', shown: 'answer: to the only one named', weight: 1 }],
} as const

/** Decides on the quotations outside others; those inside them are left to the caller. */
export function converse(layout: Layout, people: People, settingOf: (quotation: Quotation) => Setting): Decision[] {
  const spoken = layout.quotations.filter((quotation) => isSpeech(layout, quotation))
  const stage = stageOf(layout, spoken, people)
  const first = observe(stage)
  const turns = lookAgain(stage, first, decode(linksOf(first, weightOf)))
  const links = linksOf(turns, weightOf)
  const marginals = decode(links)
  const best = turns.map(({ candidates }, t) => (candidates.length > 0 ? likeliest((marginals[t] as Marginals).chances) : -1))
  const unnamed = unnamedTurns(turns)
  const anybody = turns.map(({ signs }) => tagOfAnybody(layout.document.tokens, signs))
  const speakers = turns.map(({ candidates }, t) => (unnamed[t] || anybody[t] ? -1 : (candidates[best[t] as number]?.person ?? -1)))
  return turns.flatMap((turn, t) => {
    const { candidates, signs } = turn
    const k = best[t] as number
    const { chances } = marginals[t] as Marginals
    const tag = anybody[t]
    if (tag) {
      const { place: clue, mention, cue } = tag
      const told = { ...somebody, mention, cue, confidence: surest, votes: [{ clue, shown: `${clue}: anybody`, weight: 1 }], rivals: [] }
      return turn.turn.quotations.map((quotation): Decision => ({ ...told, quotation, setting: settingOf(quotation) }))
    }
    if (unnamed[t]) {
      const { person: addressee } = candidates[k] as { readonly person: number }
      const rivals = [{ person: addressee, chance: (1 - surelyUnnamed) * surest }]
      return turn.turn.quotations.map(
        (quotation): Decision => ({ ...somebody, addressee, rivals, quotation, setting: settingOf(quotation) }),
      )
    }
    const person = k < 0 ? null : (speakers[t] as number)
    const sign = signFor(people, signs, person)
    const believed = k < 0 ? 1 : (chances[k] as number) * surest
    const confidence = believed + lift * (1 - believed) ** 3
    const rest = 1 - lift * (1 - believed) ** 2
    const rivals = candidates
      .map(({ person: other }, at) => ({ person: other, chance: (chances[at] as number) * surest * rest }))
      .filter((_, at) => at !== k)
      .sort((a, b) => b.chance - a.chance)
      .slice(0, fewRivals)
    const shared = {
      within: -1,
      candidate: null,
      mention: sign?.mention ?? null,
      cue: sign?.cue ?? null,
      person,
      confidence,
      votes: k < 0 ? [] : votesFor(turn, links[t] as Link, k, chances[k] as number),
      addressee: addresseeOf(turns, speakers, t),
      rivals,
    }
    return turn.turn.quotations.map((quotation): Decision => ({ ...shared, quotation, setting: settingOf(quotation) }))
  })
}

/** The words to show for the speaker: those of the tag, else a name among the actions that is the speaker’s. */
function signFor({ of }: People, signs: readonly Sign[], person: number | null): Sign | undefined {
  const tag = signs.find(({ place, mention }) => isTag(place) && (mention.type !== 'name' || of[mention.id] === person))
  return tag ?? signs.find(({ mention }) => mention.type === 'name' && of[mention.id] === person && person !== null)
}

function likeliest(chances: Float64Array): number {
  let best = 0
  for (let k = 1; k < chances.length; k++) if ((chances[k] as number) > (chances[best] as number)) best = k
  return best
}

/** The clues of the turn, and what the turns around it add. */
function votesFor({ active }: ObservedTurn, { scores }: Link, k: number, chance: number): Vote[] {
  const votes: Vote[] = []
  const say = (shown: string, weight: number) => {
    if (Math.abs(weight) >= leastVote) votes.push({ clue: shown.slice(0, shown.indexOf(':')), shown, weight })
  }
  for (const row of active[k] as readonly number[]) say(ownRows.names[row] as string, weightOf('own', row))
  const alone = 1 / scores.reduce((sum, score) => sum + Math.exp(score - (scores[k] as number)), 0)
  say('conversation: the turns around it', logit(chance) - logit(alone))
  return votes.sort((a, b) => b.weight - a.weight)
}

function logit(chance: number): number {
  const safe = Math.min(1 - 1e-6, Math.max(1e-6, chance))
  return Math.log(safe / (1 - safe))
}

/** Turns of somebody whom the text does not name: a tag says so, or it names one side of an exchange only, and the other one answers. */
import { isAnybody } from '../../lexicon/words.ts'
import type { Tokens } from '../../model.ts'
import type { ObservedTurn } from './observe.ts'
import { isTag, type Sign } from './signs.ts'

/** The tag of a turn that `somebody`, `someone` or `one` of several says. */
export function tagOfAnybody({ word }: Tokens, signs: readonly Sign[]): Sign | undefined {
  const tag = signs.find(({ place }) => isTag(place))
  return tag?.mention.type === 'pronoun' && isAnybody(word[tag.mention.first] as number) ? tag : undefined
}

/**
 * For each turn, whether somebody unnamed says it.
 *
 * ```text
 * “Where is it?” said Nora. “You had it last, Nora.” “I did not.”
 *                            ^ nobody but Nora is known here, and she does not answer herself
 * ```
 *
 * A turn with words beside it that name or show the speaker is left alone, and so is one in whose scene somebody else is named.
 */
export function unnamedTurns(turns: readonly ObservedTurn[]): boolean[] {
  const unnamed: boolean[] = []
  turns.forEach((turn, t) => {
    const [only, ...others] = turn.candidates
    const before = turns[t - 1]
    if (!only || others.length > 0 || turn.signs.length > 0) unnamed.push(false)
    else if (turn.address.vocatives.has(only.person)) unnamed.push(true)
    else unnamed.push(before !== undefined && answers(before, turn) && !unnamed[t - 1] && before.candidates[0]?.person === only.person)
  })
  return unnamed
}

/** The turn is a paragraph of its own right after the other one, which is closed. */
function answers(before: ObservedTurn, { turn }: ObservedTurn): boolean {
  return turn.paragraph === before.turn.lastParagraph + 1 && before.turn.quotations.at(-1)?.closed === true
}

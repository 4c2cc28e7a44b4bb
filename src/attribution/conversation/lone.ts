/** Exchanges of which the text names one side only: whoever answers there is somebody that it does not name. */
import type { ObservedTurn } from './observe.ts'

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

/** To whom a turn is said: whom the tag or the words name, else the other one of two who talk. */
import type { ObservedTurn } from './observe.ts'

/** Person id, or null where the text doesn’t let one know. */
export function addresseeOf(turns: readonly ObservedTurn[], speakers: readonly number[], t: number): number | null {
  const { address, turn } = turns[t] as ObservedTurn
  const speaker = speakers[t]
  if (address.told >= 0 && address.told !== speaker) return address.told
  const [named] = address.vocatives
  if (address.vocatives.size === 1 && named !== undefined && named !== speaker) return named
  const beside = (other: number): number => {
    const neighbour = turns[other]
    const person = speakers[other] ?? -1
    if (!neighbour || person < 0 || person === speaker) return -1
    const apart = other < t ? turn.paragraph - neighbour.turn.lastParagraph : neighbour.turn.paragraph - turn.lastParagraph
    return apart <= nearest ? person : -1
  }
  const before = beside(t - 1)
  const after = beside(t + 1)
  if (before >= 0 && (after < 0 || after === before)) return before
  return before < 0 && after >= 0 ? after : null
}

/** Paragraphs from one turn to the next within an exchange. */
const nearest = 2

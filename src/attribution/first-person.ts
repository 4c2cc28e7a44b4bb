/** Who says `I` in somebody’s words is who speaks them. */
import type { Decision } from '../choice.ts'
import { Word } from '../lexicon/words.ts'
import type { Document } from '../model.ts'

/** `“I told him, ‘Go,’” Dale said`: what `I` said inside a quote gets the speaker of the quote. Outer quotes come before those in them. */
export function speakFirstPerson({ tokens }: Document, decisions: readonly Decision[]): Decision[] {
  const decided = new Map<number, Decision>()
  return decisions.map((decision) => {
    const around = decided.get(decision.within)
    const { person, mention } = decision
    const isOwn =
      person === null && mention !== null && tokens.word[mention.first] === Word.i && around !== undefined && around.person !== null
    const told = isOwn ? { ...decision, person: around.person, confidence: decision.confidence * around.confidence } : decision
    decided.set(decision.quotation.id, told)
    return told
  })
}

/** Who `I`, `she` or `they` is that speaks inside somebody’s words. */
import type { Decision } from '../choice.ts'
import type { Document, MentionRow } from '../model.ts'

interface Referent {
  readonly person: number
  readonly sure: number
}

/** Whom a pronoun that is no `I` means, where `speaker` says it. */
type ReferentOf = (pronoun: MentionRow, speaker: number | null) => Referent | null

/**
 * `“I told him, ‘Go,’” Dale said`: what `I` said inside a quote gets the speaker of the quote, and so does what `we` said; what `she` said gets somebody else
 * of whom the text or the speaker has spoken. Outer quotes come before those in them.
 */
export function resolveQuotedPronouns({ text }: Document, decisions: readonly Decision[], referentOf: ReferentOf): Decision[] {
  const decided = new Map<number, Decision>()
  return decisions.map((decision) => {
    const around = decided.get(decision.within)
    const { person, mention, confidence } = decision
    let meant: Referent | null = null
    if (person === null && mention?.type === 'pronoun' && around)
      meant = /^(?:I|we)$/i.test(text.slice(mention.start, mention.end)) ? ownSpeaker(around) : referentOf(mention, around.person)
    const rivals = decision.rivals.filter(({ person: other }) => other !== meant?.person)
    const told = meant ? { ...decision, person: meant.person, confidence: confidence * meant.sure, rivals } : decision
    decided.set(decision.quotation.id, told)
    return told
  })
}

function ownSpeaker({ person, confidence }: Decision): Referent | null {
  return person === null ? null : { person, sure: confidence }
}

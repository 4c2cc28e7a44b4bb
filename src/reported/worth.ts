/** Which clauses are returned: a reader gains by words that are about right, and far more by words that are right to the last one. */
import { isSpeechVerb } from '../lexicon/reporters.ts'
import type { Clause } from './decision.ts'
import { Form } from './reporters.ts'

/** What right edges add to the worth of about right ones, which is 1; chosen by cross-validation on news. */
const gain = 2.5
/**
 * What a clause must be worth, by the word that reports it. With a verb of speech a report is likely from the start; what takes
 * in marks must be worth more than that they stand alone.
 */
const leastWorth = { speech: 0.225, noun: 0.56, other: 0.77, marked: 0.26 } as const
/** Narration uses the same verbs for more than speech, and the weights come from news. */
const leastLikelyInStory = 0.8

/** From 0 to 1, which a clause reaches that is sure to be right to the word. */
const worthOf = ({ chance, exact }: Clause): number => (chance * (1 + gain * exact)) / (1 + gain)

export function isWorthReturning(clause: Clause, story: boolean): boolean {
  return story ? clause.chance >= leastLikelyInStory : worthOf(clause) >= leastFor(clause)
}

function leastFor({ reported: { reporter }, quotations }: Clause): number {
  if (reporter.form === Form.noun) return leastWorth.noun
  if (!isSpeechVerb(reporter.lemma)) return leastWorth.other
  return quotations.length > 0 ? leastWorth.marked : leastWorth.speech
}

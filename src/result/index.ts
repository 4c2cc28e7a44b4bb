/** Internal tables → the frozen, plain objects of the public interface. */
import type { Decision, Document, Person } from '../model.ts'
import type { Quote, QuoteKind, TextSpan } from '../types.ts'
import { evidenceOf } from './evidence.ts'
import { joinSplit } from './join-split.ts'
import { kindOf } from './kind.ts'
import { Speakers } from './speakers.ts'

export interface Wishes {
  readonly kinds: ReadonlySet<QuoteKind>
  readonly minConfidence: number
}

/** Less likely ones are no alternatives worth a look. */
const leastChance = 0.01

/** Most nestings that are told apart; marks that go deeper are marks run wild. */
const deepest = 8

export function assemble(document: Document, decisions: readonly Decision[], persons: readonly Person[], wishes: Wishes): Quote[] {
  const speakers = new Speakers(persons)
  const children = new Map<number, Decision[]>()
  for (const decision of decisions) {
    if (!decision.speech) continue
    const { parent } = decision.quotation
    const known = children.get(parent)
    if (known) known.push(decision)
    else children.set(parent, [decision])
  }
  const span = (start: number, end: number): TextSpan => Object.freeze({ start, end, text: document.text.slice(start, end) })

  function quotesIn(parent: number, depth: number): Quote[] {
    if (depth > deepest) return []
    return joinSplit(children.get(parent) ?? [], document)
      .map((parts) => quoteOf(parts, depth))
      .filter(({ kind }) => wishes.kinds.has(kind))
  }

  function quoteOf(parts: readonly Decision[], depth: number): Quote {
    const head = parts[0] as Decision
    const { mention, cue, person, confidence, rivals } = head
    const known = person !== null && confidence >= wishes.minConfidence
    const guess = known || person === null ? [] : [{ person, chance: confidence }]
    const alternatives = [...guess, ...rivals.filter(({ chance }) => chance >= leastChance)]
    const last = parts.at(-1) as Decision
    return Object.freeze({
      ...span(head.quotation.start, last.quotation.end),
      kind: kindOf(head),
      content: Object.freeze(parts.flatMap(({ quotation }) => quotation.content.map(({ start, end }) => span(start, end)))),
      cue: cue ? Object.freeze({ ...span(cue.start, cue.end), lemma: cue.lemma }) : null,
      mention: mention ? Object.freeze({ ...span(mention.start, mention.end), type: mention.type }) : null,
      speaker: known ? speakers.of(person) : null,
      addressee: null,
      confidence: rounded(known || person === null ? confidence : 1 - confidence),
      evidence: evidenceOf(head, document),
      alternatives: Object.freeze(alternatives.map(({ person: id, chance }) => Object.freeze({ speaker: speakers.of(id), confidence: rounded(chance) }))),
      nested: Object.freeze(parts.flatMap(({ quotation }) => quotesIn(quotation.id, depth + 1))),
      closed: last.quotation.closed,
    })
  }

  return quotesIn(-1, 0)
}

/** Three decimals are more than the calibration can tell, and print well. */
function rounded(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000
}

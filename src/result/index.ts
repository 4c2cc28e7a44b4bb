/** Internal tables → the frozen, plain objects of the public interface. */
import type { Decision } from '../choice.ts'
import { type Document, type Person, Trait } from '../model.ts'
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

const none: readonly never[] = Object.freeze([])

const object = Trait.Determiner | Trait.PossessivePronoun | Trait.ObjectPronoun

/** `“Go!” Ann threw the ball.`: what she does tells that she speaks, and reports nothing. */
function isAct({ tokens: { traits } }: Document, { cue, mention }: Decision): boolean {
  return cue?.form === 'place' && mention !== null && mention.last <= cue.first && ((traits[cue.last] ?? 0) & object) !== 0
}

export function assemble(document: Document, decisions: readonly Decision[], persons: readonly Person[], wishes: Wishes): Quote[] {
  const speakers = new Speakers(persons)
  const children = new Map<number, Decision[]>()
  for (const decision of decisions) {
    const known = children.get(decision.within)
    if (known) known.push(decision)
    else children.set(decision.within, [decision])
  }
  const { text } = document

  function quotesIn(parent: number, depth: number): readonly Quote[] {
    const own = children.get(parent)
    if (!own || depth > deepest) return none
    const quotes: Quote[] = []
    for (const parts of joinSplit(own, document)) {
      const quote = quoteOf(parts, depth)
      // What stands inside a quote of a kind that nobody asked for takes its place.
      if (isWanted(quote.kind, parts[0] as Decision)) quotes.push(quote)
      else for (const inner of quote.nested) quotes.push(inner)
    }
    return quotes
  }

  /** Nothing but the words around it says that a clause is a report: one that isn’t sure enough is none, whoever spoke. */
  function isWanted(kind: QuoteKind, { confidence, person, rivals }: Decision): boolean {
    if (kind !== 'indirect' || !wishes.kinds.has(kind)) return wishes.kinds.has(kind)
    const sure = person === null ? rivals.reduce((sum, { chance }) => sum + chance, confidence) : confidence
    return sure >= wishes.minConfidence
  }

  function quoteOf(parts: readonly Decision[], depth: number): Quote {
    const head = parts[0] as Decision
    const { mention, cue, person, confidence } = head
    const known = person !== null && confidence >= wishes.minConfidence
    const { start } = head.quotation
    const { end, closed } = (parts.at(-1) as Decision).quotation
    return Object.freeze({
      start,
      end,
      text: text.slice(start, end),
      kind: kindOf(head),
      content: contentOf(parts, text),
      cue:
        cue && !isAct(document, head)
          ? Object.freeze({ start: cue.start, end: cue.end, text: text.slice(cue.start, cue.end), lemma: cue.lemma })
          : null,
      mention: mention
        ? Object.freeze({ start: mention.start, end: mention.end, text: text.slice(mention.start, mention.end), type: mention.type })
        : null,
      speaker: known ? speakers.of(person) : null,
      addressee: head.addressee === undefined || head.addressee === null ? null : speakers.of(head.addressee),
      confidence: rounded(known || person === null ? confidence : 1 - confidence),
      evidence: evidenceOf(head, document),
      alternatives: alternativesTo(known, head),
      nested: nestedIn(parts, depth),
      closed,
    })
  }

  /** The rivals of the speaker; where nobody stands out, the likeliest one too. */
  function alternativesTo(known: boolean, { person, confidence, rivals }: Decision): Quote['alternatives'] {
    const guess = known || person === null ? [] : [{ person, chance: confidence }]
    const likely = rivals.filter(({ chance }) => chance >= leastChance)
    if (guess.length + likely.length === 0) return none
    const alternatives = [...guess, ...likely].sort((a, b) => b.chance - a.chance)
    return Object.freeze(
      alternatives.map(({ person: id, chance }) => Object.freeze({ speaker: speakers.of(id), confidence: rounded(chance) })),
    )
  }

  function nestedIn(parts: readonly Decision[], depth: number): readonly Quote[] {
    return parts.some(({ quotation }) => children.has(quotation.id))
      ? Object.freeze(parts.flatMap(({ quotation }) => quotesIn(quotation.id, depth + 1)))
      : none
  }

  return [...quotesIn(-1, 0)]
}

function contentOf(parts: readonly Decision[], text: string): readonly TextSpan[] {
  const content: TextSpan[] = []
  for (const { quotation } of parts)
    for (const { start, end } of quotation.content) content.push(Object.freeze({ start, end, text: text.slice(start, end) }))
  return Object.freeze(content)
}

/** Three decimals are more than the calibration can tell, and print well. */
function rounded(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000
}

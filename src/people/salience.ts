/** Who was spoken of last, and how. */
import { type MentionRow, type Tokens, Trait } from '../model.ts'
import type { Place, Referent, Trace } from './pronouns.ts'
import { asking, isBesideReport, isPlaced, isPredicate, isSubject } from './syntax.ts'

const most = 40

export class Salience {
  /** The people met last, each once, the nearest last. */
  readonly traces: Trace[] = []
  readonly #traceOf: (Trace | undefined)[] = []
  readonly #tokens: Tokens
  /** Where the description read last ends, with what prepositions add. */
  #until = 0

  constructor(tokens: Tokens) {
    this.#tokens = tokens
  }

  placeOf({ head }: MentionRow): Place {
    const { sentence, paragraph } = this.#tokens
    return { sentence: sentence[head] as number, paragraph: paragraph[head] as number }
  }

  /** Mentions of the person so far. */
  countOf({ id }: Referent): number {
    return this.#traceOf[id]?.count ?? 0
  }

  /** Remembers the mention; what somebody is said to be (`listed as a lawyer`) brings up nobody new. */
  enter(person: Referent, mention: MentionRow): void {
    const tokens = this.#tokens
    // And so doesn't the description of another’s place: `a hydrologist at the regulator`.
    const inside = mention.type === 'description' && mention.end <= this.#until
    if (!inside) this.#until = mention.type === 'description' ? mention.end : 0
    if (inside || isPredicate(tokens, mention)) return
    const trace = this.#bringForward(person)
    const { sentence, paragraph } = this.placeOf(mention)
    // `The mayor, Ann Lee, was waiting`, `said Ann Lee, the mayor`: what is said of somebody named in the same sentence.
    const goesOn = trace.count > 0 && trace.sentence === sentence
    trace.sentence = sentence
    trace.paragraph = paragraph
    trace.subject = (goesOn && trace.subject) || isSubject(tokens, mention)
    trace.speaks = (goesOn && trace.speaks) || isBesideReport(tokens, mention)
    trace.asks = asking(tokens, mention)
    trace.owned = mention.type === 'description' && ((tokens.traits[mention.first] as number) & Trait.PossessivePronoun) !== 0
    trace.pronoun = mention.type === 'pronoun'
    trace.count++
    if (isPlaced(tokens, mention)) trace.placed++
  }

  #bringForward(person: Referent): Trace {
    const { traces } = this
    let trace = this.#traceOf[person.id]
    if (trace) {
      const at = traces.lastIndexOf(trace)
      if (at === traces.length - 1) return trace
      if (at >= 0) traces.splice(at, 1)
    } else {
      trace = {
        person,
        sentence: 0,
        paragraph: 0,
        subject: false,
        speaks: false,
        asks: 0,
        owned: false,
        pronoun: false,
        count: 0,
        placed: 0,
      }
      this.#traceOf[person.id] = trace
    }
    traces.push(trace)
    if (traces.length > most) traces.shift()
    return trace
  }
}

import type { Decision } from '../choice.ts'
import { type Document, Kind } from '../model.ts'
import { opensSentence } from '../syntax/sentence-opener.ts'

/** The attribution between two halves is seldom longer. */
const longestInterruption = 40

/** Groups quotations that their own attribution splits: `“We will try,” Dale said. “We count on it.”` */
export function joinSplit(decisions: readonly Decision[], document: Document): Decision[][] {
  const groups: Decision[][] = []
  for (const decision of decisions) {
    const group = groups.at(-1)
    const previous = group?.at(-1)
    if (group && previous && goesOn(group[0] as Decision, previous, decision, document)) group.push(decision)
    else groups.push([decision])
  }
  return groups
}

/** The same speaker by the same words, which stand between the two and nothing else does. */
function goesOn(head: Decision, previous: Decision, decision: Decision, { tokens, text }: Document): boolean {
  const { cue, mention, person } = head
  if (
    !cue ||
    !mention ||
    !decision.setting ||
    person !== decision.person ||
    decision.cue?.id !== cue.id ||
    decision.mention?.id !== mention.id
  )
    return false
  const from = previous.quotation.last
  const to = decision.quotation.first
  // Nothing stands between what two people say in one paragraph either: “Go.” “No.”
  if (from === to) return false
  if (to - from > longestInterruption || to < from || tokens.paragraph[from - 1] !== tokens.paragraph[to]) return false
  if (previous === head && (cue.first < from || cue.last > to)) return false
  const edge = tokens.kind[to - 1]
  // `‘Who knew?’ She said, ‘Ann.’`: the words between open the second.
  const leads = edge === Kind.Comma || edge === Kind.Colon
  if (opensSentence(tokens, from) && leads) return false
  let words = 0
  let stops = 0
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === Kind.Stop) stops++
    if (tokens.kind[at] === Kind.Word) words++
  }
  const word = edge === Kind.Word && text[(tokens.end[to - 1] as number) - 1] !== '.'
  // `“Go,” said Ann. Her son was bolder: “Stay.”`: so does a sentence behind the one that attributes the first.
  if (stops > 0 && (leads || word)) return false
  // A fragment taken up by the reporter’s own sentence (`said “a” and called it “b”`, `Ann cried, and went into “Spring”`) is a quote of its own.
  if (stops === 0 && word && (!decision.setting.opensWithCapital || to > Math.max(cue.last, mention.last))) return false
  return previous === head ? stops <= 1 : words === 0
}

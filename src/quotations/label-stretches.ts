/** Names that stand beside a quotation and say by themselves whose it is: `Ann Lee: “…”` and `“…” — Ann Lee, director`. */
import { type Document, Kind, Trait } from '../model.ts'
import { tokenFrom } from '../syntax/token-from.ts'
import type { Span } from '../types.ts'
import type { Draft } from './draft.ts'
import { type Label, readLabel } from './find-labels.ts'
import { isSpace } from './surroundings.ts'

const longestLine = 16
const verbal = Trait.Reporting | Trait.Verb | Trait.Auxiliary | Trait.SubjectPronoun
const notFirst = Trait.SubjectPronoun | Trait.Relative | Trait.Subordinator | Trait.Adverb | Trait.Coordinator

export function labelStretches(document: Document, labels: readonly (Label | null)[], drafts: readonly Draft[]): void {
  const { paragraphs } = document
  let number = 0
  let previous: Tagged | null = null
  for (const draft of drafts) {
    if (draft.form !== 'marks') continue
    while (number > 0 && paragraphs[number].start > draft.start) number--
    while (number + 1 < paragraphs.length && paragraphs[number + 1].start <= draft.start) number++
    const tag = previous && draft.start >= previous.draft.end ? nextLabel(document, number, previous) : null
    const label: Label | null = opens(document, tag ?? labels[number], draft)
    // `Lee: “Go.” Brook: “No.”`: each is a tag, wherever its quotation ends.
    if (previous && tag && label) previous.draft.label = previous.label.name
    draft.label =
      label && (tag || endsParagraph(document, label, draft)) ? label.name : draft.closed ? lineAfter(document, draft, number) : null
    if (label) previous = { draft, label }
    else if (previous && draft.start >= previous.draft.end) previous = null
  }
}

interface Tagged {
  readonly draft: Draft
  readonly label: Label
}

/** The label that follows right behind a quotation which has one, in the same paragraph. */
function nextLabel(document: Document, number: number, { draft, label }: Tagged): Label | null {
  const { start, count } = document.tokens
  return label.paragraph === number && draft.closed ? readLabel(document, number, tokenFrom(start, count, draft.end), false) : null
}

/** The label, if nothing stands between it and the quotation. */
function opens({ text }: Document, label: Label | null, draft: Draft): Label | null {
  if (!label || draft.start < label.from) return null
  for (let at = label.from; at < draft.start; at++) if (!isSpace(text.charCodeAt(at))) return null
  return label
}

function endsParagraph({ paragraphs }: Document, { paragraph }: Label, { content, end }: Draft): boolean {
  return content.length > 1 || end >= paragraphs[paragraph].end - 1
}

/** The dash must follow the closing mark, in the same paragraph or at the start of the next. */
function lineAfter(document: Document, draft: Draft, from: number): Span | null {
  const { paragraphs, tokens, text } = document
  let number = from
  while (number + 1 < paragraphs.length && paragraphs[number].end < draft.end) number++
  const { first, last, end } = paragraphs[number]
  if (draft.end < end) {
    const ending = text.charCodeAt(draft.content[draft.content.length - 1].end - 1)
    const complete = draft.start === paragraphs[from].start || ending === 46 || ending === 33 || ending === 63
    let row = last
    while (row > first && last - row <= longestLine && tokens.start[row - 1] >= draft.end) row--
    return complete && tokens.start[row] >= draft.end ? nameAfterDash(document, row, last) : null
  }
  const next = paragraphs[number + 1]
  return next ? nameAfterDash(document, next.first, next.last) : null
}

/** `— Ann Lee, director.` and nothing else: no verb, a capital first, few words. */
function nameAfterDash({ text, tokens }: Document, dash: number, last: number): Span | null {
  if (last - dash > longestLine || last - dash < 2 || tokens.kind[dash] !== Kind.Dash) return null
  const stopped = tokens.kind[last - 1] === Kind.Stop
  if (stopped && text.charCodeAt(tokens.start[last - 1]) !== 46) return null
  const end = stopped ? last - 1 : last
  const first = dash + 1
  const opener = tokens.traits[first]
  if (tokens.kind[first] !== Kind.Word || (opener & Trait.Capital) === 0 || opener & notFirst) return null
  const named = (opener & (Trait.Determiner | Trait.PossessivePronoun | Trait.Preposition)) === 0
  for (let row = first; row < end; row++) {
    const kind = tokens.kind[row]
    const traits = tokens.traits[row]
    if (kind === Kind.Word) {
      if ((traits & Trait.Capital) === 0 && (traits & verbal || !named)) return null
    } else if (
      kind !== Kind.Comma &&
      kind !== Kind.Number &&
      kind !== Kind.Dash &&
      kind !== Kind.Open &&
      kind !== Kind.Close &&
      kind !== Kind.Other
    ) {
      return null
    }
  }
  return { start: tokens.start[first], end: tokens.end[end - 1] }
}

/** Turns of a conversation: what one paragraph (or a quotation that runs over several) quotes is one speaker’s. */
import { Kind, type MentionRow, type People, type Quotation, Trait } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'
import { isTag, type Sign, signBefore, tagAfter } from './signs.ts'
import type { Turn } from './turn.ts'

export function turnsOf(layout: Layout, spoken: readonly Quotation[], people: People): Turn[] {
  const { tokens, paragraphs } = layout.document
  const turns: Turn[] = []
  let open: Quotation[] = []
  let from = -1
  let teller: Sign | null = null
  const close = (until: number) => {
    if (open.length > 0) {
      const paragraph = tokens.paragraph[(open[0] as Quotation).first] as number
      const lastParagraph = tokens.paragraph[(open.at(-1) as Quotation).last - 1] as number
      const first = from >= 0 ? from : (paragraphs[paragraph]?.first ?? 0)
      turns.push({
        quotations: open,
        paragraph,
        lastParagraph,
        first,
        last: until >= 0 ? until : (paragraphs[lastParagraph]?.last ?? tokens.count),
      })
    }
    open = []
    from = until
  }
  spoken.forEach((quotation, index) => {
    const before = open.at(-1)
    const paragraph = tokens.paragraph[quotation.last - 1]
    const next = spoken[index + 1]
    const until = next && tokens.paragraph[next.first] === paragraph ? next.first : (paragraphs[paragraph as number]?.last ?? tokens.count)
    if (before && tokens.paragraph[before.last - 1] !== tokens.paragraph[quotation.first]) {
      close(-1)
      teller = null
    }
    const start = open.length > 0 ? sentenceBefore(layout, (open.at(-1) as Quotation).last, quotation.first) : -1
    const tag = tagOf(layout, start >= 0 ? start : (paragraphs[tokens.paragraph[quotation.first] as number]?.first ?? 0), quotation, until)
    // `“Why?” she asked Ann, and Ann said, “No.”`: a name is no word for her of the same sentence.
    const renamed =
      tag &&
      before &&
      start < 0 &&
      leads(tag) &&
      tag.mention.type !== 'pronoun' &&
      teller?.mention.type === 'pronoun' &&
      teller.mention.last <= tag.mention.first
    const others = renamed || (tag && before && teller?.mention.type !== 'name' && isNamed(layout, tag.mention, before))
    if (tag && (others || (teller && differ(layout, people, teller, tag)))) {
      if (start >= 0) close(start)
      else if (open.length > 0 && leads(tag) && (!teller || teller.mention.last <= tag.mention.first)) close(tag.mention.first)
    }
    teller = tag ?? teller
    open.push(quotation)
  })
  close(-1)
  return turns
}

const leads = ({ place }: Sign): boolean => place === 'tag before'

/** Where the last sentence between two quotations starts; -1 where one sentence fills it all, the second itself where no word stands between. */
function sentenceBefore({ document: { tokens } }: Layout, from: number, to: number): number {
  if (from >= to) return to
  for (let at = to - 2; at > from; at--) if (tokens.kind[at] === Kind.Stop) return at + 1
  return tokens.kind[to - 1] === Kind.Stop && to > from ? to : -1
}

/** Who is said to speak this very quotation: `Ann broke in: “No,” she said` names her the first time. */
function tagOf(layout: Layout, from: number, { first, last }: Quotation, until: number): Sign | null {
  const before = signBefore(layout, from, first, '')
  const led = before !== null && isTag(before.place)
  const after = tagAfter(layout, last, until, led)
  if (led && before.mention.type !== 'pronoun' && after?.mention.type === 'pronoun') return before
  return after && isTag(after.place) ? after : led ? before : null
}

/** Two people: of different names or sexes, or a name that is no word for the `he` before: `“Yes,” he said. The guard called, “No!”` */
function differ({ document: { tokens } }: Layout, { of }: People, { mention: one }: Sign, { mention: other }: Sign): boolean {
  // `“Late,” said Ann. “How late?” asked her mother.`
  if (one.type !== 'description' && other.type === 'description' && (tokens.traits[other.first] as number) & Trait.PossessivePronoun)
    return true
  if (one.gender !== 'unknown' && other.gender !== 'unknown' && one.gender !== other.gender) return true
  if (other.type === 'pronoun') return false
  if (one.type === 'pronoun') return other.gender === 'unknown' || other.type === 'description'
  const [a, b] = [of[one.id] ?? -1, of[other.id] ?? -1]
  return a >= 0 && b >= 0 && a !== b
}

/** `“I should not mind, Ann.” To which Ann answered, “No.”`: whoever is named in the words does not say them. */
function isNamed(
  { mentions, mentionAt, owner, document: { text } }: Layout,
  { type, start, end }: MentionRow,
  quotation: Quotation,
): boolean {
  if (type !== 'name') return false
  for (let at = quotation.first; at < quotation.last; at++) {
    const mention = mentions[mentionAt[at] as number]
    if (mention?.first === at && owner[at] === quotation.id && text.slice(mention.start, mention.end) === text.slice(start, end))
      return true
  }
  return false
}

/** Whether no words of the narration stand between two tokens. */
export function isBare({ document: { tokens }, owner }: Layout, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] === Kind.Word && (owner[at] as number) < 0) return false
  return true
}

/** How many turns before (`side` -1) or after turn `t` the exchange goes on, each at most `gap` paragraphs from the next; no more than `most`. */
export function unbroken(turns: readonly Turn[], t: number, side: number, most: number, gap: number): number {
  let away = 0
  while (away < most) {
    const nearer = turns[t + side * away]
    const other = turns[t + side * (away + 1)]
    if (!nearer || !other || Math.abs(other.paragraph - nearer.paragraph) > gap) break
    away++
  }
  return away
}

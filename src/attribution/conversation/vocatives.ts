/** Whom a turn addresses, and whom it talks of. */
import { Kind, type MentionRow, type Quotation, Trait } from '../../model.ts'
import { genderOfWord } from '../../syntax/gender.ts'
import { type Layout, lowerBound } from '../../syntax/layout.ts'
import { isVocative } from '../../syntax/vocative.ts'
import { lowerAt, wordsAt } from '../../syntax/words-at.ts'
import type { NamedMention } from './presence.ts'
import { isTag, type Sign } from './signs.ts'
import type { Turn } from './turn.ts'

export interface Address {
  /** People named to their faces. */
  readonly vocatives: ReadonlySet<number>
  /** People named otherwise inside the quotations. */
  readonly talked: ReadonlySet<number>
  /** The person of `told Y`, `said to Y`, or -1. */
  readonly told: number
  /** What `sir`, `madam` (formal) or `Father`, `my girl` tells of whom it is said to. */
  readonly sex: MentionRow['gender']
  readonly formal: boolean
}

const forms: Readonly<Record<string, MentionRow['gender']>> = {
  sir: 'male',
  madam: 'female',
  "ma'am": 'female',
  miss: 'female',
  'ma’am': 'female',
}
const reach = 4

/** Whoever a tag names speaks and is told nothing: `asked Ann`. */
export function addressesIn(
  layout: Layout,
  named: readonly NamedMention[],
  { quotations, first, last }: Turn,
  signs: readonly Sign[],
): Address {
  const vocatives = new Set<number>()
  const talked = new Set<number>()
  let told = -1
  for (let i = lowerBound(named, first); i < named.length && (named[i] as NamedMention).first < last; i++) {
    const { mention, person } = named[i] as NamedMention
    if ((layout.owner[mention.first] as number) >= 0) (isVocative(layout, mention) ? vocatives : talked).add(person)
    else if (told < 0 && isTold(layout, mention) && !signs.some((sign) => sign.mention === mention && isTag(sign.place))) told = person
  }
  return { vocatives, talked, told, ...addressOf(layout, quotations) }
}

/** `told Ann`, `said to Ann`. */
function isTold({ cueAt, cues, document: { tokens, text } }: Layout, { first }: MentionRow): boolean {
  const before = tokens.traits[first - 1] ?? 0
  if (before & Trait.Preposition) {
    if (wordsAt(text, tokens, first - 1) !== 'to') return false
    for (let at = first - 2; at >= first - reach; at--) if ((cueAt[at] ?? -1) >= 0) return true
    return false
  }
  const cue = cues[cueAt[first - 1] ?? -1]
  return cue?.lemma === 'tell' || cue?.lemma === 'ask'
}

/** `Yes, sir.`, `my boy`, `Come, Mother!` */
function addressOf(layout: Layout, quotations: readonly Quotation[]): { readonly sex: MentionRow['gender']; readonly formal: boolean } {
  const { tokens, text } = layout.document
  let plain: MentionRow['gender'] = 'unknown'
  for (const { first, last } of quotations)
    for (let at = first; at < last; at++) {
      if (tokens.kind[at] !== Kind.Word || tokens.kind[at + 1] === Kind.Word) continue
      const traits = tokens.traits[at] as number
      const length = (tokens.end[at] as number) - (tokens.start[at] as number)
      if (length >= 3 && length <= 5) {
        const sex = forms[lowerAt(text, tokens, at)]
        if (sex) return { sex, formal: true }
      }
      if (!(traits & (Trait.PersonNoun | Trait.Title)) || traits & Trait.Plural || plain !== 'unknown') continue
      if (isVocative(layout, { first: at, last: at + 1 })) plain = genderOfWord(traits)
    }
  return { sex: plain, formal: false }
}

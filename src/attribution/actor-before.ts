import { isUtteranceNoun, Word } from '../lexicon/words.ts'
import { Kind, type MentionRow, type Quotation, Trait } from '../model.ts'
import { isFiniteAt } from '../syntax/finite.ts'
import type { Layout } from '../syntax/layout.ts'
import { clauseStart, mainSubject } from '../syntax/main-subject.ts'

/** Tokens of an apposition between a subject and its verb: `Her deputy, Paul Drake, is` */
const longestApposition = 8
/** In tokens: longer sentences that do not lead to the quotation tell what happened rather than how somebody takes it. */
const longest = 18
/** Tokens of a quotation that are read. */
const telling = 60
const male: ReadonlySet<number> = new Set([Word.he, Word.him, Word.his])
const female: ReadonlySet<number> = new Set([Word.she, Word.her])

/**
 * Who acts in the sentence of its own right before a quotation, where that reports nothing: `Ann is not convinced. “It is late.”` Null for
 * a tag (`“Go,” said Ann. “It is late.”`), for what happened some day (`Ann left in May.`), and where the quotation speaks of the actor:
 * `“I am sad,” said Ben. Ann is dead. “She was kind.”`
 */
export function actorBefore(layout: Layout, quotation: Quotation): MentionRow | null {
  const {
    document: { tokens },
    owner,
    cueAt,
  } = layout
  const { first, parent } = quotation
  const edge = first - 1
  if (edge < 0 || owner[edge] !== parent || tokens.paragraph[edge] !== tokens.paragraph[first]) return null
  if (tokens.kind[edge] !== Kind.Stop && tokens.kind[edge] !== Kind.Colon) return null
  const start = clauseStart(layout, edge)
  if ((tokens.kind[edge] === Kind.Stop && edge - start > longest) || !opens(layout, start)) return null
  for (let at = start; at < edge; at++)
    if ((at < edge - 1 && (cueAt[at] as number) >= 0) || tokens.kind[at] === Kind.Number || (tokens.traits[at] as number) & Trait.Time)
      return null
  const owns = ownerOfWords(layout, start, edge)
  if (owns) return owns
  const subject = mainSubject(layout, edge)
  if (!subject || subject.first < start || !isPerson(subject) || !acts(layout, subject)) return null
  const above = tokens.paragraph[start - 1] !== tokens.paragraph[start]
  // `Ann disagrees.`, but `Ann is ill, Ben says.`, `“Why?” Ann asked.`
  if ((cueAt[edge - 1] as number) >= 0 && (subject.last < edge - 1 || !(above || owner[start - 1] === parent))) return null
  return above || tokens.kind[edge] === Kind.Colon || !speaksOf(layout, quotation, subject) ? subject : null
}

/** `Ann’s answer was short`, `Ann’s last message to them was clear`, `The reply from the ministry was short` */
function ownerOfWords({ document: { tokens }, mentions, mentionAt }: Layout, start: number, edge: number): MentionRow | null {
  const { traits, word } = tokens
  let owner: MentionRow | undefined
  for (let at = start; at < edge && !((traits[at] as number) & (Trait.Auxiliary | Trait.Verb)); at++) {
    const mention = mentions[mentionAt[at] as number]
    if (mention?.last === at + 1 && (traits[at] as number) & Trait.Possessive) owner = mention
    else if (isUtteranceNoun(word[at] as number) || (traits[at] as number) & Trait.DocumentNoun)
      return (word[at + 1] === Word.from ? mentions[mentionAt[at + 2] as number] : owner) ?? null
  }
  return null
}

/** A sentence begins here: not `…, who called it “a mess” and left.` */
function opens({ document: { tokens }, owner }: Layout, start: number): boolean {
  if (owner[start - 1] === owner[start] || tokens.paragraph[start - 1] !== tokens.paragraph[start]) return true
  return tokens.kind[start - 2] === Kind.Stop && ((tokens.traits[start] as number) & Trait.Capital) !== 0
}

/** A pronoun of the actor’s sex stands in the quotation, and nobody before it whom it may mean. */
function speaksOf({ document: { tokens }, mentions, mentionAt }: Layout, { first, last }: Quotation, { gender }: MentionRow): boolean {
  for (let at = first; at < Math.min(last, first + telling); at++) {
    const said = tokens.word[at] as number
    if ((gender !== 'female' && male.has(said)) || (gender !== 'male' && female.has(said))) return true
    const other = mentions[mentionAt[at] as number]
    if (other && isPerson(other)) return false
  }
  return false
}

function isPerson({ type, sort, plural }: MentionRow): boolean {
  return type === 'name' ? sort !== 'group' && sort !== 'document' : type === 'description' && sort === 'person' && !plural
}

/** A finite verb follows, perhaps behind an apposition. */
function acts({ document: { tokens } }: Layout, { last }: MentionRow): boolean {
  if (tokens.kind[last] !== Kind.Comma) return isFiniteAt(tokens, last)
  for (let at = last + 1; at < last + longestApposition && tokens.kind[at] !== Kind.Stop; at++)
    if (tokens.kind[at] === Kind.Comma) return isFiniteAt(tokens, at + 1)
  return false
}

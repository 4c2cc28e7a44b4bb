/** What appositions say of people: `Sergei Lavrov, the foreign minister`, `the foreign minister, Sergei Lavrov`, `spokesman Ed Dale`. */
import { isFormOfBe, Word } from '../lexicon/words.ts'
import { type Document, Kind, type MentionRow, Trait } from '../model.ts'
import { roleBefore } from '../syntax/apposition.ts'
import { tokenAfter } from '../syntax/reach.ts'
import { wordsAt } from '../syntax/words-at.ts'
import { folded } from './person.ts'
import { isPlaced } from './syntax.ts'

export interface Role {
  /** Id of the mention that names the person, and of the one that describes them. */
  readonly name: number
  readonly description: number
  readonly role: string
}

const furthestEnd = 14

/** Every apposition of a name and a description of one person, in order. */
export function findRoles(document: Document, mentions: readonly MentionRow[]): Role[] {
  const found: Role[] = []
  for (let i = 0; i + 1 < mentions.length; i++) {
    const left = mentions[i] as MentionRow
    const right = mentions[i + 1] as MentionRow
    const further = mentions[i + 2]
    if (
      further &&
      describesPerson(left) &&
      isBefore(document, left, right) &&
      describesPerson(right) &&
      further.type === 'name' &&
      right.last === further.first
    )
      found.push({ name: further.id, description: left.id, role: roleText(document, left, left.last) })
    // `The lawyer for the driver, Ann Lee,` is the lawyer.
    const distant = roleBefore(document, mentions, right)
    if (distant && (distant !== left || left.last !== right.first - 1))
      found.push({ name: right.id, description: distant.id, role: roleText(document, distant, right.first - 1) })
    if (left.type === 'description' && right.type === 'name') {
      if (
        describesPerson(left) &&
        (!distant || distant === left) &&
        !isWhose(document, left) &&
        (left.last === right.first || isBefore(document, left, right) || isCopula(document, left, right))
      ) {
        found.push({ name: right.id, description: left.id, role: roleText(document, left, left.last) })
      }
    } else if (left.type === 'name' && left.sort !== 'group') {
      const described = mentionAfterGenitive(document, mentions, i + 1) ?? right
      if (
        described &&
        describesPerson(described) &&
        !isWhose(document, described) &&
        (isAfter(document, left, described) || isCopula(document, left, described))
      ) {
        found.push({ name: left.id, description: described.id, role: roleText(document, described, endOfRole(document, described)) })
        const other = joinedTo(document, mentions, described)
        if (other) found.push({ name: left.id, description: other.id, role: roleText(document, other, endOfRole(document, other)) })
      }
    }
  }
  return found
}

function describesPerson({ type, sort, plural }: MentionRow): boolean {
  return type === 'description' && sort === 'person' && !plural
}

/** `Ann Lee, whose son Ben`: somebody else. */
function isWhose({ tokens }: Document, { first }: MentionRow): boolean {
  return tokens.word[first] === Word.whose
}

/** `the foreign minister, Sergei Lavrov`: a definite description, a comma, the name, and then a break or the verb. */
function isBefore({ tokens }: Document, left: MentionRow, right: MentionRow): boolean {
  if (
    tokens.kind[left.last] !== Kind.Comma ||
    left.last + 1 !== right.first ||
    tokens.sentence[left.first] !== tokens.sentence[right.first]
  )
    return false
  return ((tokens.traits[left.first] as number) & (Trait.Determiner | Trait.PossessivePronoun)) !== 0 || isGenitive(tokens.traits, left)
}

/** `Her boss was Ann Lee`, `Ann Lee is the mayor`, `Ann Lee had been the mayor`. */
function isCopula({ tokens: { word, sentence } }: Document, left: MentionRow, right: MentionRow): boolean {
  const verb = word[left.last]
  const isLong = verb === Word.had && isFormOfBe(word[left.last + 1] as number)
  if (!isLong && verb !== Word.is && verb !== Word.was) return false
  return left.last + (isLong ? 2 : 1) === right.first && sentence[left.first] === sentence[right.first]
}

function isGenitive(traits: Int32Array, { first, last }: MentionRow): boolean {
  for (let at = first; at < last; at++) if ((traits[at] as number) & Trait.Possessive) return true
  return false
}

/** `Sergei Lavrov, the foreign minister,` or `Ed Dale, 45, a teacher,` or `Ann Lee, president of Ash College,`. */
function isAfter({ tokens }: Document, left: MentionRow, right: MentionRow): boolean {
  if (tokens.sentence[left.first] !== tokens.sentence[right.first]) return false
  let at = left.last
  if (tokens.kind[at] !== Kind.Comma) return false
  at++
  if (tokens.kind[at] === Kind.Number && tokens.kind[at + 1] === Kind.Comma) at += 2
  if (at !== right.first) return false
  // `In Ash, a banker with four sons said`: where it was, unless a comma closes what is told of it.
  if (isPlaced(tokens, left) && tokens.kind[tokenAfter(tokens, right)] === Kind.Word) return false
  // `Dale, officials said`: a description with a verb of its own is no apposition.
  const after = tokens.traits[right.last] as number
  return !(after & (Trait.Reporting | Trait.Verb | Trait.Auxiliary)) || tokens.kind[right.last] !== Kind.Word
}

/** A description that a genitive opens: `Ed Dale, Ohio’s governor`, `the study’s author`. */
function mentionAfterGenitive({ tokens }: Document, mentions: readonly MentionRow[], index: number): MentionRow | null {
  const owner = mentions[index]
  const next = mentions[index + 1]
  if (!owner || next?.type !== 'description') return null
  const isOwned = next.first === owner.first || next.first === owner.last
  return (tokens.traits[owner.last - 1] as number) & Trait.Possessive && isOwned ? next : null
}

/** `Ed Dale, a teacher and the mayor of Ash,`: the other thing that he is. */
function joinedTo({ tokens }: Document, mentions: readonly MentionRow[], described: MentionRow): MentionRow | undefined {
  const and = tokenAfter(tokens, described)
  const other = mentions.slice(described.id + 1, described.id + 4).find(({ first }) => first === and + 1)
  if (!other || tokens.word[and] !== Word.and || !describesPerson(other)) return undefined
  const kind = tokens.kind[tokenAfter(tokens, other)]
  return kind === Kind.Word ? undefined : other
}

/** End of a role with its prepositional phrases: `a spokesman for the ministry of health`. */
function endOfRole({ tokens }: Document, { last }: MentionRow): number {
  let at = last
  while (at < last + furthestEnd && at < tokens.count && (tokens.kind[at] === Kind.Word || tokens.kind[at] === Kind.Number)) {
    const traits = tokens.traits[at] as number
    if (
      traits & (Trait.Relative | Trait.Auxiliary | Trait.Subordinator | Trait.Reporting | Trait.Verb) &&
      !(traits & (Trait.Preposition | Trait.Capital | Trait.Determiner))
    )
      return last
    at++
  }
  return (tokens.traits[last] as number) & Trait.Preposition && tokens.kind[last] === Kind.Word ? at : last
}

/** The words of the role without a leading article. */
function roleText({ text, tokens }: Document, { first }: MentionRow, last: number): string {
  const article = (tokens.traits[first] as number) & Trait.Determiner && last - first > 1
  return folded(wordsAt(text, tokens, article ? first + 1 : first, last))
}

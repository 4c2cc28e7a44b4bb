import { readText } from '../../src/document/index.ts'
import { findMentions, givenNames } from '../../src/mentions/index.ts'
import { findPeople } from '../../src/people/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import type { CastMember } from '../../src/types.ts'

/** The people of an article, and whom the n-th mention with the given words means. */
export function read(text: string, cast: readonly CastMember[] = [], narrator: string | null = null) {
  const document = readText(text)
  const mentions = findMentions(document, givenNames(cast))
  const people = findPeople(document, findQuotations(document), mentions, { cast, narrator })
  const whoIs = (words: string, nth = 0): string | null => {
    const mention = mentions.filter(({ start, end }) => text.slice(start, end) === words)[nth]
    if (!mention) throw new Error(`no mention ${nth} of ${words}`)
    return people.persons[people.of[mention.id] as number]?.name ?? null
  }
  const person = (name: string) => people.persons.find((candidate) => candidate.name === name)
  return { whoIs, person }
}

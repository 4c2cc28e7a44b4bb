import { findCues } from '../../../src/cues/index.ts'
import { readText } from '../../../src/document/index.ts'
import { findMentions, givenNames } from '../../../src/mentions/index.ts'
import { findFigures } from '../../../src/people/index.ts'
import { findQuotations } from '../../../src/quotations/index.ts'
import { lay } from '../../../src/syntax/layout.ts'
import type { CastMember } from '../../../src/types.ts'

/** The people of a story, and whom the n-th mention with the given words means. */
export function readFigures(text: string, cast: readonly CastMember[] = [], narrator: string | null = null) {
  const document = readText(text)
  const quotations = findQuotations(document)
  const mentions = findMentions(document, givenNames(cast))
  const people = findFigures(lay(document, quotations, mentions, findCues(document, quotations)), { cast, narrator })
  const mentionsOf = (words: string) => mentions.filter(({ start, end }) => text.slice(start, end) === words)
  const whoIs = (words: string, nth = 0): string | null => {
    const mention = mentionsOf(words)[nth]
    if (!mention) throw new Error(`no mention ${nth} of ${words}`)
    return people.persons[people.of[mention.id] as number]?.name ?? null
  }
  const genderOf = (name: string) => people.persons.find((person) => person.name === name)?.gender
  return { whoIs, genderOf, timesMentioned: (words: string) => mentionsOf(words).length, names: people.persons.map(({ name }) => name) }
}

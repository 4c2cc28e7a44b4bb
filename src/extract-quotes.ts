import type { Root } from 'nlcst'
import { attribute } from './attribution/index.ts'
import { resolveQuotedPronouns } from './attribution/quoted-pronouns.ts'
import { findCues } from './cues/index.ts'
import { readRoot, readText } from './document/index.ts'
import { findMentions, givenNames } from './mentions/index.ts'
import type { Document } from './model.ts'
import { readOptions, type Settings } from './options.ts'
import { findFigures, findPeople, referents } from './people/index.ts'
import { findQuotations, genreOf } from './quotations/index.ts'
import { addReports } from './reported/index.ts'
import { assemble } from './result/index.ts'
import { lay } from './syntax/layout.ts'
import type { Options, Quote } from './types.ts'
import { wrong } from './wrong.ts'

/**
 * Finds the quotations of an English text and says who spoke them, by which words, and how sure that is.
 *
 * @param text
 *   News or fiction, of any length. Offsets in the result are UTF-16 code units of this string.
 * @param options
 *   What is known or wanted; everything may be left out.
 * @returns
 *   Quotes in order of `start`, frozen, JSON-safe, the same for the same input.
 * @throws TypeError
 *   Where `text` is no string or an option is wrong. Bad prose never throws.
 * @example
 * ```ts
 * import { extractQuotes } from 'quote-attribution'
 *
 * const [quote] = extractQuotes('“We will try,” said Ann Lee, the mayor.')
 * quote?.speaker?.name // → 'Ann Lee'
 * quote?.cue?.text // → 'said'
 * quote?.content[0]?.text // → 'We will try,'
 * ```
 */
export function extractQuotes(text: string, options?: Options): Quote[] {
  if (typeof text !== 'string') throw wrong('extractQuotes', '`text` to be a string', text)
  return quotesOfText(text, readOptions('extractQuotes', options))
}

/**
 * Does the same for a text that is parsed already.
 *
 * @param tree
 *   nlcst root with positions, as retext-english makes it. It is left as it was.
 * @param options
 *   As for {@link extractQuotes}.
 * @returns
 *   As for {@link extractQuotes}; offsets are those of the tree’s positions.
 * @throws TypeError
 *   Where `tree` is no nlcst root, a node lacks its position, or an option is wrong.
 * @example
 * ```ts
 * import { unified } from 'unified'
 * import retextEnglish from 'retext-english'
 * import { extractQuotesFromTree } from 'quote-attribution'
 *
 * const tree = unified().use(retextEnglish).parse('“Go,” said Ann Lee.')
 * extractQuotesFromTree(tree)[0]?.speaker?.name // → 'Ann Lee'
 * ```
 */
export function extractQuotesFromTree(tree: Root, options?: Options): Quote[] {
  return quotesOfTree(tree, readOptions('extractQuotesFromTree', options))
}

/** As {@link extractQuotes}, with options that are read already. */
export function quotesOfText(text: string, settings: Settings): Quote[] {
  return quotesOf(readText(text), settings)
}

/** As {@link extractQuotesFromTree}, with options that are read already. */
export function quotesOfTree(tree: Root, settings: Settings): Quote[] {
  return quotesOf(readRoot(tree), settings)
}

function quotesOf(document: Document, settings: Settings): Quote[] {
  const quotations = findQuotations(document)
  const mentions = findMentions(document, givenNames(settings.cast))
  const cues = findCues(document, quotations, settings.verbs)
  const { tells, talks } = genreOf(document, quotations)
  const layout = lay(document, quotations, mentions, cues)
  const people = talks ? findFigures(layout, settings) : findPeople(document, quotations, mentions, settings)
  const { decisions, strangers, identify } = attribute(layout, people, talks)
  const reported = addReports(layout, decisions, identify, tells)
  const all = resolveQuotedPronouns(document, reported, referents(document, mentions, people))
  return assemble(document, all, [...people.persons, ...strangers], settings)
}

/**
 * Mends the parser's sentences in place of its tree: initials, abbreviations and numbers end no sentence
 * (`E. Smith`, `No. 5`), and an abbreviation before a word that opens sentences does (`the U.S. He`).
 */
import { isFinalAbbreviation, isOpener } from '../lexicon/sentence-ends.ts'
import { Kind, Trait } from '../model.ts'
import type { TokenTable } from './token-table.ts'

/** Renumbers `table.sentence` from 0 and marks the first word of each sentence with `Trait.SentenceStart`. */
export function mendSentences(table: TokenTable, text: string): void {
  let sentence = -1
  let paragraph = -1
  let read = -1
  let opened = false
  const { count, kind: kinds, paragraph: paragraphs, sentence: sentences, traits } = table
  for (let row = 0; row < count; row++) {
    const newParagraph = paragraphs[row] !== paragraph
    const asRead = sentences[row] !== read
    if (newParagraph || (asRead ? !isFalseEnd(table, row, text) : isMissedEnd(table, row, text))) {
      sentence++
      opened = false
    }
    paragraph = paragraphs[row] as number
    read = sentences[row] as number
    sentences[row] = sentence
    const kind = kinds[row]
    if (!opened && (kind === Kind.Word || kind === Kind.Number)) {
      opened = true
      traits[row] = (traits[row] as number) | Trait.SentenceStart
    }
  }
}

/** Closing marks, also of quotations inside quotations; more are no punctuation. */
const mostMarks = 4

/** The parser ended a sentence before `row`, wrongly. */
function isFalseEnd(table: TokenTable, row: number, text: string): boolean {
  let word = row - 1
  while (word >= 0 && row - word <= mostMarks && table.kind[word] === Kind.Mark) word--
  if (table.kind[word] === Kind.Stop && text.charCodeAt(table.start[word] as number) === 46) word--
  if (word < 0 || (table.kind[word] !== Kind.Word && table.kind[word] !== Kind.Number)) return false
  const start = table.start[word] as number
  const length = (table.end[word] as number) - start
  const traits = table.traits[word] as number
  const next = table.traits[row] as number
  // An initial: `E. Smith`.
  if (traits & Trait.Capital && length <= 2 && text[start] !== 'I' && next & Trait.Capital && table.kind[row] === Kind.Word) return true
  if (traits & Trait.Abbreviation && !isFinalAbbreviation(table.word[word] as number)) {
    // `No. 5`, but “No.” alone is an answer.
    return table.kind[row] === Kind.Number || (next & Trait.Capital) === 0 || (traits & Trait.Title) !== 0
  }
  return false
}

/** The parser went on where an abbreviation ended the sentence. */
function isMissedEnd(table: TokenTable, row: number, text: string): boolean {
  const previous = row - 1
  if (previous < 0 || table.kind[row] !== Kind.Word || table.kind[previous] !== Kind.Word) return false
  if (((table.traits[row] as number) & Trait.Capital) === 0 || !isOpener(table.word[row] as number)) return false
  return text.charCodeAt((table.end[previous] as number) - 1) === 46 && isFinalAbbreviation(table.word[previous] as number)
}

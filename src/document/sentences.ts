/**
 * Mends the parser's sentences in place of its tree: initials, abbreviations and numbers end no sentence
 * (`E. Smith`, `No. 5`), and an abbreviation before a word that opens sentences does (`the U.S. He`).
 */
import { isFinalAbbreviation, isMedialAbbreviation, isOpener } from '../lexicon/sentence-ends.ts'
import { Word } from '../lexicon/words.ts'
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
    if (newParagraph || (asRead ? !isFalseEnd(table, row, text) && !isStrayClose(table, row, text) : isMissedEnd(table, row, text))) {
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
  if (table.kind[word] === Kind.Stop && text.charCodeAt(table.start[word] as number) === 46) word--
  if (word < 0 || (table.kind[word] !== Kind.Word && table.kind[word] !== Kind.Number)) return false
  const start = table.start[word] as number
  const length = (table.end[word] as number) - start
  const traits = table.traits[word] as number
  const next = table.traits[row] as number
  // An initial: `E. Smith`.
  const dotted = text.charCodeAt(start + length - 1) === 46 ? 1 : 0
  if (traits & Trait.Capital && length - dotted === 1 && text[start] !== 'I' && next & Trait.Capital && table.kind[row] === Kind.Word)
    return true
  if (traits & Trait.Abbreviation && !isFinalAbbreviation(table.word[word] as number)) {
    // `She said no. “Never.”` An answer, unless a number follows.
    if (table.word[word] === Word.no) return table.kind[row] === Kind.Number
    // `No. 5`, but “No.” alone is an answer.
    const goesOn = (next & Trait.Capital) === 0 || (traits & Trait.Title) !== 0 || isMedialAbbreviation(table.word[word] as number)
    return goesOn || table.kind[row] === Kind.Number
  }
  return false
}

/** `« It rained. » »So.« Ann left.` A closing mark with which the parser begins a sentence: set off by a blank, or not known to it. */
function isStrayClose({ kind, start, end }: TokenTable, row: number, text: string): boolean {
  if (kind[row] !== Kind.Mark || (end[row] as number) >= (start[row + 1] as number)) return false
  const sign = text[start[row] as number]
  return sign === '»' || sign === '›' || end[row - 1] === start[row]
}

/** The parser went on where an abbreviation, a number or a word that it takes for one ended the sentence. */
function isMissedEnd(table: TokenTable, row: number, text: string): boolean {
  const { kind, start, end, traits, word } = table
  if (isStrayClose(table, row - 1, text) && kind[row - 2] === Kind.Stop)
    return kind[row] !== Kind.Word || ((traits[row] as number) & Trait.Capital) !== 0
  // The sentence may begin with a mark, and end with some.
  const next = kind[row] === Kind.Mark && kind[row + 1] === Kind.Word ? row + 1 : row
  if (kind[next] !== Kind.Word || ((traits[next] as number) & Trait.Capital) === 0) return false
  let last = row - 1
  while (last > 0 && row - last <= mostMarks && kind[last] === Kind.Mark && start[last] === end[last - 1]) last--
  if (last < 1 || (end[row - 1] as number) >= (start[row] as number)) return false
  if (isNote(table, last)) return true
  if (kind[last] === Kind.Stop) return text.charCodeAt(start[last] as number) === 46 && endsWithStop(table, last - 1, last < row - 1)
  if (kind[last] !== Kind.Word || !isOpener(word[next] as number)) return false
  return text.charCodeAt((end[last] as number) - 1) === 46 && (isFinalAbbreviation(word[last] as number) || endsInName(table, last, next))
}

/** `said Pa. The door shut.`, which the parser takes for Pennsylvania, `said Al. They left.`: neither `Dr. Who`, `vs. The` nor `Wm. A. Lee`. */
function endsInName({ start, end, traits }: TokenTable, row: number, next: number): boolean {
  const long = (end[row] as number) - (start[row] as number) > 2 && (end[next] as number) - (start[next] as number) > 1
  return long && (((traits[row - 1] ?? 0) & Trait.Reporting) !== 0 || !((traits[row] as number) & (Trait.Title | Trait.Abbreviation)))
}

/** `safe.4 Then`, `“a ruin.”4 Then`: the last sign of a note’s number. */
function isNote({ kind, start, end }: TokenTable, row: number): boolean {
  let first = row
  while (first > 0 && (kind[first] === Kind.Other || kind[first] === Kind.Number) && start[first] === end[first - 1]) first--
  if (first === row) return false
  return kind[first] === Kind.Stop || (kind[first] === Kind.Mark && kind[first - 1] === Kind.Stop)
}

/**
 * `They won 5 to 3. Dale left.` `They came in. Dale left.` To the parser a `3.` numbers a list and `in.` means inches; the
 * first is so at the start of a sentence alone. A mark after the stop (`“No.” Dale left.`) settles it.
 */
function endsWithStop({ kind, traits, start, end }: TokenTable, row: number, marked: boolean): boolean {
  if (end[row] !== start[row + 1]) return false
  const bits = traits[row] as number
  if (kind[row] === Kind.Number) return marked || !(bits & Trait.SentenceStart)
  return kind[row] === Kind.Word && (marked || !(bits & (Trait.Capital | Trait.Abbreviation)))
}

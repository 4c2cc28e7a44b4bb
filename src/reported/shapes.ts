/** Every token as one small number: closed-class words keep their identity, all others fall into classes by form. */

import { Kind, Trait } from '../model.ts'
import { closedClass } from '../syntax/closed-class.ts'
import type { Layout } from '../syntax/layout.ts'

/** Classes of tokens that are no closed-class words; 0 stands for the edge of a sentence. */
export enum Shape {
  Edge = 0,
  Comma = 1,
  Stop = 2,
  Colon = 3,
  Semicolon = 4,
  Dash = 5,
  Open = 6,
  Close = 7,
  Other = 8,
  OpeningMark = 9,
  ClosingMark = 10,
  Mark = 11,
  Number = 12,
  Capital = 13,
  Title = 14,
  Person = 15,
  Group = 16,
  Document = 17,
  Reporting = 18,
  ReportingPast = 19,
  ReportingIng = 20,
  Verb = 21,
  Ed = 22,
  Ing = 23,
  Adverb = 24,
  Plural = 25,
  Time = 26,
  Noun = 27,
  Possessive = 28,
  Demonym = 29,
}

/** The shape is of punctuation or marks. */
export const isPunctuation = (shape: number): boolean => shape > 0 && shape <= Shape.Mark

/** Shapes from here on are rows of the vocabulary. */
export const firstClosed = 32

const closed = closedClass

const ofPunctuation: Readonly<Record<number, number>> = {
  [Kind.Comma]: Shape.Comma,
  [Kind.Stop]: Shape.Stop,
  [Kind.Colon]: Shape.Colon,
  [Kind.Semicolon]: Shape.Semicolon,
  [Kind.Dash]: Shape.Dash,
  [Kind.Open]: Shape.Open,
  [Kind.Close]: Shape.Close,
  [Kind.Mark]: Shape.Mark,
  [Kind.Number]: Shape.Number,
}

/** One shape a token. */
export function shapesOf({ document: { tokens }, quotations }: Layout): Uint16Array {
  const shapes = new Uint16Array(tokens.count)
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind[at] as number
    shapes[at] = kind === Kind.Word ? ofWord(tokens.traits[at] as number, tokens.word[at] as number) : (ofPunctuation[kind] ?? Shape.Other)
  }
  for (const { first, last, form } of quotations) {
    if (form !== 'marks') continue
    if (shapes[first] === Shape.Mark) shapes[first] = Shape.OpeningMark
    if (shapes[last - 1] === Shape.Mark) shapes[last - 1] = Shape.ClosingMark
  }
  return shapes
}

function ofWord(traits: number, row: number): number {
  const name = traits & Trait.Capital && !(traits & Trait.SentenceStart)
  if (row > 0 && traits & closed && !(name && !(traits & Trait.SubjectPronoun))) return firstClosed + row
  if (traits & Trait.Time) return Shape.Time
  if (traits & Trait.Demonym) return Shape.Demonym
  if (traits & Trait.Possessive) return Shape.Possessive
  if (traits & Trait.Title) return Shape.Title
  if (name) return Shape.Capital
  if (traits & Trait.Reporting) return traits & Trait.Ing ? Shape.ReportingIng : traits & Trait.Ed ? Shape.ReportingPast : Shape.Reporting
  if (traits & Trait.PersonNoun) return Shape.Person
  if (traits & Trait.GroupNoun) return Shape.Group
  if (traits & Trait.DocumentNoun) return Shape.Document
  if (traits & Trait.Adverb) return Shape.Adverb
  if (traits & Trait.Verb) return Shape.Verb
  if (traits & Trait.Ed) return Shape.Ed
  if (traits & Trait.Ing) return Shape.Ing
  if (traits & Trait.Plural) return Shape.Plural
  return traits & Trait.Capital ? Shape.Capital : Shape.Noun
}

/** The word lists of `en/`, each with the traits that it gives to its forms. */
import { Trait } from '../model.ts'
import { words as abbreviations } from './en/abbreviations.json'
import { words as adverbs } from './en/adverbs.json'
import { words as auxiliaries } from './en/auxiliaries.json'
import { words as coordinators } from './en/coordinators.json'
import { words as demonyms } from './en/demonyms.json'
import { words as determiners } from './en/determiners.json'
import { words as documentNouns } from './en/document-nouns.json'
import { words as firstNames } from './en/first-names.json'
import { words as firstNamesFemale } from './en/first-names-female.json'
import { words as furtherFirstNamesFemale } from './en/first-names-female-further.json'
import { words as firstNamesMale } from './en/first-names-male.json'
import { words as furtherFirstNamesMale } from './en/first-names-male-further.json'
import { words as groupNouns } from './en/group-nouns.json'
import { words as numberWords } from './en/number-words.json'
import { words as objectPronouns } from './en/object-pronouns.json'
import { words as occupations } from './en/occupations.json'
import { words as personNouns } from './en/person-nouns.json'
import { words as personNounsFemale } from './en/person-nouns-female.json'
import { words as personNounsMale } from './en/person-nouns-male.json'
import { words as possessivePronouns } from './en/possessive-pronouns.json'
import { words as prepositions } from './en/prepositions.json'
import { words as relatives } from './en/relatives.json'
import { verbs } from './en/reporting-verbs.json'
import { words as subjectPronouns } from './en/subject-pronouns.json'
import { words as subordinators } from './en/subordinators.json'
import { words as timeWords } from './en/time-words.json'
import { words as titles } from './en/titles.json'
import { words as titlesFemale } from './en/titles-female.json'
import { words as titlesFurther } from './en/titles-further.json'
import { words as titlesMale } from './en/titles-male.json'
import { words as twoNouns } from './en/two-nouns.json'
import { words as verbForms } from './en/verbs.json'

export const lists: readonly (readonly [traits: number, words: readonly string[]])[] = [
  [Trait.Abbreviation, abbreviations],
  [Trait.Adverb, adverbs],
  [Trait.Auxiliary, auxiliaries],
  [Trait.Coordinator, coordinators],
  [Trait.Demonym, demonyms],
  [Trait.Determiner, determiners],
  [Trait.DocumentNoun, documentNouns],
  [Trait.FirstName | Trait.Female, firstNamesFemale],
  [Trait.FirstName | Trait.Male, firstNamesMale],
  [Trait.FirstName, firstNames],
  [Trait.GroupNoun, groupNouns],
  [Trait.NumberWord, numberWords],
  [Trait.ObjectPronoun, objectPronouns],
  [Trait.PersonNoun | Trait.Female, personNounsFemale],
  [Trait.PersonNoun | Trait.Male, personNounsMale],
  [Trait.PersonNoun, personNouns],
  [Trait.PossessivePronoun, possessivePronouns],
  [Trait.Preposition, prepositions],
  [Trait.Relative, relatives],
  [Trait.SubjectPronoun, subjectPronouns],
  [Trait.Subordinator, subordinators],
  [Trait.Time, timeWords],
  [Trait.Title | Trait.Female, titlesFemale],
  [Trait.Title | Trait.Male, titlesMale],
  [Trait.Title, titles],
  [Trait.Verb, verbForms],
]

/** Lists whose forms come after all others, so that the rows of those stay what fitted weights know them by. */
export const lateLists: typeof lists = [
  [Trait.PersonNoun, occupations],
  [Trait.PersonNoun | Trait.Plural, twoNouns],
  [Trait.Title, titlesFurther],
  [Trait.FirstName | Trait.Female, furtherFirstNamesFemale],
  [Trait.FirstName | Trait.Male, furtherFirstNamesMale],
]

export interface ReportingVerb {
  readonly lemma: string
  /** All forms, where they are not regular. */
  readonly forms?: readonly string[]
  /** Share of its uses that report somebody's words. */
  readonly prior: number
}

export const reportingVerbs: readonly ReportingVerb[] = verbs

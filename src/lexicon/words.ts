/** Vocabulary rows of the single words that rules name. */
import { words as circumstances } from './en/circumstance-words.json'
import { words as commands } from './en/commands.json'
import { words as companyNouns } from './en/company-nouns.json'
import { words as edAdjectives } from './en/ed-adjectives.json'
import { words as firmWords } from './en/firm-words.json'
import { words as glossNouns } from './en/gloss-nouns.json'
import { words as inscribingVerbs } from './en/inscribing-verbs.json'
import { words as insiders } from './en/insider-words.json'
import { words as leavingVerbs } from './en/leaving-verbs.json'
import { words as listenerVerbs } from './en/listener-verbs.json'
import { words as meaningVerbs } from './en/meaning-verbs.json'
import { words as motionVerbs } from './en/motion-verbs.json'
import { words as particles } from './en/name-particles.json'
import { words as ambiguousNames } from './en/names-that-are-words.json'
import { words as namingVerbs } from './en/naming-verbs.json'
import { words as notNames } from './en/not-names.json'
import { words as performingVerbs } from './en/performing-verbs.json'
import { words as phrasalVerbs } from './en/phrasal-reporting-verbs.json'
import { words as furtherPhrasalVerbs } from './en/phrasal-verbs-further.json'
import { words as placeNouns } from './en/place-nouns.json'
import { words as places } from './en/places.json'
import { words as plainPersons } from './en/plain-person-nouns.json'
import { words as quantities } from './en/quantities.json'
import { words as reportingNouns } from './en/reporting-nouns.json'
import { words as utteranceNouns } from './en/utterance-nouns.json'
import { words as workNouns } from './en/work-nouns.json'
import { plural } from './inflect.ts'
import { membership, numbering, rowOf } from './vocabulary.ts'

/**
 * The number of a noun of saying, or -1. These take their rows before all that follow here: fitted weights know words by their rows,
 * and no other module may give any.
 */
export const nounOf = numbering(reportingNouns.map((noun) => [noun, plural(noun)]))

export const Word = {
  of: rowOf('of'),
  for: rowOf('for'),
  to: rowOf('to'),
  according: rowOf('according'),
  that: rowOf('that'),
  and: rowOf('and'),
  who: rowOf('who'),
  which: rowOf('which'),
  what: rowOf('what'),
  as: rowOf('as'),
  without: rowOf('without'),
  be: rowOf('be'),
  is: rowOf('is'),
  was: rowOf('was'),
  said: rowOf('said'),
  says: rowOf('says'),
  have: rowOf('have'),
  had: rowOf('had'),
  having: rowOf('having'),
  in: rowOf('in'),
  with: rowOf('with'),
  at: rowOf('at'),
  from: rowOf('from'),
  by: rowOf('by'),
  whose: rowOf('whose'),
  his: rowOf('his'),
  her: rowOf('her'),
  him: rowOf('him'),
  me: rowOf('me'),
  on: rowOf('on'),
  he: rowOf('he'),
  she: rowOf('she'),
  they: rowOf('they'),
  we: rowOf('we'),
  it: rowOf('it'),
  i: rowOf('i'),
  my: rowOf('my'),
  our: rowOf('our'),
  you: rowOf('you'),
  the: rowOf('the'),
  this: rowOf('this'),
  these: rowOf('these'),
  those: rowOf('those'),
  both: rowOf('both'),
  one: rowOf('one'),
  no: rowOf('no'),
  so: rowOf('so'),
  voice: rowOf('voice'),
} as const

/** A well-known country, state or city: rather nobody. Takes a vocabulary row, as all of these do. */
export const isPlace = membership(places)

/** `Mill Lane`, `Ash County`: a place where no first name opens the name. */
export const isPlaceNoun = membership(placeNouns, true)

/** `said at a rally he would go`: when, where or how it was said. */
export const opensCircumstance = membership(circumstances, true)

/** `one of them`: some of a number of people. */
export const isQuantity = membership(quantities, true)

/** `came the reply`: words, and nobody who says them. */
export const isUtteranceNoun = membership(utteranceNouns, true)

/** `became mayor`, `elected mayor`: what somebody is, not somebody else. */
export const isBecoming = membership(['become', 'becomes', 'became', 'elected', 'appointed', 'named', 'remains'], true)

/** `in Ash`: a name behind it is a place rather than a person. */
export const isPlacing = membership(['in', 'at', 'from', 'near', 'outside'])

/** `Ah`, `Chapter`: capitalised often, a name never. */
export const isNotName = membership(notNames)

/** `Will`, `Dawn`: a first name where it cannot be what else it is. */
export const isAmbiguousName = membership(ambiguousNames, true)

/** `de`, `van`, `al`: goes on a name when capitals stand on both sides. */
export const isNameParticle = membership(particles)

/** `called out Ann`, `put in Ann`: belongs to the verb where a name follows. */
export const isParticle = membership(['in', 'out', 'on', 'up', 'back', 'off', 'over', 'forth'])

/** The same, and no word that opens a phrase of place, as `over` and `up` may. */
export const isBareParticle = membership(['back', 'forth', 'out'])

const isPhrasalVerb = membership(phrasalVerbs.flatMap((row) => row.split(':')))

/** `left`, `withdrew` */
export const isLeaving = membership(leavingVerbs)

/** `went`, `ran`: leaves where {@link isAway} follows. */
export const isMotion = membership(motionVerbs)
export const isAway = membership(['out', 'away', 'off', 'upstairs', 'downstairs', 'home', 'down', 'up', 'back'])

/** `armed`, `united`: stands before nouns though it ends as a past tense does. */
export const isEdAdjective = membership(edAdjectives)

/** `said nothing`: with no word of what was said. */
export const isNothing = membership(['nothing', 'anything', 'something'])

/** `said nothing about it`, `nothing that would help`: what it was not said of. */
export const opensTopic = membership(['about', 'of', 'on', 'that', 'to'])

/** `…, a reference to the talks`: the reporter’s word on what was said. */
export const isGloss = membership(glossNouns)

/** With a participle, what is done to the subject. */
export const isFormOfBe = membership(['am', 'are', "aren't", 'be', 'been', 'being', 'is', "isn't", 'was', "wasn't", 'were', "weren't"])

/** Before a noun only. */
export const isArticle = membership(['a', 'an', 'the'])

/** `a woman`, `another passenger`: brings somebody in. */
export const isIndefinite = membership(['a', 'an', 'another', 'one', 'some'])

/** `the girl`: who is called so mostly has a name. */
export const isPlainPerson = membership(plainPersons)

/** `himself`: what one says to oneself is thought. */
export const isReflexive = membership([
  'myself',
  'yourself',
  'himself',
  'herself',
  'itself',
  'ourselves',
  'yourselves',
  'themselves',
  'oneself',
])

const listeners: ReadonlySet<string> = new Set(listenerVerbs)

/** The verb may have whom one speaks to as its object; takes a lemma. */
export const takesListener = (lemma: string): boolean => listeners.has(lemma)

const naming: ReadonlySet<string> = new Set(namingVerbs)

/** `called it “a threat”`: what is said is a name for something; takes a lemma. */
export const givesName = (lemma: string): boolean => naming.has(lemma)

/** After a comma a new report may begin with it: `…, although Dale denied that`. */
export const isTurn = membership(['although', 'though', 'while', 'whereas', 'but'])

/** Before a day, a month or a year. */
export const isTimePreposition = membership(['in', 'on', 'since', 'by'])

/** A preposition whose phrase belongs to the noun before it more often than not. */
export const opensComplement = membership(['of', 'for', 'at', 'from', 'with', 'in'])

/** `people familiar with the matter` */
export const isInsider = membership(insiders, true)

/** `entitled “Spring”`, `“To Ann” was engraved on it`: what stands there is read. */
export const isInscribed = membership(inscribingVerbs)

/** `her look meant, “Stay”` */
export const isMeaning = membership(meaningVerbs)

const isMuch = membership(['much'])

/** `as much as to`, before `say` at `at`: shown, not said. */
export const isAsMuchAsTo = (word: ArrayLike<number>, at: number): boolean =>
  word[at - 1] === Word.to && word[at - 2] === Word.as && isMuch(word[at - 3] ?? 0)

/** `sang “Spring”`: what follows at once is a title; after a comma it may be the very words. */
export const isPerforming = membership(performingVerbs)

/** `the so-called “experts”`: others say so. */
export const isSoCalled = membership(['so-called'], true)

/** `her novel “Cold Rooms”` */
export const isWork = membership(workNouns, true)

/** `[Exit ANN.]` */
export const isStageVerb = membership(['enter', 'exeunt', 'exit', 're-enter'], true)

/** `Follow Ann!` */
export const isCommand = membership(commands, true)

const isFurtherPhrasalVerb = membership(
  furtherPhrasalVerbs.flatMap((row) => row.split(':')),
  true,
)
const phrasal = new Map(
  [...phrasalVerbs, ...furtherPhrasalVerbs].map((row) => {
    const [form = '', particle = '', verb = ''] = row.split(':')
    return [`${rowOf(form)},${rowOf(particle)}`, { verb, lemma: `${verb} ${particle}` }]
  }),
)

/** `went on`, `broke in`: the verb, and the lemma of both words, where they report together. */
export const phrasalReport = (form: number, particle: number): { readonly verb: string; readonly lemma: string } | undefined =>
  isPhrasalVerb(form) || isFurtherPhrasalVerb(form) ? phrasal.get(`${form},${particle}`) : undefined

/** `somebody shouted`: who, is not told. */
export const isAnybody = membership(['anybody', 'anyone', 'everybody', 'everyone', 'nobody', 'one', 'others', 'somebody', 'someone'], true)

/** `the company`: a firm that has been named. */
export const isCompany = membership(companyNouns, true)

/** `Corvan Foods`: the name is a firm’s or a club’s. */
export const isFirmWord = membership(firmWords, true)

/** `and he goes, “Wait”` */
export const isGo = membership(['go', 'goes'], true)

/** `was`, `is` */
export const isPast = membership(['was', 'were', 'had'])
export const isPresent = membership(['is', 'are', 'has'])

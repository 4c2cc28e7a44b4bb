/** News-like and fiction-like texts of any length, the same in every run; no text of anybody’s. */
import { randomFrom } from './random.mjs'
import * as words from './words.mjs'

/** Articles one after the other, about 25 quotations in 10 kB. */
export function news(length) {
  const random = randomFrom(1)
  return grow(length, () => newsParagraphs(random))
}

/** The same articles one by one, as many as are asked for. */
export function* newsArticles(count) {
  const random = randomFrom(1)
  for (let number = 0; number < count; number++) yield newsParagraphs(random).join('\n\n')
}

/** Chapters of dialogue in turns, with narration between: about 60 quotations in 10 kB. */
export function fiction(length) {
  const random = randomFrom(2)
  return grow(length, () => {
    const people = Array.from({ length: 4 }, () => person(random))
    return Array.from({ length: 60 }, () => fictionParagraph(random, random.early(people)))
  })
}

/** No quotation at all. */
export function prose(length) {
  const random = randomFrom(3)
  return grow(length, () => [sentences(random, 3 + random.upTo(4))])
}

function grow(length, more) {
  const paragraphs = []
  for (let total = 0; total < length; ) {
    for (const paragraph of more()) {
      paragraphs.push(paragraph)
      total += paragraph.length + 2
    }
  }
  // Not cut to the very length: a slice is no flat string, and reading one is slower.
  return paragraphs.join('\n\n')
}

function person(random) {
  const first = random.early(words.firstNames)
  const last = random.early(words.surnames)
  return { first, last, full: `${first} ${last}`, role: random.one(words.roles), pronoun: random.one(['he', 'she']), met: false }
}

function newsParagraph(random, speaker) {
  if (random.chance(0.4)) return sentences(random, 3 + random.upTo(4))
  const verb = random.one(words.verbs)
  const name = named(random, speaker)
  const words1 = sentence(random)
  const words2 = sentence(random)
  const open = (text) => `“${text.slice(0, -1)},”`
  const shapes = [
    () => `${open(words1)} ${name} ${verb}. ${sentence(random)}`,
    () => `${open(words1)} ${verb} ${name}. “${words2} ${sentence(random)}”`,
    () => `${name} ${verb} ${random.one(words.adverbs)}: “${words1}” ${sentence(random)}`,
    () => `${sentence(random)} “${words1} ${words2}” ${speaker.pronoun} ${verb}.`,
    () => `${open(words1)} ${speaker.pronoun} ${verb} on Monday. ${sentence(random)} ${sentence(random)}`,
    () =>
      `${sentence(random)} ${name} called the ${random.one(words.nouns)} “a ${random.one(words.adjectives)} ${random.one(words.nouns)}”.`,
    () => `${random.one(words.groups)} said that ${clause(random)}. ${sentence(random)}`,
    () => `According to ${name}, ${clause(random)}. “${words1}”`,
  ]
  return capital(`${random.one(shapes)()} ${sentences(random, 1 + random.upTo(3))}`)
}

function fictionParagraph(random, speaker) {
  if (random.chance(0.4)) return sentences(random, 3 + random.upTo(5))
  const words1 = clause(random)
  const name = random.chance(0.6) ? speaker.first : speaker.pronoun
  const shapes = [
    () => `“${capital(words1)}.”`,
    () => `“${capital(words1)}?” asked ${name}.`,
    () => `“${capital(words1)},” ${name} said ${random.one(words.adverbs)}.`,
    () => `“I don’t know, ${random.one(words.firstNames)},” ${name} ${random.one(words.verbs)}. “${sentence(random)}”`,
    () => `${name} ${random.one(words.actions)} the ${random.one(words.nouns)}. “${sentence(random)}”`,
    () => `“${capital(words1)}—” ${name} began, and ${clause(random)}. “${sentence(random)}”`,
  ]
  return capital(random.one(shapes)())
}

/** One article, with people of its own. */
function newsParagraphs(random) {
  const people = Array.from({ length: 6 }, () => person(random))
  return Array.from({ length: 9 + random.upTo(6) }, () => newsParagraph(random, random.early(people)))
}

/** The full name with the role first, then shorter. */
function named(random, speaker) {
  if (!speaker.met) {
    speaker.met = true
    return `${speaker.full}, ${speaker.role},`
  }
  return random.one([speaker.last, speaker.last, speaker.full, `${random.one(words.titles)} ${speaker.last}`])
}

function sentences(random, count) {
  return Array.from({ length: count }, () => sentence(random)).join(' ')
}

function sentence(random) {
  return `${capital(clause(random))}${random.chance(0.25) ? ` ${random.one(words.connectors)} ${clause(random)}` : ''}.`
}

function clause(random) {
  const subject = random.chance(0.2) ? random.one(['he', 'she', 'they', 'we', 'it']) : phrase(random)
  const place = random.chance(0.2) ? ` in ${random.one(words.places)}` : ''
  const object = random.chance(0.8) ? ` ${phrase(random)}` : ''
  const more = random.chance(0.4) ? ` of ${phrase(random)}` : ''
  const number = random.chance(0.08) ? `${1 + random.upTo(900)} times, ` : ''
  return `${number}${subject} ${random.early(words.actions)}${object}${more}${place}`
}

function phrase(random) {
  const adjective = random.chance(0.4) ? `${random.early(words.adjectives)} ` : ''
  const noun = random.chance(0.3) ? random.one(words.rareNouns) : random.early(words.nouns)
  return `${random.one(['the', 'the', 'a', 'their', 'every', 'no'])} ${adjective}${noun}`
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Writes down what careful readers see and the library does not yet: `npm run misses`. */
import { writeFileSync } from 'node:fs'
import { extractQuotes } from '../../src/index.ts'
import { falseSpeech, faultsOf, faultsOfPassage, flat, standAlone } from './compare.ts'
import { faultsOfStory } from './compare-story.ts'
import { goldenNews, goldenReports, goldenStories } from './read-golden.ts'

const showFaults = process.argv.includes('--faults')

function write(file: string, misses: unknown): void {
  writeFileSync(new URL(file, import.meta.url), `${JSON.stringify(misses, null, 2)}\n`)
}

const passagesMissed: Record<string, string[]> = {}
for (const [construction, passages] of goldenReports()) {
  const failing = passages.filter((golden) => faultsOfPassage(golden, extractQuotes(golden.text)).length > 0)
  if (failing.length) passagesMissed[construction] = failing.map(({ name }) => name)
  console.log(`${construction}: ${passages.length - failing.length} of ${passages.length}`)
  if (showFaults) for (const golden of failing) console.log(golden.name, faultsOfPassage(golden, extractQuotes(golden.text)), '\n')
}
write('reported/known-misses.json', passagesMissed)

const quotesMissed: Record<string, string[]> = {}
const takenForSpeech: Record<string, readonly string[]> = {}
for (const golden of goldenNews()) {
  const found = flat(extractQuotes(golden.text))
  const quotes = standAlone(golden)
  const failing = quotes.filter((quote) => faultsOf(quote, found).length > 0)
  const extra = falseSpeech(golden, found)
  if (failing.length) quotesMissed[golden.name] = failing.map(({ id }) => id)
  if (extra.length) takenForSpeech[golden.name] = extra
  console.log(`${golden.name}: ${quotes.length - failing.length} of ${quotes.length}, ${extra.length} too many`)
  if (showFaults) for (const quote of failing) console.log(quote.id, faultsOf(quote, found), '\n')
}
write('known-misses.json', { quotes: quotesMissed, speech: takenForSpeech })

const storiesMissed: Record<'quotes' | 'addressees' | 'speech', Record<string, readonly string[]>> = {
  quotes: {},
  addressees: {},
  speech: {},
}
const sum = { quotes: 0, speakers: 0, labelled: 0, addressees: 0 }
for (const golden of goldenStories()) {
  const found = flat(extractQuotes(golden.text))
  const faults = faultsOfStory(golden, found)
  const failing = (what: 'words' | 'addressee') => golden.quotes.filter(({ id }) => faults.get(id)?.[what].length).map(({ id }) => id)
  const [quotes, addressees, speech] = [failing('words'), failing('addressee'), falseSpeech(golden, found)]
  if (quotes.length) storiesMissed.quotes[golden.name] = quotes
  if (addressees.length) storiesMissed.addressees[golden.name] = addressees
  if (speech.length) storiesMissed.speech[golden.name] = speech
  const labelled = golden.quotes.filter(({ addressee }) => addressee !== null).length
  sum.quotes += golden.quotes.length
  sum.speakers += golden.quotes.length - quotes.length
  sum.labelled += labelled
  sum.addressees += labelled - addressees.length
  console.log(
    `${golden.name}: ${golden.quotes.length - quotes.length} of ${golden.quotes.length}, to whom ${labelled - addressees.length} of ${labelled}, ${speech.length} too many`,
  )
  if (showFaults)
    for (const [id, { words, addressee }] of faults) if (words.length + addressee.length) console.log(id, ...words, ...addressee)
}
console.log(`stories: ${sum.speakers} of ${sum.quotes}, to whom ${sum.addressees} of ${sum.labelled}`)
write('stories/known-misses.json', storiesMissed)

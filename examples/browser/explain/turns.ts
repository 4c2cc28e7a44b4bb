/** Clues from the turns of a conversation. */
import type { Explain } from './explain.ts'

const places: Readonly<Record<string, string>> = {
  'tag after': 'The reporting words after it',
  'tag then': 'The reporting words after it',
  'tag before': 'The reporting words before it',
  'tag before, above': 'The reporting words above it',
  'tag before within': 'The reporting words between its parts',
  'report before': 'The reporting sentence before it',
  'report before within': 'The reporting sentence between its parts',
  'lead before': 'The words that lead into it',
  'lead before within': 'The words between its parts',
  'subject before the pronoun': 'The sentence that leads into it',
  'actor above the pronoun': 'The sentences before it',
  'actor further up': 'The paragraph before it',
  'action before': 'The action before it',
  'action before within': 'The action between its parts',
  'action after': 'The action right after it',
  'action after comma': 'The action right after it',
  'paragraph before': 'The paragraph before',
  'paragraph after': 'The paragraph after',
  'opening of the paragraph before': 'The opening of the paragraph before',
  'end of the turn before': 'The narration that ends the turn before',
}

function whom(level: string): string {
  if (level === 'this one') return 'name this person'
  if (level === 'this one described') return 'describe this person'
  if (level.endsWith(' fits')) return 'hold a pronoun or a noun that fits this person'
  if (level.endsWith(' open')) return 'hold a pronoun or a noun that may fit this person'
  return 'are about somebody else, who then seldom speaks here'
}

/** The places are a mix of singular and plural; the verb follows. */
function sentence(place: string, level: string): string {
  const plural = /words/u.test(place)
  const rest = whom(level)
  return `${place} ${plural ? rest : rest.replace(/^\w+/u, (verb) => (verb === 'are' ? 'is' : `${verb}s`))}`
}

const positions: Readonly<Record<string, Explain>> = Object.fromEntries(
  Object.entries(places).map(([name, place]): [string, Explain] => [name, ([level = '']) => sentence(place, level)]),
)

export const turns: Readonly<Record<string, Explain>> = {
  ...positions,
  answer: () => 'It answers the only person that is named here',
  conversation: () => 'The turns before and after it fit: people speak by turns',
  'named last': ([count]) =>
    count === '0' ? 'Nobody was named more lately than this person' : 'This person was named a short while before',
  'named last of that sex': () => 'Of those whom “he” or “she” may mean, this person was named lately',
  presence: () => 'This person is present in the scene',
  'presence rank': () => 'This person is among those most present in the scene',
  'tagged near': () => 'A turn near by is attributed, and speakers alternate',
  'earlier scene': () => 'This person was in the scene before, others were not',
  'talked of further off': () => 'The exchange is about somebody else',
  'talked of': () => 'The words near by talk of somebody else',
  'named to the face': () => 'A turn near by calls this person by name, so this person answers',
  'sir or madam': () => 'A turn near by says “sir” or “madam”, which fits this person',
  told: () => 'A turn near by was said to this person, who then answers',
  'acted last of that sex': () => 'Of those whom “he” or “she” may mean, this person did something lately',
  named: () => 'This person was named not long ago',
  'word of address': () => 'A turn near by addresses somebody like this person',
  'takes part': () => 'This person takes part in the conversation',
  'way of talking': () => 'The words are like those that this person says elsewhere',
  'talks so': () => 'The words are like those that this person likely says elsewhere',
  'called so elsewhere': () => 'The words that name the speaker mean this person elsewhere',
  described: () => 'The words that name the speaker are what the text calls this person',
  'speaks near by': () => 'This person likely speaks in the turns around',
  'kind of person': () => 'This is somebody who may well speak here',
}

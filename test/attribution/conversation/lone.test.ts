import { expect, test } from 'vitest'
import { extractQuotes } from '../../../src/index.ts'

const start = 'The rain had not stopped since noon, and the kitchen smelled of wet wool.\n\n'
const speakers = (text: string) => extractQuotes(start + text).map(({ speaker }) => speaker?.name ?? null)

const exchange =
  '“I told him I would go,” said Nora.\n\n“You say a great many things, Nora.”\n\n“And I do most of them.”\n\n“Then go. I shall not stop you.”\n\n“You never have.” She put her cup down on the table.'

test('whoever answers the only one named is somebody whom the text does not name', () => {
  expect(speakers(exchange)).toEqual(['Nora', null, 'Nora', null, 'Nora'])
})

test('such an answer is said to the one named, who is the alternative', () => {
  const answer = extractQuotes(start + exchange)[3]
  expect(answer?.speaker).toBeNull()
  expect(answer?.addressee?.name).toBe('Nora')
  expect(answer?.alternatives.map(({ speaker }) => speaker.name)).toEqual(['Nora'])
  expect(answer?.evidence.map(({ clue }) => clue)).toEqual(['answer: to the only one named'])
  expect((answer?.confidence ?? 0) + (answer?.alternatives[0]?.confidence ?? 0)).toBeLessThanOrEqual(1)
})

test('one who goes on in a new paragraph with the marks still open answers nobody', () => {
  const text = exchange.replace('I would go,” said Nora.', 'I would go,” said Nora. “I told him twice.\n\n“And I shall go.”')
  expect(speakers(text)[0]).toBe('Nora')
  expect(extractQuotes(start + text)[0]?.content.at(-1)?.text).toBe('And I shall go.')
})

const crowd =
  'Sarah stood on the quay with Thomas beside her.\n\n“The boat is late,” said Sarah.\n\n“Not in my day,” said Thomas, and he kicked a stone into the water.\n\n“You were not here.”\n\n“I was.”\n\n'

test.each([
  ['somebody shouted', null],
  ['said someone', null],
  ['said one of the carters', null],
  ['said a voice behind them', 'a voice'],
  ['said a woman with a basket', 'a woman with a basket'],
  ['said her mother-in-law', 'her mother-in-law'],
])('a tag tells that it is somebody else: %s', (tag, name) => {
  const quote = extractQuotes(`${start}${crowd}“Hurry up,” ${tag}.\n\n“I want to go home,” said Thomas.`)[4]
  expect(quote?.speaker?.name ?? null).toBe(name)
  expect(quote?.confidence).toBeGreaterThan(0.5)
})

test('the tag is what shows that nobody is named', () => {
  const quote = extractQuotes(`${start}${crowd}“Hurry up!” somebody shouted.\n\n“I want to go home,” said Thomas.`)[4]
  expect([quote?.mention?.text, quote?.cue?.text]).toEqual(['somebody', 'shouted'])
  expect(quote?.evidence.map(({ clue }) => clue)).toEqual(['tag then: anybody'])
})

test('whoever comes in later does not speak before', () => {
  const text = `The kitchen was cold when Sarah came down. Her father sat at the table.

“You have read it, then,” she said.

“Twice.”

“And what does he want?”

“He wants the house.”

A knock came at the back door. It was Mr. Tarn from the mill, with snow on his hat.

“I won’t come in,” he said. “The lane is shut.”

“Thank you, Tarn,” said her father.`
  expect(speakers(text)).toEqual(['Sarah', 'Her father', 'Sarah', 'Her father', 'Mr. Tarn', 'Her father'])
})

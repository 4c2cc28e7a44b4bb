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

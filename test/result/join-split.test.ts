import { describe, expect, test } from 'vitest'
import { extractQuotes } from '../../src/index.ts'

/** One line a quote in marks: its pieces and its speaker. */
const quotesOf = (text: string) =>
  extractQuotes(text, { kinds: ['direct'] }).map(
    ({ content, speaker }) => `${content.map(({ text }) => text).join(' | ')} < ${speaker?.name}`,
  )

describe('pieces of one quote', () => {
  test.each([
    ['around its attribution', '“We will try,” Dale said, “to count on it.”', ['We will try, | to count on it. < Dale']],
    ['around the sentence that attributes it', '“We will try,” Dale said. “We count on it.”', ['We will try, | We count on it. < Dale']],
    ['around an attribution that ends in a word', '“We will try,” said Dale “We count on it.”', ['We will try, | We count on it. < Dale']],
    [
      'before a sentence that opens with the next speaker',
      '“They sing,” said Ada Dale, who caught them. “It’s like rain.” Ivo Finch, who did not, said it was “noise.”',
      ['They sing, | It’s like rain. < Ada Dale'],
    ],
    [
      'in two paragraphs, opened again and closed once',
      '“We will try,” Dale said. “We count on it.\n\n“Nobody else does.”',
      ['We will try, | We count on it. | Nobody else does. < Dale'],
    ],
    [
      'in straight marks over three paragraphs',
      'Ann Dale said: "We will try.\n\n"We count on it.\n\n"Nobody else does."\n\nThe hall was full.',
      ['We will try. | We count on it. | Nobody else does. < Ann Dale'],
    ],
    [
      'in single marks, which look like apostrophes',
      "Ann Dale said: 'We'll try it our way.\n\n'It's the boys' own.' The hall was full.",
      ["We'll try it our way. | It's the boys' own. < Ann Dale"],
    ],
    [
      'that ends in the next paragraph without being opened there again',
      'Ann Dale said: “We will try:\n\nWe count on it.” The hall was full.',
      ['We will try: | We count on it. < Ann Dale'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected)
  })
})

test.fails('a plural’s apostrophe does not close a quote that the next paragraph goes on with', () => {
  const text = "Ann Dale said: 'We'll try the boys' way.\n\n'It's ours.' The hall was full."
  expect(quotesOf(text)).toEqual(["We'll try the boys' way. | It's ours. < Ann Dale"])
})

describe('quotes of their own', () => {
  test.each([
    [
      'where somebody else speaks next in the paragraph',
      '“We will try,” Dale said. “We won’t,” Finch said.',
      ['We will try, < Dale', 'We won’t, < Finch'],
    ],
    [
      'where the one before is closed and the next paragraph opens anew',
      '“We will try,” Dale said.\n\n“We won’t,” Finch said.',
      ['We will try, < Dale', 'We won’t, < Finch'],
    ],
    [
      'where a second sentence behind the attribution leads to the next one',
      '“We will try,” said Rita Dale. She was bolder at night: “We count on it.”',
      ['We will try, < Rita Dale', 'We count on it. < Rita Dale'],
    ],
    [
      'where the sentence of the attribution goes on to something that they played',
      '“Play it again!” the dockers shouted, and the band, who were tired, went into “Sorrow.”',
      ['Play it again! < the dockers', 'Sorrow. < the dockers'],
    ],
    ['where somebody without a name asks next', '“We row,” says Dale. “Where to?” I ask.', ['We row, < Dale', 'Where to? < undefined']],
    [
      'where more than the attribution stands between them',
      '“We will try,” Dale said. It was late. The hall was full. “We count on it,” Dale added.',
      ['We will try, < Dale', 'We count on it, < Dale'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected)
  })
})

test('speech in italics is given to whoever the words before it name', () => {
  const text =
    'When the boat came in, Ann Lee cried out three times, _Make way there_. Nobody did. Tom Dale answered, _Go round then_; and so they went. ' +
    'At the mill Ann Lee shouted, _Open the gate_, as loud as she could.'
  expect(quotesOf(text)).toEqual(['Make way there < Ann Lee', 'Go round then < Tom Dale', 'Open the gate < Ann Lee'])
})

import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'

const speakers = (text: string) => extractQuotes(text).map(({ content, speaker }) => [content[0]?.text, speaker?.name ?? null])

describe('of a passive it is not the subject that speaks', () => {
  it.each([
    ['nobody, where nobody is named', 'Mr Venn was told: “You are late.” He bowed.', 'You are late.', null],
    ['whoever did it', 'The mayor was advised by an aide: “Say nothing.”', 'Say nothing.', 'an aide'],
    ['and no name in the words', 'Mr Venn was told: “Stand by Ann Lee.” He bowed.', 'Stand by Ann Lee.', null],
    ['with an adverb', 'Ms Orr was often called “a menace” by Mr Venn.', 'a menace', 'Venn'],
    ['behind the words', '“Go home,” Ms Orr was told by the nurse.', 'Go home,', 'the nurse'],
    ['unless the words are said to be their own', 'Mr Venn was quoted by the Gazette as saying: “No.”', 'No.', 'Venn'],
  ])('%s', (_, text, words, name) => {
    expect(speakers(text)[0]).toEqual([words, name])
  })

  it('and the words are somebody’s all the same', () => {
    expect(speakers('“Go home,” I was told.')).toEqual([['Go home,', null]])
    const [told] = extractQuotes('“I was told, ‘Go home,’ and I went,” said Ann Orr.')
    expect(told?.nested.map(({ content, speaker }) => [content[0]?.text, speaker])).toEqual([['Go home,', null]])
  })

  it('but of other forms it is', () => {
    expect(speakers('Mr Venn has told us: “You are late.”')[0]).toEqual(['You are late.', 'Venn'])
    expect(speakers('Ann Orr was heard to say, “You are late.”')[0]).toEqual(['You are late.', 'Ann Orr'])
  })
})

describe('a tag that opens with its verb', () => {
  it.each([
    ['“I never met her,” Mr Venn said. “How do you explain the letters?” asked the prosecutor.', 'the prosecutor'],
    ['“We have nothing to hide,” Mr Venn said. “Liar!” shouted a man at the back.', 'a man at the back'],
    ['“I am tired,” Ann said. “Why?” asked her mother.', 'her mother'],
  ])('is that of the words before it: %s', (text, name) => {
    expect(speakers(text)[1]?.[1]).toBe(name)
  })
})

describe('whoever is named right before the words speaks', () => {
  it.each([
    ['“I am staying,” said Hart. His wife: “He is going.”', 'His wife'],
    ['Mr Venn said it was late. Ms Orr: “He would not know.”', 'Orr'],
    ['“It is cold,” said Tom Hale. His wife Jean shook her head. “You are soft.”', 'Jean'],
    ['Ms Venn complained to her boss, Ed Orr, who said: “Grow up.” Then she left.', 'Ed Orr'],
  ])('%s', (text, name) => {
    expect(speakers(text).at(-1)?.[1]).toBe(name)
  })

  it('but a thing does not', () => {
    expect(speakers('“It is him,” said Mia Falk. His verdict: “It is a cow.”').at(-1)?.[1]).toBe('Mia Falk')
  })
})

describe('a verb that no list holds', () => {
  it('is a cue where it tells how words were said', () => {
    expect(extractQuotes('“Go!” Rollo wheezed. “Now!”')[0]?.cue?.text).toBe('wheezed')
    expect(extractQuotes('“It is late,” the 22-year-old grinned.')[0]?.cue?.text).toBe('grinned')
    expect(extractQuotes('“Go!” wheezed the old man. “Now!”')[0]?.cue?.text).toBe('wheezed')
  })

  it('is none where it tells what somebody does', () => {
    const [quote] = extractQuotes('“Come back here!” Rollo threw the orange. Nobody came.')
    expect([quote?.speaker?.name, quote?.cue]).toEqual(['Rollo', null])
  })
})

describe('a few words that open their paragraph', () => {
  it.each(['“Sorry.” He picked up the pieces.', '“Dr. Hale?” The nurse put her head round the door.'])(
    'are speech where they end a sentence: %s',
    (text) => {
      expect(extractQuotes(text)).toHaveLength(1)
    },
  )

  it('are none where the sentence goes on', () => {
    expect(extractQuotes('“Salt” opens on Monday.')).toEqual([])
  })
})

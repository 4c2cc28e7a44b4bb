import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'

const spoken = (text: string) =>
  extractQuotes(text, { kinds: ['direct'] }).map(({ content, speaker }) => [content[0]?.text, speaker?.name ?? null])
/** Who says the last quote of the text. */
const last = (text: string) => spoken(text).at(-1)?.[1]

describe('whoever acts in the sentence before a quotation says it', () => {
  it.each([
    [
      'and not whoever spoke last',
      '“The bridge will stand for years,” said Nora Falk. Mr. Brandt was not convinced. “It will fall.”',
      'Brandt',
    ],
    [
      'in a paragraph of its own',
      '“The bridge will stand for years,” said Nora Falk.\n\nMr. Brandt nodded. “It needs paint now.”',
      'Brandt',
    ],
    [
      'with a name behind a role',
      '“The bridge will stand,” said Nora Falk. Her deputy, Paul Brandt, was harsher: “It will fall.”',
      'Paul Brandt',
    ],
    [
      'with a verb of saying that takes no words',
      '“The bridge will stand,” said Nora Falk. Paul Brandt disagrees. “It will fall soon.”',
      'Paul Brandt',
    ],
    ['and not whoever the quotation speaks of', 'The envoy did not look up. “If the minister knew it, he would tell us now.”', 'The envoy'],
    ['where nobody else has spoken', 'Ms. Brandt is angry. “They lied to us.”', 'Brandt'],
    ['whose words an action parts', 'Edda turned. “I thought”—she looked away—“you were gone.”', 'Edda'],
    ['in few words', 'Mr. Brandt was not impressed. “It’s a stunt.”', 'Brandt'],
  ])('%s', (_, text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('but not', () => {
  it.each([
    [
      'where the quotation is about the actor',
      '“I sing for him,” said Nora Falk. Her husband is dead. “He was kind to me all these years.”',
    ],
    [
      'in a sentence that tells what happened some day',
      '“I was here,” said Nora Falk. Paul Brandt left in May. “It was a hard year for us all.”',
    ],
    [
      'where another verb reports the sentence',
      '“I was here,” said Nora Falk. Paul Brandt is ill, she said. “It was a hard year for us all.”',
    ],
    ['in a tag', '“I was here,” said Nora Falk. “It was a hard year for us all.”'],
  ])('%s', (_, text) => {
    expect(last(text)).toBe('Nora Falk')
  })

  it('where a tag names somebody else', () => {
    expect(last('Paul Brandt nodded. “It was a hard year,” said Nora Falk.')).toBe('Nora Falk')
  })
})

describe('quotations inside quotations', () => {
  it.each([
    ['as a pronoun goes', '“He looked up, and he goes, ‘I am so sorry.’” She lifts the lamp. “And I had to sign it.”'],
    ['as somebody says', '“He looked up, and he said, ‘I am so sorry.’” She lifts the lamp. “And I had to sign it.”'],
  ])('leave those around them speech: %s', (_, text) => {
    const [first] = extractQuotes(text)
    expect(first?.content[0]?.text).toMatch(/^He looked up/)
    expect(first?.nested.map(({ mention, content }) => [mention?.text, content[0]?.text])).toEqual([['he', 'I am so sorry.']])
  })

  it('have no speaker in what only goes', () => {
    expect(spoken('As the saying goes, “Cold tea, cold heart.”')).toEqual([['Cold tea, cold heart.', null]])
  })
})

describe('a short sentence of its own in marks', () => {
  it.each([
    ['behind a question', 'Would he consider leaving? “No. Next.”', 'No. Next.'],
    ['behind half a sentence', 'The verdict? “A shambles.”', 'A shambles.'],
    ['behind a colon', 'For Nora Falk, the answer is simple: “Pay them more.”', 'Pay them more.'],
  ])('is said: %s', (_, text, words) => {
    expect(spoken(text).map(([said]) => said)).toEqual([words])
  })

  it.each([
    ['a title behind a preposition', 'The talk was put down in a draft of “Hope on the Hill”, a review due in May.'],
    ['a title', 'The band played until late. “Moon River.”'],
    ['a word in a sentence', 'They call it “a shambles.”'],
  ])('is not: %s', (_, text) => {
    expect(spoken(text)).toEqual([])
  })
})

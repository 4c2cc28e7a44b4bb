import { describe, expect, test } from 'vitest'
import { isSpeech } from '../../src/attribution/conversation/speech.ts'
import { findCues } from '../../src/cues/index.ts'
import { readText } from '../../src/document/index.ts'
import { findMentions } from '../../src/mentions/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { lay } from '../../src/syntax/layout.ts'

/** The words of all quotations outside others that are taken for speech. */
function spoken(text: string): string[] {
  const document = readText(text)
  const quotations = findQuotations(document)
  const layout = lay(document, quotations, findMentions(document), findCues(document, quotations))
  return quotations
    .filter((quotation) => isSpeech(layout, quotation))
    .map(({ content }) => content.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' '))
}

describe('what people say in a story is speech', () => {
  test.each([
    ['with a tag behind it', '“Shut the door,” said Ruth.', ['Shut the door,']],
    ['with a tag before it', 'Ruth turned and said, “Shut the door.”', ['Shut the door.']],
    ['with an action beside it', 'Ruth put down the lamp. “The oil is nearly gone.”', ['The oil is nearly gone.']],
    ['alone in its paragraph', 'They waited.\n\n“I am not afraid of the dark.”\n\nNobody answered.', ['I am not afraid of the dark.']],
    ['split by its tag', '“I had hoped,” she said, “that you would stay.”', ['I had hoped,', 'that you would stay.']],
    ['broken off', '“If I could only find the—” he began, and stopped.', ['If I could only find the—']],
    [
      'broken off without a sign',
      '“My dear sir,” said Abel, “if I might only   ”\n\n“You may not.”',
      ['My dear sir,', 'if I might only', 'You may not.'],
    ],
    ['a cry', 'They heard him call, “Help!”', ['Help!']],
    ['the words that somebody sings', 'Abel went down the lane and sang, “The boats are coming in!”', ['The boats are coming in!']],
    ['with another verb than to say', 'He went so far as to ask, “Who let you in?”', ['Who let you in?']],
    ['who says it far', 'He went so far as to say, “You are a thief.”', ['You are a thief.']],
    ['what was meant for somebody', 'Ruth looked up. “That is enough,” was meant for Abel.', ['That is enough,']],
    ['below a title', 'The page was marked.\n\n“I never saw it before,” said Ruth.', ['I never saw it before,']],
    [
      'with the quoted words of others at its end',
      '“He only said, ‘Wait till the boat comes in!’” cried Ruth.',
      ['He only said, ‘Wait till the boat comes in!’'],
    ],
    [
      'over several paragraphs',
      '“I went to the bridge,” said Abel. “It was gone.\n\n“So I came back.”',
      ['I went to the bridge,', 'It was gone. So I came back.'],
    ],
  ])('%s', (_, text, expected) => expect(spoken(text)).toEqual(expected))
})

describe('what nobody says is none', () => {
  test.each([
    ['a title', 'She had read “The Two Doors” at school.'],
    ['a word as a word', 'He looked for the word “whether” in the list.'],
    ['a scare quote with the comma inside', 'The so-called “companion,” who slept, was no help to her.'],
    ['a name that somebody is known by', 'The tall one was known to his friends as “the Bishop.”'],
    ['part of the narrator’s sentence', 'They had “taken to” each other from the first.'],
    [
      'a motto below a heading',
      'CHAPTER TWO\n\n    “The boats go out,\n     The boats come in,\n     And nobody knows\n     Where they have been.”\n\nRuth came down late.',
    ],
    ['a title that a word announces', 'He lent her a pamphlet entitled “Bees in Winter.”'],
    ['a label behind a colon', 'Ruth took down the tin, and it was labelled: “Nails, Small.”'],
    ['a song by its name', 'Abel sat on the stairs and sang “Heather Hill.”'],
    ['an inscription', 'They scraped the moss off. “Here the river stood in the year of the flood,” was carved below the window.'],
    ['what a face says', 'The dog lay down again as much as to say, “Not in this rain.”'],
    ['what a glance means', 'Ruth pushed the plate away, which meant, “I am not hungry any more.”'],
    ['the caption of a picture', '[Illustration: “He rose and bowed to her,” said Ruth]\n\nThe rain went on.'],
    [
      'a letter with greeting and name',
      'The note ran so:\n\n“Dear Ruth,”\n\n“I have taken the house at Marle, and it has no doors.”\n\n“Yours ever,”\n\n“Abel”\n\nShe folded it.',
    ],
  ])('%s', (_, text) => expect(spoken(text)).toEqual([]))
})

test('a quotation inside another is left to those who ask about the outer one', () => {
  expect(spoken('“She told me ‘No,’ and went,” said Ruth.')).toEqual(['She told me ‘No,’ and went,'])
})

test('what stands in no marks is speech by its own convention', () => {
  expect(spoken('—Are you there?\n\n—I am, he said.\n\n—Then come!')).toEqual(['Are you there?', 'I am,', 'Then come!'])
})

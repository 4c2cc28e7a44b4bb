import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

const times = (count: number, text: string) => Array.from({ length: count }, () => text).join('\n\n')

describe('forms of one name', () => {
  it('joins first name, surname and title', () => {
    const { whoIs } = readFigures(
      '“Stay,” said Paul Kemble. The door shut.\n\n“Why?” asked Mr. Kemble.\n\n“Why?” Kemble said again.\n\n“Oh,” said Paul.',
    )
    for (const form of ['Mr. Kemble', 'Kemble', 'Paul']) expect(whoIs(form)).toBe('Paul Kemble')
  })

  it('joins Mrs. to the only woman of the surname, if pronouns alone tell who is one', () => {
    const text =
      'Ottoline Kemble sat by the door. She was cold.\n\n“No,” Ottoline Kemble said.\n\n“Sit,” Mrs. Kemble said.\n\nEverett Kemble laughed. He sat.'
    expect(readFigures(text).whoIs('Mrs. Kemble')).toBe('Ottoline Kemble')
    const sisters = `${text}\n\nDoralee Kemble came in. She was tired.\n\n“Sit,” Doralee Kemble said.`
    expect(readFigures(sisters).whoIs('Mrs. Kemble')).toBe('Mrs. Kemble')
  })

  it('joins Dr. to nobody where a man and somebody of unknown gender may be meant', () => {
    const text = '“No,” said Paul Kemble. He sat.\n\n“Oh,” said Zul Kemble.\n\n“Sit,” Dr. Kemble said.\n\n“So,” said Dr. Kemble.'
    expect(readFigures(text).whoIs('Dr. Kemble')).toBe('Dr. Kemble')
  })

  it('joins a pet name to its long form, with and without a title', () => {
    const text = `${times(6, '“Stay,” said Susan. She sat.')}\n\n“Well, Susie,” said Susan Pell. “Well, Susie!”\n\n“You too, Miss Susie,” said Susan.`
    const { whoIs } = readFigures(text)
    for (const form of ['Susan', 'Susie', 'Miss Susie']) expect(whoIs(form)).toBe('Susan Pell')
  })

  it('takes two pet names of one long name for two people', () => {
    const { whoIs } = readFigures(`${times(3, '“Stay,” said Polly. “No,” said Molly.')}`)
    expect(whoIs('Polly')).toBe('Polly')
    expect(whoIs('Molly')).toBe('Molly')
  })

  it('takes Mr. for the one of the first name where only others call him so', () => {
    const { whoIs } = readFigures(`${times(6, '“Sit, Mr. Kemble,” said Ann. Then Paul sat.')}\n\nPaul Kemble said nothing.`)
    for (const form of ['Mr. Kemble', 'Paul']) expect(whoIs(form)).toBe('Paul Kemble')
  })

  it('gives Mr. to the one who is known to be a man', () => {
    const { whoIs } = readFigures('“Stay,” said Paul Kemble. “Why?” asked Imogen Kemble.\n\n“Oh, Mr. Kemble!” Kemble rose.')
    for (const form of ['Mr. Kemble', 'Kemble']) expect(whoIs(form)).toBe('Paul Kemble')
  })

  it('joins a full name that stands once to a first name and a titled surname', () => {
    const { whoIs } = readFigures('They had let Imogen Thrale stay.\n\n“Stay, Miss Thrale.”\n\n“Why?” asked Imogen.')
    for (const form of ['Imogen Thrale', 'Miss Thrale', 'Imogen']) expect(whoIs(form)).toBe('Imogen Thrale')
  })

  it('finds who is named twice in a short text without a tag', () => {
    const { whoIs } = readFigures('Imogen Thrale sat down by the stove.\n\n“Stay.” Thrale’s voice was low.')
    expect(whoIs('Thrale')).toBe('Imogen Thrale')
  })

  it('keeps father and son apart where the narration uses both names', () => {
    const { whoIs } = readFigures(`${times(6, 'Then Mr. Kemble sat down. Then Paul stood.')}\n\n“Sit,” said Paul Kemble.`)
    expect(whoIs('Mr. Kemble')).not.toBe(whoIs('Paul'))
  })

  it('gives a bare surname to whom the text calls by it most', () => {
    const text = `${times(4, '“No,” said Colonel Fitch. He left.')}\n\nMr. Fitch Lane came. “Ah,” said Fitch.\n\n“Oh,” said Mr. Lane.`
    expect(readFigures(text).whoIs('Fitch')).toBe('Colonel Fitch')
  })

  it('reads a name past what only opens it', () => {
    const { whoIs, names } = readFigures(
      `${times(3, '“Stay,” said Nora. She sat.')}\n\nPoor Nora wept. Presently Nora rose. “No, dear Nora,” said Paul.`,
    )
    expect(whoIs('Poor Nora')).toBe('Nora')
    expect(whoIs('Presently Nora')).toBe('Nora')
    expect(names).not.toContain('Poor Nora')
  })

  it('keeps an old one and a young one apart', () => {
    const { whoIs } = readFigures(`${times(3, '“Stay,” said Old Martin. “I will,” said Martin.')}`)
    expect(whoIs('Old Martin')).toBe('Old Martin')
  })
})

describe('what is nobody’s name', () => {
  it('leaves headings in capitals alone', () => {
    expect(readFigures('THE PROFESSOR EXPLAINS\n\n“Stay,” said Nora. She sat.').names).toEqual(['Nora'])
  })

  it('takes a common word for a name where it speaks', () => {
    expect(readFigures('“Three years,” said Good. “Why?”\n\n“Ah,” said Nora.').whoIs('Good')).toBe('Good')
  })
})

describe('a name behind a verb of two words', () => {
  const story = (tag: string) => readFigures(`“It is late,” said Ann Lee.\n\n“Not so late,” ${tag}, “as that.”\n\n“Oh,” said Ann Lee.`)

  it.each(['put in Corin Dale', 'broke in Corin Dale', 'called out Corin Dale', 'shot back Corin Dale'])('is somebody’s: %s', (tag) => {
    expect(story(tag).whoIs('Corin Dale')).toBe('Corin Dale')
  })

  it('is a place’s behind said', () => {
    for (const tag of ['she said in Corin Dale', 'she shouted over Corin Dale']) expect(story(tag).whoIs('Corin Dale')).toBe(null)
  })
})

describe('titles that stand alone', () => {
  it('means the one who bears the title, short or written out', () => {
    const { whoIs } = readFigures('“Stay,” said Dr. Marsh. He sat.\n\n“Why?” asked the doctor.\n\n“Ah, Doctor,” said Nora.')
    expect(whoIs('the doctor')).toBe('Dr. Marsh')
    expect(whoIs('Doctor')).toBe('Dr. Marsh')
  })

  it('means the one who was named last', () => {
    const text =
      '“Stay,” said Captain Voss. “Why?” asked the captain.\n\n“Go,” said Captain Rudd. “Why?” asked the captain.\n\n“Ah,” said Captain Voss.'
    const { whoIs } = readFigures(text)
    expect(whoIs('the captain')).toBe('Captain Voss')
    expect(whoIs('the captain', 1)).toBe('Captain Rudd')
  })

  it('does not mean another one', () => {
    const { whoIs } = readFigures('“Stay,” said Dr. Marsh. Then a doctor came. Her doctor came too.')
    expect(whoIs('a doctor')).not.toBe('Dr. Marsh')
    expect(whoIs('Her doctor')).not.toBe('Dr. Marsh')
  })

  it('stays a name of its own where it hardly ever stands with one', () => {
    expect(readFigures(`“Stay,” said Duke Orsin.\n\n${times(12, '“No,” said Duke. He sat.')}`).whoIs('Duke')).toBe('Duke')
  })
})

describe('a name that stands beside no verb of saying', () => {
  it('is somebody’s where it acts, and more than once', () => {
    const { names } = readFigures('Dovrek peered around them. “Is it there?”\n\nDovrek wiped the lamp. “It is.” Then they left.')
    expect(names).toContain('Dovrek')
  })

  it('is none where the text writes it small, but a longer word is another', () => {
    const read = (more: string) => readFigures(`Dovrek peered around them. “Is it there?”\n\nDovrek wiped the lamp. “It is.” ${more}`).names
    expect(read('It was a dovrek.')).not.toContain('Dovrek')
    expect(read('It was a dovreklike lamp.')).toContain('Dovrek')
  })

  it('is a place’s where things are in it', () => {
    const { names } = readFigures(
      'They were in Dovrek by noon. Dovrek slept. “Is it there?” said Ann. Dovrek had no inn, and they left Dovrek.',
    )
    expect(names).not.toContain('Dovrek')
  })
})

describe('gender', () => {
  it.each([
    ['an object is rather somebody else', 'Dovrek saw him. “Go,” said Dovrek.', 'unknown'],
    ['what he has is his', 'Dovrek took his hat. “Go,” said Dovrek.', 'male'],
    ['who goes on in the next sentence', 'Dovrek rose. She was tired. “Go,” said Dovrek.', 'female'],
  ])('%s', (_, text, gender) => {
    expect(readFigures(text).genderOf('Dovrek')).toBe(gender)
  })

  it('comes from the pronouns after a title alone and after a description too', () => {
    const { genderOf } = readFigures(
      `“Stay,” said Captain Voss.\n\n${times(4, 'The captain shut her eyes.')}\n\n${times(4, '“No,” said the waiter. He sat.')}`,
    )
    expect(genderOf('Captain Voss')).toBe('female')
    expect(genderOf('the waiter')).toBe('male')
  })
})

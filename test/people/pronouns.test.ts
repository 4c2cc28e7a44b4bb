import { describe, expect, it } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { findMentions, givenNames } from '../../src/mentions/index.ts'
import { isBesideReport } from '../../src/people/syntax.ts'
import { read } from './read-people.ts'

function mentionIn(text: string, words: string) {
  const document = readText(text)
  const mention = findMentions(document, givenNames([])).find(({ start, end }) => text.slice(start, end) === words)
  if (!mention) throw new Error(`no mention ${words}`)
  return { tokens: document.tokens, mention }
}

describe('pronouns', () => {
  it('mean two who were named together', () => {
    expect(read('Mayor Ann Lee and Ben Cole rose. They left.').whoIs('They')).toBe('Mayor Ann Lee and Ben Cole')
  })

  it('mean a name of which nothing is known where `it` says something, and there alone', () => {
    expect(read('Novatrek closed. Then it said so.').whoIs('it')).toBe('Novatrek')
    expect(read('Novatrek closed. Then it rained.').whoIs('it')).toBe(null)
  })

  it('mean the last subject of their gender', () => {
    const { whoIs } = read('Yesterday John Dale left for Rome with Ann Lee. He was tired.')
    expect(whoIs('He')).toBe('John Dale')
  })

  it.each(['The porter, Ed Kest, was waiting', 'Then Ed Kest, 46, was waiting', 'Then Ed Kest, who owns the gate, was waiting'])(
    'mean the last subject, whatever is told of it: %s',
    (sentence) => {
      const before = 'John Dale shut the door. John Dale looked at the cable.'
      expect(read(`${before}\n\n${sentence} in the hall for John Dale. Then he left.`).whoIs('he')).toBe('Ed Kest')
    },
  )

  it('mean who has just spoken, whatever is told of them behind their name', () => {
    const before = 'Ida Falk runs the lab. She said it was late. She said that it rained. She says that it is a sponge.\n\n'
    const { whoIs } = read(`${before}“We lost,” says Hina Moro, a diver who trains the crew. Then she says the plan was old.`)
    expect(whoIs('she')).toBe('Hina Moro')
  })

  it.each(['Zul Venn, 34,', 'Zul Venn, who swims,', 'Zul Venn, a swimmer who won,'])(
    'mean names of which something personal is told: %s',
    (name) => {
      expect(read(`Then ${name} spoke.`).person('Zul Venn')?.sort).toBe('person')
      expect(read('Then Zul Venn, a town in the north, was shut.').person('Zul Venn')?.sort).toBe('unknown')
    },
  )

  it('mean one of unknown gender where `they` fits nobody else, and several rather than one', () => {
    expect(read('Then a resident spoke. Later they left.').whoIs('they')).toBe('a resident')
    expect(read('Some villagers were late. Then a resident spoke. Later they left.').whoIs('they')).toBe('Some villagers')
    expect(read('The clinic shut. Then the couple said they were glad.').whoIs('they')).toBe('the couple')
  })

  it.each([
    ['Then Zul Venn said no.', true],
    ['“No,” said Zul Venn.', true],
    ['It rained, said Zul Venn.', true],
    ['It rained, according to Zul Venn.', true],
    ['A guard told Zul Venn to go.', false],
    ['A dog called Zul Venn slept.', false],
  ])('mean whoever says something, and not who is told or called so: %s', (text, speaks) => {
    const { tokens, mention } = mentionIn(text, 'Zul Venn')
    expect(isBesideReport(tokens, mention)).toBe(speaks)
  })

  it('mean whoever was asked rather than who asked, where both fit', () => {
    expect(read('The guard asked Kest Orr if he was late. “A little,” he said.').whoIs('he', 1)).toBe('Kest Orr')
    expect(read('Ida Moss was there. Ann Lee asked Tom Orr to leave. “It is late,” she said.').whoIs('she')).toBe('Ann Lee')
  })

  it('mean a text where it reads', () => {
    expect(read('The clinic pinned a notice to the door. “No,” it read.').whoIs('it')).toBe('a notice')
    expect(read('The clinic pinned a notice to the door. “No,” it said.').whoIs('it')).toBe('The clinic')
  })

  it('mean names that the text cuts to a surname', () => {
    expect(read('Zul Venn rose in Kelbray Hall. Venn met Kelbray. Then he left.').person('Zul Venn')?.sort).toBe('person')
  })

  it('mean the owner rather than the owned', () => {
    const { whoIs } = read('Otto Rusk was born in a hut, which his father had built. At ten he left it.')
    expect(whoIs('he')).toBe('Otto Rusk')
  })

  it('mean the owned where only that fits', () => {
    expect(read('Otto Rusk was born in a hut, which his mother had built. At ten she left it.').whoIs('she')).toBe('his mother')
  })

  it('mean people rather than places, and rather than what people became', () => {
    expect(read('Then Kest spoke in Orford. It rained in Orford. Then he said no.').whoIs('he')).toBe('Kest')
    expect(read('Ruth Dale, who became mayor of the town two years ago, met Ed Kest. Then he said no.').whoIs('he')).toBe('Ed Kest')
  })

  it('mean people rather than streets, though a street may have the surname of a person', () => {
    expect(read('Then Ed Kest spoke. Mill Lane was shut. Mill Lane was old. Then he left.').whoIs('he')).toBe('Ed Kest')
    expect(read('Then Ed Kest spoke. Nathan Lane was shut out. Nathan Lane was old. Then he left.').whoIs('he')).toBe('Nathan Lane')
  })

  it.fails('mean people rather than streets, even if only the surname is told', () => {
    expect(read('Then Kest spoke. Mill Lane was shut. Then he left.').whoIs('he')).toBe('Kest')
  })

  it('mean nobody where nobody fits', () => {
    expect(read('Yesterday Ann Lee left. He was tired.').whoIs('He')).toBe(null)
  })

  it('tell the gender of somebody whose name doesn’t', () => {
    expect(read('Yesterday Minister Zhukara spoke. She was tired.').person('Zhukara')?.gender).toBe('female')
  })

  it('do not tell it by a guess', () => {
    const { person } = read('Lea Fono, 34, sings. Then Zul Venn, 40, reckons it is late since she came.')
    expect(person('Zul Venn')?.gender).toBe('unknown')
  })

  it('`I` is the narrator whom the caller names', () => {
    expect(read('I left.', [], 'Ed Dale').whoIs('I')).toBe('Ed Dale')
  })
})

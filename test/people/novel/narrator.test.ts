import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

const told =
  'I stood at the window. I was cold.\n\n“Shut it, Harker,” said Nora.\n\nI shut it.\n\n“Thank you, Harker,” said Nora.\n\nI sat down.'

describe('who tells the story', () => {
  it('is the one whom others name to the face and the narration does not', () => {
    const { whoIs } = readFigures(told)
    expect(whoIs('I')).toBe('Harker')
    expect(whoIs('Harker')).toBe('Harker')
  })

  it('is the one who answers to a name, if only once', () => {
    const once =
      'I stood at the window. I was cold.\n\n“Shut it, Hugh,” said Nora.\n\n“No,” I said.\n\n“Hugh is cold,” said Nora.\n\nI sat down.'
    expect(readFigures(once).whoIs('I')).toBe('Hugh')
    expect(readFigures(once.replace('“No,” I said.', 'I shut it.')).whoIs('I')).toBe('narrator')
  })

  it('may be named by the narration once', () => {
    expect(readFigures(`${told}\n\nI gave her my card. It said Amos Harker.`).whoIs('I')).toBe('Amos Harker')
  })

  it('is nobody whom whoever says I names to the face', () => {
    const friend =
      'I stood at the gate. I was cold.\n\n“Shut it, Ned,” I said.\n\nI ran.\n\n“Come, Ned,” said Nora.\n\nI waited.\n\n“Run, Ned,” said Nora.\n\n“Faster, Ned,” I said.\n\nI sat down.'
    expect(readFigures(friend).whoIs('I')).toBe('narrator')
  })

  it('is nobody whom the narration names', () => {
    expect(readFigures(`${told}\n\nHarker came in. Harker laughed.`).whoIs('I')).toBe('narrator')
  })

  it('is whom the caller names', () => {
    expect(readFigures(told, [], 'Jane Ross').whoIs('I')).toBe('Jane Ross')
  })

  it('is the member of the cast who is called so', () => {
    expect(readFigures(told, [{ name: 'Amos Harker', aliases: ['Harker'] }]).whoIs('I')).toBe('Amos Harker')
  })

  it('is nobody where hardly anybody says I', () => {
    const many = Array.from({ length: 200 }, () => 'Nora sat by the fire and looked out.').join(' ')
    expect(readFigures(`${many}\n\n“Shut it, Harker,” said Nora. I saw it.`).whoIs('I')).toBe(null)
  })
})

import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.ts'
import { stageFor } from './observed.ts'

const turnsIn = (text: string) => {
  const { turns, layout } = stageFor(text)
  return turns.map(({ quotations }) => quotations.map(({ start, end }) => layout.document.text.slice(start, end)))
}

describe('turns', () => {
  it('are paragraphs, whatever stands between their quotations', () => {
    expect(turnsIn('“Go,” said Ann Lee. “Now.”\n\n“No,” said Ben Hale. He sat down. “I will not.”')).toEqual([
      ['“Go,”', '“Now.”'],
      ['“No,”', '“I will not.”'],
    ])
  })

  it('are cut where one paragraph has tags of two people', () => {
    expect(turnsIn('“Go,” said Ann Lee. “No,” said Ben Hale.')).toEqual([['“Go,”'], ['“No,”']])
  })

  it('are cut where one paragraph has tags of somebody and of theirs', () => {
    expect(turnsIn('Eva Hale and Ida Moss came in.\n\n“I am late,” said Ann Lee. “Why?” asked her mother.')).toEqual([
      ['“I am late,”'],
      ['“Why?”'],
    ])
  })

  it('are cut where one paragraph has tags of both sexes', () => {
    expect(turnsIn('“Go,” she said. Then he cried, “No!”')).toEqual([['“Go,”'], ['“No!”']])
  })
})

describe('conversations', () => {
  const text =
    'She had waited for him at the window, and when he came in she did not turn her head.\n\n“Where have you been?” asked Mary Hale.\n\n“Out,” said John Dale.\n\n“Out where?”\n\n“Just out.”\n\n“You might have told me.”\n\n“I might.”'

  it('go on in turns where nothing names anybody', () => {
    const speakers = extractQuotes(text).map(({ speaker }) => speaker?.name)
    expect(speakers).toEqual(['Mary Hale', 'John Dale', 'Mary Hale', 'John Dale', 'Mary Hale', 'John Dale'])
  })

  it('name the turns around as evidence', () => {
    const [, , , bare] = extractQuotes(text)
    expect(bare?.evidence.map(({ clue }) => clue)).toContain('conversation: the turns around it')
  })

  it('share one between the speaker and the alternatives', () => {
    for (const { confidence, alternatives } of extractQuotes(text)) {
      const sum = alternatives.reduce((total, other) => total + other.confidence, confidence)
      expect(sum).toBeLessThanOrEqual(1 + 1e-9)
      expect(confidence).toBeGreaterThan(0)
    }
  })

  it('say to whom: the other one of two who talk', () => {
    expect(extractQuotes(text).map(({ addressee }) => addressee?.name)).toEqual([
      'John Dale',
      'Mary Hale',
      'John Dale',
      'Mary Hale',
      'John Dale',
      'Mary Hale',
    ])
  })
})

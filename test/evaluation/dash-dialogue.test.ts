import { describe, expect, test } from 'vitest'
import type { GoldDocument, GoldQuote, Range } from './corpus.ts'
import { type DashStyle, inDashes } from './dash-dialogue.ts'

/** A novel whose spoken pieces stand in brackets; the marks round them stay. */
function novel(marked: string): GoldDocument {
  const quotes: GoldQuote[] = []
  let text = ''
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const piece = part.startsWith('[') ? part.slice(1, -1) : part
    const content: Range[] = [[text.length, text.length + piece.length]]
    if (part.startsWith('[')) quotes.push({ id: `${quotes.length}`, kind: 'direct', content, cue: null, source: null, speaker: null })
    text += piece
  }
  return { id: 'a', genre: 'fiction', text, quotes, entities: { Ruth: { mentions: [[text.indexOf('Ruth'), text.indexOf('Ruth') + 4]] } } }
}

function set(marked: string, style: DashStyle) {
  const { text, quotes, entities } = inDashes(novel(marked), style)
  return {
    text,
    spoken: quotes.flatMap(({ content }) => content.map(([start, end]) => text.slice(start, end))),
    ruth: entities.Ruth?.mentions,
  }
}

describe('novels set in dashes', () => {
  const talk = '“[Go home,]” said Ruth. “[It is late.]”\n\nHe laughed. “[Is it?]” He stayed.'

  test('nothing parts speech from narration in a line', () => {
    const { text, spoken, ruth } = set(talk, 'line')
    expect(text).toBe('—Go home, said Ruth. It is late.\n\nHe laughed.\n\n—Is it? He stayed.')
    expect(spoken).toEqual(['Go home,', 'It is late.', 'Is it?'])
    expect(ruth?.map(([start, end]) => text.slice(start, end))).toEqual(['Ruth'])
  })

  test('dashes stand between', () => {
    const { text, spoken } = set(talk, 'between')
    expect(text).toBe('—Go home, — said Ruth. — It is late.\n\nHe laughed.\n\n—Is it? — He stayed.')
    expect(spoken).toEqual(['Go home,', 'It is late.', 'Is it?'])
  })

  test('each paragraph of a long speech opens with one', () => {
    expect(set('“[I went out.\n\n“It was dark.]” Ruth sat down.', 'line').text).toBe('—I went out.\n\n—It was dark. Ruth sat down.')
  })

  test('marks round what nobody says stay', () => {
    expect(set('“[Who?]”\n\nHe read “The Mill” twice. “[You.]”', 'line').text).toBe('—Who?\n\nHe read “The Mill” twice.\n\n—You.')
  })
})

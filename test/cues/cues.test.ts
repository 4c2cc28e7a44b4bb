import { describe, expect, it } from 'vitest'
import { findCues } from '../../src/cues/index.ts'
import { readText } from '../../src/document/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'

const cuesOf = (text: string, further?: ReadonlyMap<string, string>) => {
  const document = readText(text)
  return findCues(document, findQuotations(document), further).map((cue) => ({ ...cue, text: text.slice(cue.start, cue.end) }))
}
const show = (text: string) => cuesOf(text).map(({ text: words, lemma, form }) => `${words} = ${lemma}, ${form}`)

describe('forms of reporting verbs', () => {
  it.each([
    ['She said no.', ['said = say, past']],
    ['She says no.', ['says = say, present']],
    ['It went on, saying no.', ['saying = say, ing']],
    ['They wanted to say no.', ['say = say, base']],
    ['He admitted it.', ['admitted = admit, past']],
    ['According to Dale, it rained.', ['According to = according to, phrase']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })

  it('gives each its prior', () => {
    const [say] = cuesOf('She said no.')
    const [call] = cuesOf('She called them.')
    expect(say?.prior).toBeGreaterThan(call?.prior ?? 1)
  })
})

describe('nouns and adjectives of the same form', () => {
  it.each([
    'The report was late.',
    'Dale’s claims were false.',
    'They kept the latest report.',
    'It came in answer to that.',
    'The alleged thief ran.',
    'Police looked into both alleged crimes.',
  ])('%s', (text) => {
    expect(show(text)).toEqual([])
  })

  it('still sees the verb after such a noun', () => {
    expect(show('The report said so.')).toEqual(['said = say, past'])
  })
})

describe('verbs with a particle', () => {
  it.each([
    ['“Go away,” broke in Mary.', ['broke in = break in, past']],
    ['“Go away,” Mary went on. “Now.”', ['went on = go on, past']],
    ['Mary burst out: “Go away!”', ['burst out = burst out, past']],
    ['Mary went on.\n\n“Go away.”', ['went on = go on, past']],
    ['“Go away,” Mary hit back.', ['hit back = hit back, past']],
  ])('report beside a quotation: %s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })

  it.each(['The show went on.', 'A fire broke out. They left. Then it rained. “Go,” said Mary.'])(
    'report nothing elsewhere: %s',
    (text) => {
      expect(show(text).filter((cue) => / (on|out) /.test(cue))).toEqual([])
    },
  )
})

describe('unlisted verbs', () => {
  it('are cues where a reporting verb stands', () => {
    expect(show('“Go away,” wuffled Mary.')).toEqual(['wuffled = wuffled, place'])
    expect(show('“Go away,” the old man wuffled.')).toEqual(['wuffled = wuffled, place'])
    for (const gone of ['ran', 'left', 'went down']) expect(show(`“Go away!” Mary ${gone}.`)).toEqual([])
  })

  it('are none where they tell what somebody knows', () => {
    expect(show('“Go away,” a man briefed on the matter said.')).toEqual(['said = say, past'])
  })

  it('are none where the quotation has ended its sentence', () => {
    expect(show('“Go away.” The old man limped off.')).toEqual([])
  })

  it('are none elsewhere', () => {
    expect(show('Mary wuffled along the road.')).toEqual([])
  })

  it('are cues where the caller says so', () => {
    const cues = cuesOf('She opines that it rained.', new Map([['opines', 'opine']]))
    expect(cues.map(({ lemma }) => lemma)).toContain('opine')
  })
})

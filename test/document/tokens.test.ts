import { describe, expect, test } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { kindOf, tokensOf, traitsOf } from './notation.ts'

describe('tokens', () => {
  test.each([
    ['words and marks', '“Go,” she said.', '“ Go , ” she said .'],
    ['apostrophes inside words', "He won’t, ma'am, at O’Neil’s.", "He won’t , ma'am , at O’Neil’s ."],
    ['apostrophes at the edges of words', 'Rock ’n’ roll, the Joneses’ dog.', 'Rock ’ n ’ roll , the Joneses ’ dog .'],
    ['a dash between words', 'Do stop--go on—now – do.', 'Do stop -- go on — now – do .'],
    ['hyphens', 'A well-known co-op.', 'A well-known co-op .'],
    ['doubled marks', "''Go,'' she said, ``now.''", "'' Go , '' she said , `` now . ''"],
    ['marks of all styles', '„a“ «b» ‹c› 「d」 ‘e’ \'f\' "g"', '„ a “ « b » ‹ c › 「 d 」 ‘ e ’ \' f \' " g "'],
    ['marks that touch', '“‘Go,’ he said,” she said.', '“ ‘ Go , ’ he said , ” she said .'],
    ['runs of stops', 'Wait... what?! No…', 'Wait ... what ? ! No …'],
    ['a full stop before an ellipsis', 'Ask Uncle Henry. … I will.', 'Ask Uncle Henry . … I will .'],
    ['numbers', 'It took 3.5 hours on July 4.', 'It took 3.5 hours on July 4 .'],
    ['brackets and signs', 'AT&T (U.S.) pays $5.', 'AT&T ( U.S. ) pays $ 5 .'],
    ['symbols of two code units', 'Go 😀!', 'Go 😀 !'],
  ])('%s', (_, text, expected) => {
    expect(tokensOf(text).replaceAll(' | ', ' ')).toBe(expected)
  })

  test('have the offsets of the text, whatever its ends of lines', () => {
    for (const end of ['\n', '\r\n', '\r', '\n\n', '\r\n\r\n']) {
      const text = ['“Go,” she said.', '', 'Ann’s 😀 dog--hers--left.', '\tNo. 5 won.'].join(end)
      const { tokens } = readText(text)
      let at = 0
      for (let row = 0; row < tokens.count; row++) {
        expect(text.slice(at, tokens.start[row]).trim()).toBe('')
        at = tokens.end[row] as number
        expect(text.slice(tokens.start[row], at)).toMatch(/^\S+$/u)
      }
      expect(text.slice(at).trim()).toBe('')
    }
  })

  test.each([
    ['Go', 'Word'],
    ['5', 'Number'],
    ['“', 'Mark'],
    [',', 'Comma'],
    ['!', 'Stop'],
    [':', 'Colon'],
    [';', 'Semicolon'],
    ['—', 'Dash'],
    ['(', 'Open'],
    [')', 'Close'],
    ['%', 'Other'],
  ])('%s is a %s', (form, kind) => {
    expect(kindOf('“Go, 5% (now); so: — up!”', form)).toBe(kind)
  })

  test.each([
    ['Ann', ['Capital']],
    ['NATO', ['Capital', 'AllCaps']],
    ['Ann’s', ['Capital', 'Possessive']],
    ["NATO's", ['Capital', 'AllCaps', 'Possessive']],
    ['Élan', ['Capital']],
    ['m4', ['Digit']],
    ['said', ['Reporting']],
    ['SAID', ['Capital', 'AllCaps', 'Reporting']],
    ['the', ['Determiner']],
    ['walked', ['Ed']],
    ['walking', ['Ing']],
    ['slowly', ['Adverb']],
    ['ferryman', ['PersonNoun', 'Male']],
    ['swordswoman', ['PersonNoun', 'Female']],
    ['Oncologists', ['PersonNoun']],
  ])('%s is written or listed as %j', (form, traits) => {
    expect(traitsOf(`So it is: ${form} x`, form)).toEqual(expect.arrayContaining(traits))
  })

  test('a word that no list holds has no traits of its own', () => {
    expect(traitsOf('so zorkel x', 'zorkel')).toEqual([])
    expect(traitsOf('so Zorkelman x', 'Zorkelman')).toEqual(['Capital'])
    expect(traitsOf('so inhuman x', 'inhuman')).toEqual([])
  })
})

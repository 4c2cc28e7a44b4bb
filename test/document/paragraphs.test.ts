import { describe, expect, test } from 'vitest'
import { findParagraphs } from '../../src/document/paragraphs.ts'

const paragraphsOf = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end))

describe('paragraphs', () => {
  test.each<[title: string, text: string, expected: readonly string[]]>([
    ['lines, as in news', 'The court sat.\nIt rose at noon.\nNobody spoke.', ['The court sat.', 'It rose at noon.', 'Nobody spoke.']],
    ['lines without a stop between lines with one', 'Court sits\nThe court sat on Monday.', ['Court sits', 'The court sat on Monday.']],
    ['blocks between blank lines', 'The court sat.\n\nIt rose.\n\n\nNobody spoke.', ['The court sat.', 'It rose.', 'Nobody spoke.']],
    ['blank lines that hold blanks', 'The court sat.\n \t \nIt rose.', ['The court sat.', 'It rose.']],
    [
      'lines that end in carriage return and line feed',
      'The court sat.\r\nIt rose.\r\n\r\nAll left.',
      ['The court sat.', 'It rose.', 'All left.'],
    ],
    ['lines that end in a carriage return', 'The court sat.\rIt rose.', ['The court sat.', 'It rose.']],
    ['Unicode’s own separators', 'One\u2028two\u2029three\fFour', ['One', 'two', 'three', 'Four']],
    ['one line alone', '  The court sat. ', ['The court sat.']],
    ['nothing but white space', ' \n\t\r\n\u00a0', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(paragraphsOf(text)).toEqual(expected)
  })

  const wrapped = ['It was a long walk to the river, and', 'the boys had been told not to take', 'it. Nobody did.'].join('\n')
  const second = ['The river was high that spring. It', 'had taken a barn.'].join('\n')

  test('hard-wrapped lines are one paragraph', () => {
    expect(paragraphsOf(`${wrapped}\n\n${second}`)).toEqual([wrapped, second])
    expect(paragraphsOf(`${wrapped}\n\n${second}`.replaceAll('\n', '\r\n'))).toEqual(
      [wrapped, second].map((text) => text.replaceAll('\n', '\r\n')),
    )
  })

  test('a hard-wrapped paragraph whose lines happen to break at capitals is one, too', () => {
    const names = ['They had seen the mayor, Ann Lee,', 'Ed Dale and, from the north, John', 'Hale there.'].join('\n')
    expect(paragraphsOf(`${wrapped}\n\n${names}\n\n${second}`)).toEqual([wrapped, names, second])
  })

  test('an indented line opens the next hard-wrapped paragraph', () => {
    const text = `    ${wrapped}\n    ${second}`
    expect(paragraphsOf(text)).toEqual([wrapped, second])
  })

  test('a wrapped block does not join the lines of a news block that follows', () => {
    const news =
      'The court sat on Monday and rose at noon without a word on what it had heard from the parties in the case, or from the press, or anybody.'
    expect(paragraphsOf(`${news}\n${news}`)).toEqual([news, news])
  })

  test('are ordered, apart, trimmed and leave out nothing but white space', () => {
    const text = ` ${wrapped}\n\n\n ${second} \r\n\r\nA line.\n`
    let at = 0
    for (const { start, end } of findParagraphs(text)) {
      expect(text.slice(at, start).trim()).toBe('')
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
      at = end
    }
    expect(text.slice(at).trim()).toBe('')
  })
})

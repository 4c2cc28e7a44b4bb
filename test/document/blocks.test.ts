import { describe, expect, test } from 'vitest'
import { cutBlocks } from '../../src/document/blocks.ts'

const longest = 1600

function blocksOf(text: string): string[] {
  const blocks = cutBlocks(text, { start: 0, end: text.length })
  return blocks.map(({ start, end }) => text.slice(start, end))
}

describe('blocks', () => {
  test.each([
    ['sentences', 'The court sat on Monday. It rose at noon. '.repeat(400)],
    ['one endless sentence', 'and then the court sat '.repeat(400)],
    ['one endless word', 'x'.repeat(9000)],
    ['a word of many joints', 'a.b.'.repeat(3000)],
    ['symbols of two code units', '😀'.repeat(3000)],
    ['symbols after an odd start', `x${'😀'.repeat(3000)}`],
    ['blanks', ' '.repeat(5000)],
    ['ellipses', '… '.repeat(3000)],
    ['lone surrogates', '\ud800'.repeat(2000) + '\udc00'.repeat(2000)],
  ])('of %s are short and cover the paragraph without a gap', (_, text) => {
    const blocks = blocksOf(text)
    expect(blocks.join('')).toBe(text)
    for (const block of blocks) {
      expect(block.length).toBeGreaterThan(0)
      expect(block.length).toBeLessThanOrEqual(longest + 1)
    }
  })

  test('never part the halves of one symbol', () => {
    for (const text of ['😀'.repeat(3000), `x${'😀'.repeat(3000)}`, `${'go '.repeat(533)}😀 go`]) {
      for (const block of blocksOf(text)) expect(block).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
    }
  })

  test('are cut between sentences where they can be', () => {
    const sentence = '“The court,” he said, “sat on Monday, and it rose at noon.” '
    for (const block of blocksOf(sentence.repeat(100)).slice(0, -1)) expect(block.endsWith('.” ')).toBe(true)
  })

  test('of a short paragraph are one', () => {
    expect(cutBlocks('  The court sat. ', { start: 2, end: 16 })).toEqual([{ start: 2, end: 16 }])
    expect(cutBlocks('', { start: 0, end: 0 })).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'

const found = (text: string) =>
  findQuotations(readText(text)).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' | '))

describe('marks run wild', () => {
  test('a paragraph in which hardly any of very many marks is closed has no quotations', () => {
    expect(found('“go '.repeat(200))).toEqual([])
    expect(found(`${'“a '.repeat(200)}${'b” '.repeat(10)}`)).toEqual([])
  })

  test('the paragraphs beside it have theirs', () => {
    expect(found(`“Go,” said Ann.\n\n${'“go '.repeat(200)}\n\n“Stay,” said Ed.`)).toEqual(['Go,', 'Stay,'])
  })

  test('a few that are left open, or a few among very many, are quotations', () => {
    expect(found('“Go on, he said. “And on, she said. “And on.”')).toHaveLength(3)
    expect(found(`${'“Go,” said Ann. '.repeat(200)}“And on.`)).toHaveLength(201)
  })

  test('a long run of marks is an ornament', () => {
    expect(found(`“Go,” said Ann.\n\n${'"'.repeat(40)}\n\n“Stay,” said Ed.`)).toEqual(['Go,', 'Stay,'])
  })
})

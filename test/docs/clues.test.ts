import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clues } from '../../src/attribution/clues/index.ts'
import conversation from '../../src/attribution/conversation/weights.json'
import { cueNames } from '../../src/reported/templates.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/guides/evidence.md'), 'utf8')

/** The names in the first column of the table between `<!-- clues: … -->` and `<!-- end -->`. */
function namesIn(table: string): string[] {
  const [, body = ''] = new RegExp(`<!-- clues: ${table} -->([\\s\\S]*?)<!-- end -->`).exec(page) ?? []
  return [...body.matchAll(/^\| `([^`]+)` +\|/gmu)].map(([, name]) => name).filter((name) => name !== 'report: …')
}

const nameOf = (row: string) => row.slice(0, row.indexOf(':'))

/** Each clue has a row, and each row is of a clue that is there. */
test.each([
  ['news', clues.map(({ name }) => name)],
  ['stories', [...new Set(Object.keys(conversation.own).map(nameOf)), 'conversation']],
  ['reports', cueNames],
])('the guide explains every clue of %s, and no other', (table, names) => {
  expect(namesIn(table).sort()).toEqual([...names].sort())
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const pages = ['.', 'docs', 'examples/spark'].flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(folder, file)))

test.each(pages.filter((file) => file.endsWith('.md')))('the links of %s lead to files that are there', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
  const targets = [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)/gu)].map(([, target]) => target)
  expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([])
})

test('every npm script that a page names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const text = pages
    .filter((file) => file.endsWith('.md'))
    .map((page) => readFileSync(join(root, page), 'utf8'))
    .join('\n')
  const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/gu)].map(([, name]) => name)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

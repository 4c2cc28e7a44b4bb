import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anchorsOf, linksOf } from './markdown-links.ts'

const root = join(import.meta.dirname, '../..')
const skipped = new Set(['node_modules', 'dist', 'coverage', 'api', '.git', 'articles'])

function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : pagesIn(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

const pages = pagesIn('.')
const textOf = (page: string) => readFileSync(join(root, page), 'utf8')

test.each(pages)('the links of %s lead to files and headings that are there', (page) => {
  const dead = linksOf(textOf(page)).filter((link) => {
    if (/^\w+:/u.test(link)) return false
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? page : join(dirname(page), path)
    if (!existsSync(join(root, target))) return true
    return anchor !== undefined && target.endsWith('.md') && !anchorsOf(textOf(target)).has(anchor)
  })
  expect(dead).toEqual([])
})

test('the guides are all in the table of contents of the README', () => {
  const listed = new Set(linksOf(textOf('README.md')))
  expect(pages.filter((page) => page.startsWith(join('docs', 'guides'))).filter((page) => !listed.has(page.replaceAll('\\', '/')))).toEqual(
    [],
  )
})

test('every npm script that a page names is there', () => {
  const { scripts } = JSON.parse(textOf('package.json'))
  const named = pages.flatMap((page) => [...textOf(page).matchAll(/npm run (?:--silent )?([\w:]+)/gu)].map(([, name]) => name))
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

describe('links and headings', () => {
  const page =
    '# A “b”, c\n\n[one](x.md#y) ![two](p.png)\n\n```md\n[no](z.md)\n# No\n```\n\n## The `code` & more\n\n## The `code` & more\n\n`[no](q.md)`'

  test('stand outside code', () => {
    expect(linksOf(page)).toEqual(['x.md#y', 'p.png'])
  })

  test('are named as code hosts name them', () => {
    expect([...anchorsOf(page)]).toEqual(['a-b-c', 'the-code--more', 'the-code--more-1'])
  })
})

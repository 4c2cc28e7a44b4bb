import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { deadLinks } from './site-links.ts'
import { missingNames, readSearchIndex } from './site-search.ts'

function dead(pages: Readonly<Record<string, string>>): string[] {
  const site = mkdtempSync(join(tmpdir(), 'site-'))
  try {
    for (const [file, html] of Object.entries(pages)) {
      mkdirSync(dirname(join(site, file)), { recursive: true })
      writeFileSync(join(site, file), html)
    }
    return deadLinks(site)
  } finally {
    rmSync(site, { recursive: true })
  }
}

test('links between pages and to anchors are followed', () => {
  const index =
    '<h1 id="top">Top</h1><a href="a/b.html#there">b</a> <a href="#top">top</a> <a class="x" href="https://example.org/">out</a>'
  expect(dead({ 'index.html': index, 'a/b.html': '<p id="there"><a href="../index.html">up</a> <a href="../#top">up</a>' })).toEqual([])
})

test('a missing page, a missing anchor and a missing picture are found', () => {
  const index = '<a href="c.html">c</a> <a href="a/b.html#gone">b</a> <img src="d.png"> <a href="#nowhere">n</a>'
  expect(dead({ 'index.html': index, 'a/b.html': '<a href="index.html">not up</a>' })).toEqual([
    'index.html: c.html',
    'index.html: a/b.html#gone',
    'index.html: d.png',
    'index.html: #nowhere',
    'a/b.html: index.html',
  ])
})

test('the search index is read, and what it lacks is told', () => {
  const data = deflateSync(JSON.stringify({ rows: [{ name: 'segment' }], index: {} })).toString('base64')
  expect(missingNames(readSearchIndex(`window.searchData = "${data}";`), ['segment', 'gone'])).toEqual(['gone'])
  expect(() => readSearchIndex('window.other = 1')).toThrow('another form')
})

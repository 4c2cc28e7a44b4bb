import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'
import { openPage, paste } from './open-page.ts'

const article = await readFile(new URL('../../examples/browser/samples/news.txt', import.meta.url), 'utf8')
const quotes = extractQuotes(article)

async function download(page: Page, button: string): Promise<{ readonly name: string; readonly content: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(button)])
  return { name: file.suggestedFilename(), content: await text(await file.createReadStream()) }
}

it('gives the library’s answer as JSON', async () => {
  const { page, errors } = await openPage()
  const { name, content } = await download(page, '#json')
  expect(name).toBe('news-article-quotes.json')
  expect(JSON.parse(content)).toEqual(JSON.parse(JSON.stringify(quotes)))
  expect(errors).toEqual([])
})

it('gives the library’s answer as CSV', async () => {
  const { page } = await openPage()
  const { name, content } = await download(page, '#csv')
  expect(name).toBe('news-article-quotes.csv')
  const [header = [], ...rows] = rowsOf(content.replace(/^\ufeff/u, ''))
  const table = rows.map((row) => Object.fromEntries(row.map((field, column) => [header[column], field])))
  const outer = table.filter(({ within }) => within === '')
  expect(outer.map(({ start, end, kind, speaker }) => [Number(start), Number(end), kind, speaker])).toEqual(
    quotes.map(({ start, end, kind, speaker }) => [start, end, kind, speaker?.name ?? '']),
  )
  expect(outer.map(({ content: words }) => words)).toEqual(quotes.map(({ content: pieces }) => pieces.map((piece) => piece.text).join(' ')))
})

/** Fields of a CSV file after RFC 4180, row by row. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}

it('gives what the filters show, if asked', async () => {
  const { page } = await openPage()
  await page.click('.voice:has-text("Margaret Ashby")')
  await page.check('#shown-only')
  const { content } = await download(page, '#json')
  const hers = quotes.filter(({ speaker }) => speaker?.name === 'Margaret Ashby')
  expect(JSON.parse(content)).toEqual(JSON.parse(JSON.stringify(hers)))
})

it('keeps lone surrogates in JSON', async () => {
  const { page } = await openPage()
  const odd = '“Broken \ud800 sign,” said Ann Lee.'
  await paste(page, odd)
  const { content } = await download(page, '#json')
  expect(JSON.parse(content)).toEqual(JSON.parse(JSON.stringify(extractQuotes(odd))))
})

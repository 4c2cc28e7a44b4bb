import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { extractQuotes, type Quote } from '../../src/index.ts'
import { openPage } from './open-page.ts'

const text = await readFile(new URL('../../examples/browser/samples/news.txt', import.meta.url), 'utf8')
const quotes = extractQuotes(text)
const places = (keep: (quote: Quote) => boolean) => quotes.flatMap((quote, index) => (keep(quote) ? [index] : []))

/** Places of the quotes that are marked and can be reached by the keyboard. */
async function shown(page: Page): Promise<number[]> {
  const [marks, stops] = await page.evaluate(() =>
    ['mark:not(.off)', 'mark[tabindex="0"]'].map((selector) => [
      ...new Set([...document.querySelectorAll<HTMLElement>(`#text ${selector}`)].map(({ dataset }) => Number(dataset.quote))),
    ]),
  )
  expect(stops).toEqual(marks)
  return marks ?? []
}

it('shows everything at first', async () => {
  const { page } = await openPage()
  expect(await shown(page)).toEqual(places(() => true))
  expect(await page.isDisabled('#reset')).toBe(true)
})

it('filters by speakers, chosen in the legend', async () => {
  const { page } = await openPage()
  const [one, other] = ['Margaret Ashby', 'Daniel Oyelaran']
  await page.click(`.voice:has-text("${one}")`)
  expect(await shown(page)).toEqual(places(({ speaker }) => speaker?.name === one))
  expect(await page.getAttribute(`.voice:has-text("${one}")`, 'aria-pressed')).toBe('true')
  await page.click(`.voice:has-text("${other}")`)
  expect(await shown(page)).toEqual(places(({ speaker }) => speaker?.name === one || speaker?.name === other))
  expect(await page.textContent('#status')).toContain(`of ${quotes.length} quotations shown`)
  await page.click('#reset')
  expect(await shown(page)).toEqual(places(() => true))
})

it('filters those whom nobody names', async () => {
  const { page } = await openPage()
  await page.click('.voice:has-text("Nobody named")')
  expect(await shown(page)).toEqual(places(({ speaker }) => speaker === null))
})

it('filters by kind', async () => {
  const { page } = await openPage()
  await page.uncheck('input[value="direct"]')
  expect(await shown(page)).toEqual(places(({ kind }) => kind !== 'direct'))
  await page.uncheck('input[value="mixed"]')
  expect(await shown(page)).toEqual(places(({ kind }) => kind === 'indirect'))
})

it('filters by confidence, with the keyboard', async () => {
  const { page } = await openPage()
  await page.focus('#least')
  for (let press = 0; press < 18; press++) await page.keyboard.press('ArrowRight')
  expect(await page.textContent('#least-shown')).toBe('90%')
  const sure = places(({ confidence }) => confidence >= 0.9)
  expect(sure.length).toBeLessThan(quotes.length)
  expect(await shown(page)).toEqual(sure)
})

it('closes the details of a quote that is filtered out', async () => {
  const { page } = await openPage()
  await page.click('#text mark[data-quote="0"]')
  await page.click('.voice:has-text("Daniel Oyelaran")')
  expect(await page.isVisible('#details h3')).toBe(false)
})

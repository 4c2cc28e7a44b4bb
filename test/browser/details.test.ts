import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { extractQuotes, type Quote } from '../../src/index.ts'
import { openPage, paste, read } from './open-page.ts'

const sample = (name: string) => readFile(new URL(`../../examples/browser/samples/${name}.txt`, import.meta.url), 'utf8')
const story = await sample('story')
const quotes = extractQuotes(await sample('news'))
const [first, second] = quotes as [Quote, Quote]

it('shows on hover who speaks, by which words, how sure that is, why, and who else it may be', async () => {
  const { page } = await openPage()
  await page.hover('#text mark[data-quote="0"]')
  const shown = await page.textContent('#details')
  expect(shown).toContain(first.speaker?.name)
  expect(shown).toContain(`“${first.cue?.text}”`)
  expect(shown).toContain(`“${first.mention?.text}”, a name`)
  expect(shown).toContain('Almost certain')
  expect(shown).toContain('direct')
  expect(shown).toContain('past tense')
  expect(shown).not.toMatch(/verb-form|log-odds|undefined|\[object/u)
})

it('shows the addressee where there is one', async () => {
  const { page } = await openPage()
  const told = quotes.findIndex(({ addressee }) => addressee !== null)
  await page.hover(`#text mark[data-quote="${told}"]`)
  expect(await page.textContent('#details dl')).toContain(quotes[told]?.addressee?.name)
})

it('shows who else may have said it', async () => {
  const { page } = await openPage()
  await page.click('#story')
  await read(page)
  const turns = extractQuotes(story)
  const doubted = turns.findIndex(({ alternatives }) => alternatives.length > 0)
  await page.hover(`#text mark[data-quote="${doubted}"]`)
  for (const { speaker } of turns[doubted]?.alternatives ?? []) expect(await page.textContent('#details .others')).toContain(speaker.name)
})

it('shows the same by keyboard alone, and gives the focus back', async () => {
  const { page } = await openPage()
  await page.focus('#text mark[data-quote="0"]')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.quote)).toBe('1')
  expect(await page.textContent('#details h3')).toBe(second.speaker?.name)
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('details-body')
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.quote)).toBe('1')
})

it('keeps a quote open that was clicked, and steps from quote to quote', async () => {
  const { page } = await openPage()
  await page.click('#text mark[data-quote="0"]')
  await page.hover('#text mark[data-quote="1"]')
  expect(await page.textContent('#details-title')).toBe(`Quotation 1 of ${quotes.length}`)
  await page.click('#next')
  expect(await page.textContent('#details-title')).toBe(`Quotation 2 of ${quotes.length}`)
  await page.click('#text mark[data-quote="0"]')
  expect(await page.textContent('#details-title')).toBe(`Quotation 1 of ${quotes.length}`)
  await page.click('#close')
  expect(await page.isVisible('#details h3')).toBe(false)
})

it('says so where nobody is named', async () => {
  const { page } = await openPage()
  await page.hover(`#text mark[data-quote="${quotes.findIndex(({ speaker }) => speaker === null)}"]`)
  expect(await page.textContent('#details h3')).toBe('Nobody named')
  expect(await page.textContent('#details .sure')).toContain('that nobody can be named')
})

it('says so where a mark is missing, or somebody is quoted inside', async () => {
  const { page } = await openPage()
  await paste(
    page,
    '“I was told, ‘Go home,’ and I went,” said Ann Lee.\n\nTom Brook said: “We waited there all day, and nobody came.\n\nA dog barked.',
  )
  await page.hover('#text mark[data-quote="0"]')
  expect(await page.textContent('#details')).toContain('Quoted inside')
  await page.hover('#text mark[data-quote="1"]')
  expect(await page.textContent('#details')).toContain('closing mark is missing')
})

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { extractQuotes, type Quote, summarize } from '../../src/index.ts'
import { openPage, read, shownText } from './open-page.ts'

const sample = (name: string) => readFile(new URL(`../../examples/browser/samples/${name}.txt`, import.meta.url), 'utf8')

/** The quotes as the page marks them: each one’s pieces, and what is said of it to those who cannot see. */
function marked(page: Page): Promise<{ readonly pieces: string[]; readonly description: string | null }[]> {
  return page.evaluate(() => {
    const quotes: { pieces: string[]; description: string | null }[] = []
    for (const mark of document.querySelectorAll<HTMLElement>('#text mark')) {
      const at = Number(mark.dataset.quote)
      quotes[at] ??= { pieces: [], description: mark.getAttribute('aria-description') }
      quotes[at].pieces.push(mark.textContent)
    }
    return quotes
  })
}

const words = ({ content }: Quote) => content.map(({ text }) => text)

describe.each(['news', 'story'])('the sample %s', (name) => {
  it('is shown whole, each quote marked with its speaker', async () => {
    const { page, errors } = await openPage()
    await page.click(`#${name}`)
    await read(page)
    const text = await sample(name)
    const quotes = extractQuotes(text)
    expect(quotes.length).toBeGreaterThan(20)
    expect(await shownText(page)).toBe(text)
    const shown = await marked(page)
    expect(shown).toHaveLength(quotes.length)
    quotes.forEach((quote, index) => {
      const { pieces, description } = shown[index] ?? { pieces: [], description: null }
      for (const piece of words(quote)) expect(pieces.join('')).toContain(piece)
      expect(description).toContain(quote.kind)
      expect(description).toContain(quote.speaker?.name ?? 'nobody named')
    })
    expect(errors).toEqual([])
  })

  it('has a line for each speaker with the number of quotes and the share of the words', async () => {
    const { page } = await openPage()
    await page.click(`#${name}`)
    await read(page)
    const { speakers, unattributed } = summarize(extractQuotes(await sample(name)))
    const lines = await page.$$eval('#voices .voice', (buttons) =>
      buttons.map((button) => [button.querySelector('.name')?.firstChild?.textContent, button.querySelector('.numbers')?.textContent]),
    )
    expect(lines.slice(0, speakers.length)).toEqual(
      speakers.map(({ speaker, quotes, share }) => [
        speaker.name,
        `${quotes} quotation${quotes === 1 ? '' : 's'}, ${Math.round(share * 100)}% of the words`,
      ]),
    )
    expect(lines).toHaveLength(speakers.length + (unattributed.quotes > 0 ? 1 : 0))
  })

  it('gives each speaker a colour and letters of their own', async () => {
    const { page } = await openPage()
    await page.click(`#${name}`)
    await read(page)
    const voices = await page.$$eval('#voices .voice', (buttons) =>
      buttons.map((button) => ({
        letters: button.querySelector('.badge')?.textContent,
        colour: getComputedStyle(button.querySelector('.badge') as Element).backgroundColor,
      })),
    )
    expect(voices.length).toBeGreaterThan(3)
    expect(new Set(voices.map(({ letters }) => letters)).size).toBe(voices.length)
    expect(new Set(voices.map(({ colour }) => colour)).size).toBe(voices.length)
  })
})

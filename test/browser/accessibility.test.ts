import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openPage, read } from './open-page.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function violations(page: Page): Promise<string[]> {
  // Evaluated by the browser’s tools, to which the page’s policy does not apply.
  await page.evaluate(axe)
  const results = (await page.evaluate('axe.run()')) as AxeResults
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`))
}

it.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const)('axe finds nothing in %s mode at %i px', async (colorScheme, width) => {
  const { page } = await openPage({ colorScheme, reducedMotion: 'reduce', viewport: { width, height: 800 } })
  expect(await violations(page)).toEqual([])
  if (width < 768) await page.click('#side summary')
  await page.click('.voice >> nth=1')
  await page.click('#text mark[role="button"] >> nth=1')
  await page.click('#write')
  expect(await violations(page)).toEqual([])
  await page.click('#story')
  await read(page)
  expect(await violations(page)).toEqual([])
})

it('every control can be reached by Tab, in the order of the page, and shows that it has the focus', async () => {
  const { page } = await openPage()
  const reached: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const { name, visible } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      // The chooser of files is unseen; its label shows the focus.
      const shows = element.id === 'file' ? (document.querySelector('label[for="file"]') as HTMLElement) : element
      const { outlineStyle, outlineWidth } = getComputedStyle(shows)
      return {
        name:
          element === document.body
            ? ''
            : element.id || element.dataset.quote || element.className || element.getAttribute('value') || element.tagName,
        visible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      }
    })
    if (!name || reached.length > 200) break
    expect(visible, name).toBe(true)
    reached.push(name)
  }
  for (const id of ['skip', 'news', 'story', 'write', 'file', 'direct', 'indirect', 'least', 'json', 'csv', 'shown-only', '0', '23'])
    expect(reached).toContain(id)
  const quotes = reached.filter((name) => /^\d+$/u.test(name)).map(Number)
  expect(quotes).toEqual(quotes.map((_, index) => index))
})

it('the first link leads to the text', async () => {
  const { page } = await openPage()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.quote)).toBe('0')
})

it('has landmarks, one first heading, and a status that is read out', async () => {
  const { page } = await openPage()
  for (const [role, count] of [
    ['banner', 1],
    ['main', 1],
    ['contentinfo', 1],
    ['complementary', 1],
    ['status', 1],
  ] as const)
    expect(await page.getByRole(role).count(), role).toBe(count)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.getByRole('button', { name: /Margaret Ashby/u, pressed: false }).count()).toBe(1)
})

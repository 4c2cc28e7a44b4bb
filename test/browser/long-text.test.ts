import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { openPage, send, shownText } from './open-page.ts'

const story = await readFile(new URL('../../examples/browser/samples/story.txt', import.meta.url), 'utf8')
const text = Array.from({ length: 250 }, (_, chapter) => `Chapter ${chapter + 1}\n\n${story}`).join('\n\n')

it('a novel of a megabyte leaves the page usable while the worker reads and the text is drawn', async () => {
  expect(text.length).toBeGreaterThan(1_000_000)
  const { page, errors } = await openPage()
  await page.evaluate(() => {
    const counter = { running: 0, drawing: 0 }
    Object.assign(window, { counter })
    const beat = () => {
      if (document.getElementById('run')?.hidden === false) counter[document.querySelector('#text p') ? 'drawing' : 'running']++
      requestAnimationFrame(beat)
    }
    beat()
  })
  await send(page, text)
  await page.locator('#run progress').waitFor()
  // The page answers meanwhile.
  await page.click('#write')
  expect(await page.isVisible('#draft')).toBe(true)
  await page.click('#write')
  await page.locator('#status:has-text("quotations by")').waitFor()
  const counter = await page.evaluate(() => (window as unknown as { counter: { running: number; drawing: number } }).counter)
  expect(counter.running).toBeGreaterThan(10)
  expect(counter.drawing).toBeGreaterThan(3)
  expect(await shownText(page)).toBe(text)
  expect(await page.locator('#text mark').count()).toBeGreaterThan(4000)
  // What is out of sight costs no layout.
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('#text .block:last-child') as Element).contentVisibility)).toBe(
    'auto',
  )
  await page.click('.voice >> nth=0')
  await page.click('#next')
  await page.click('#previous >> nth=0', { force: true })
  expect(await page.isVisible('#details h3')).toBe(true)
  expect(errors).toEqual([])
})

import { expect, it } from 'vitest'
import { openPage, paste, read, send, shownText } from './open-page.ts'

const speech = '“We will try,” said Ann Lee, the mayor.'

it('reads a text that is typed', async () => {
  const { page } = await openPage()
  await page.click('#write')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft')
  await page.fill('#draft', speech)
  await page.locator('#voices .voice:has-text("Ann Lee")').waitFor()
  expect(await page.isVisible('#draft')).toBe(true)
  await page.keyboard.press('Control+Enter')
  expect(await page.isVisible('#draft')).toBe(false)
  await read(page)
  expect(await shownText(page)).toBe(speech)
})

it('leaves a text alone that was looked at in the editor', async () => {
  const { page } = await openPage()
  const text = 'One.\r\n“Two,” said Ann Lee.\r\n'
  await paste(page, text)
  await page.click('#write')
  await page.click('button[type="submit"]')
  expect(await shownText(page)).toBe(text)
})

it('reads a file that is chosen', async () => {
  const { page } = await openPage()
  await page.setInputFiles('#file', { name: 'speech.txt', mimeType: 'text/plain', buffer: Buffer.from(speech) })
  await page.locator('#voices .voice:has-text("Ann Lee")').waitFor()
  expect(await shownText(page)).toBe(speech)
})

const drop = (bytes: number[], name: string) => {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([new Uint8Array(bytes)], name))
  for (const type of ['dragover', 'drop'])
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
}

it.each([
  ['UTF-8', Buffer.from(speech)],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(speech, 'utf16le')])],
  ['Windows-1252', Buffer.from(speech.replace('“', '\x93').replace('”', '\x94'), 'latin1')],
])('reads a file in %s that is dropped', async (_, bytes) => {
  const { page } = await openPage()
  await page.evaluate(`(${drop})(${JSON.stringify([...bytes])}, 'speech.txt')`)
  await page.locator('#voices .voice:has-text("Ann Lee")').waitFor()
  expect(await shownText(page)).toBe(speech)
  expect(await page.isVisible('#drop')).toBe(false)
})

it('reads Markdown without its marks, and shows it with them', async () => {
  const { page } = await openPage()
  const text = '# News\n\n“We *will* try,” said [Ann Lee](https://example.org/ann).\n\n> We have tried.\n>\n> — Tom Brook\n'
  await page.evaluate(`(${drop})(${JSON.stringify([...Buffer.from(text)])}, 'speech.md')`)
  await page.locator('#voices .voice:has-text("Tom Brook")').waitFor()
  expect(await shownText(page)).toBe(text)
  await page.hover('#text mark[data-quote="0"]')
  expect(await page.textContent('#details h3')).toBe('Ann Lee')
})

it('refuses a file that is no text', async () => {
  const { page } = await openPage()
  await page.evaluate(`(${drop})([0, 1, 2, 0, 255], 'picture.png')`)
  await page.locator('#status:has-text("“picture.png” is no text")').waitFor()
})

it.each([
  ['markup', '<script>document.title = "run"</script><img src=x onerror="document.title = \'run\'"> “<b>Go</b>,” said Ann Lee.'],
  ['markup in a name', '“Go,” said Ann <i>Lee</i>, the <u>mayor</u>. “Now,” said "><script>document.title="run"</script>.'],
  ['lone surrogates', '\udfff “Broken \ud800 sign,” said Ann Lee. \ud83d'],
  ['control characters', '“Go,”\u0001\u0007\u200b\u202e said Ann\u0000 Lee.\u2028“Now.”\u0085'],
  ['Windows line ends', 'One.\r\n\r\n\r\n“Two,” said Ann Lee.\r\n  “Three.”\r\n'],
  ['nothing but line ends', '\n\n\n'],
  ['no quotation', 'Nothing was said.'],
  ['one long paragraph', `“Go,” said Ann Lee. ${'It rained and rained. '.repeat(3000)}`],
])('shows a text with %s as it is', async (_, text) => {
  const { page, errors } = await openPage()
  const title = await page.title()
  await paste(page, text)
  expect(await shownText(page)).toBe(text)
  if (text.includes('Ann')) await page.hover('#text mark >> nth=0')
  expect(await page.title()).toBe(title)
  expect(await page.locator('#text script, #text img, #details script, #voices script').count()).toBe(0)
  expect(errors).toEqual([])
})

it('says so where a text is empty', async () => {
  const { page } = await openPage()
  await page.click('#write')
  await page.click('button[type="reset"]')
  await page.locator('#status:has-text("0 quotations by 0 speakers")').waitFor()
  expect(await page.textContent('#legend-hint')).toContain('no quotations')
})

it('gives up a run when another text comes', async () => {
  const { page, errors } = await openPage()
  await send(page, `${speech} “No,” said Tom Brook.\n\n`.repeat(8000))
  await page.locator('#run').waitFor()
  expect(await page.textContent('#status')).toContain('Reading')
  await send(page, '“Enough,” said Joan Tilley.')
  await page.locator('#voices .voice:has-text("Joan Tilley")').waitFor()
  expect(await page.isVisible('#run')).toBe(false)
  expect(await shownText(page)).toBe('“Enough,” said Joan Tilley.')
  await page.waitForTimeout(500)
  expect(await page.locator('#voices .voice').count()).toBe(1)
  expect(errors).toEqual([])
})

it('can be told to give up, and still shows the text', async () => {
  const { page } = await openPage()
  await send(page, `${speech}\n\n`.repeat(20_000))
  await page.click('#cancel')
  await page.locator('#status:has-text("Cancelled")').waitFor()
  expect(await page.isVisible('#run')).toBe(false)
  expect(await shownText(page)).toContain(speech)
  expect(await page.locator('#text mark').count()).toBe(0)
  await page.click('#story')
  await page.locator('#voices .voice:has-text("Agnes")').waitFor()
})

import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

export interface OpenPage {
  readonly page: Page
  /** Addresses that the page asked for. */
  readonly requests: readonly string[]
  /** What went wrong in the page, policy violations among it. */
  readonly errors: readonly string[]
}

let browser: Promise<Browser> | undefined
const contexts: BrowserContext[] = []

/** Closes what the test has opened. */
export async function closePages(): Promise<void> {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
}

/** Opens the page and waits until its first text is read. */
export async function openPage(options: BrowserContextOptions = {}): Promise<OpenPage> {
  browser ??= chromium.connect(inject('browser'))
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 800 }, ...options })
  contexts.push(context)
  const page = await context.newPage()
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(inject('address'))
  await read(page)
  return { page, requests, errors }
}

/** Waits until the text is read and drawn. */
export async function read(page: Page): Promise<void> {
  await page.locator('#status:has-text(" s.")').waitFor({ timeout: 45_000 })
}

/** Pastes a text into the page and waits until it is read. */
export async function paste(page: Page, text: string): Promise<void> {
  await send(page, text)
  await read(page)
}

/** Pastes a text, and does not wait. */
export async function send(page: Page, text: string): Promise<void> {
  // Not as a plain argument: on its way to the browser a lone surrogate would be lost.
  await page.evaluate((packed) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', JSON.parse(packed))
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, JSON.stringify(text))
}

/** The text as the page holds it. */
export function shownText(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(document.getElementById('text')?.textContent)).then((packed) => JSON.parse(packed))
}

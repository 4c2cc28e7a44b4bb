/** One server and one browser for all tests of the page. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { serve } from '../../examples/browser/serve.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly address: string
    readonly browser: string
  }
}

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const executablePath = process.env.CHROMIUM ?? usual.find((path) => existsSync(path))
  if (!executablePath) throw new Error('No Chromium found: install it (Debian: apt-get install chromium), or set CHROMIUM to its path')
  const { address, server } = await serve()
  // The sandbox wants rights that a container seldom gives; the page comes from here.
  const browser = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] })
  provide('address', address)
  provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    server.close()
  }
}

import { expect, inject, it } from 'vitest'
import { openPage, paste, read } from './open-page.ts'

it('no request leaves the page, whatever it is used for', async () => {
  const { page, requests, errors } = await openPage()
  await page.click('#story')
  await read(page)
  await paste(page, '“See https://example.org/a.png,” said Ann Lee. <img src="https://example.org/b.png">')
  await page.hover('#text mark >> nth=0')
  await Promise.all([page.waitForEvent('download'), page.click('#json')])
  const own = inject('address')
  expect(requests.filter((url) => !url.startsWith('blob:') && !url.startsWith('data:')).every((url) => url.startsWith(own))).toBe(true)
  expect(new Set(requests.filter((url) => url.startsWith(own)))).toEqual(
    new Set(['', 'page.css', 'page.js', 'worker.js'].map((file) => `${own}${file}`)),
  )
  expect(errors).toEqual([])
})

it('the policy forbids requests, in the page and in the worker', async () => {
  const { page } = await openPage()
  const ask = () =>
    fetch('/index.html').then(
      () => 'answered',
      () => 'refused',
    )
  expect(await page.evaluate(ask)).toBe('refused')
  const worker = page.workers()[0]
  expect(worker).toBeDefined()
  expect(await worker?.evaluate(ask)).toBe('refused')
})

it('the server hands out the page alone', async () => {
  const own = inject('address')
  expect((await fetch(`${own}serve.ts`)).status).toBe(404)
  expect((await fetch(`${own}../../package.json`)).status).toBe(404)
  expect((await fetch(own, { method: 'POST' })).status).toBe(404)
  const page = await fetch(own)
  expect(page.headers.get('content-security-policy')).toContain("connect-src 'none'")
})

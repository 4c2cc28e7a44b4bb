import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'quote-attribution-command-line-')))
const tsx = pathToFileURL(join(import.meta.dirname, '../../node_modules/tsx/dist/esm/index.mjs')).href

const run = (...rest: string[]) =>
  spawnSync(process.execPath, ['--import', tsx, join(import.meta.dirname, 'command-line.ts'), '--no-color', ...rest], {
    cwd: folder,
    encoding: 'utf8',
  })

beforeAll(() => {
  writeFileSync(join(folder, 'named.md'), '“Go *now*,” said Ann Lee, the mayor.\n')
  writeFileSync(join(folder, 'unnamed.md'), '# News\n\n> Nobody &amp; nothing *knows* me.\n\nIt was night.\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('unified’s command line warns, file by file, at the places of the files', () => {
  const { status, stderr } = run('named.md', 'unnamed.md', '--quiet', '--frail')
  const lines = stderr.split('\n')
  expect(lines[0]).toBe('unnamed.md')
  expect(lines[1]).toMatch(/^3:3-3:35 +warning +Nobody can be named for “Nobody & nothing knows me\.” +unattributed +quote-attribution$/u)
  expect(stderr).toContain('1 warning')
  expect(status).toBe(1)
})

test('a file whose speakers are all known passes', () => {
  const { status, stderr, stdout } = run('named.md', '--frail')
  expect(stderr).toBe('named.md: no issues found\n')
  expect(stdout).toBe('“Go *now*,” said Ann Lee, the mayor.\n')
  expect(status).toBe(0)
})

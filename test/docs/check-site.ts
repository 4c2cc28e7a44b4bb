/** `npm run check:docs`: whether the generated pages have no dead link, and whether search finds every public name and guide. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deadLinks } from './site-links.ts'
import { missingNames, readSearchIndex } from './site-search.ts'

const root = join(import.meta.dirname, '../..')
const site = join(root, 'docs/api')
const guides = readdirSync(join(root, 'docs/guides')).map((file) => {
  const [, heading = file] = /^# (.+)$/mu.exec(readFileSync(join(root, 'docs/guides', file), 'utf8')) ?? []
  return heading
})
const names = ['extractQuotes', 'extractQuotesFromTree', 'segment', 'Quote', 'Speaker', 'minConfidence', 'FileQuote', ...guides]

if (!existsSync(join(site, 'index.html'))) {
  console.error('docs/api has no pages: run `npm run docs` first')
  process.exit(2)
}
const dead = deadLinks(site)
const lost = missingNames(readSearchIndex(readFileSync(join(site, 'assets/search.js'), 'utf8')), names)
for (const problem of [...dead, ...lost.map((name) => `search does not find ${name}`)]) console.error(problem)
console.log(`${dead.length} dead links, ${names.length - lost.length} of ${names.length} names found by search`)
process.exitCode = dead.length + lost.length > 0 ? 1 : 0

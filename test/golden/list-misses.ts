/** Writes down which passages about reported speech the library does not yet read as labelled: `npm run misses`. */
import { writeFileSync } from 'node:fs'
import { extractQuotes } from '../../src/index.ts'
import { faultsOfPassage } from './compare.ts'
import { goldenReports } from './read-golden.ts'

const misses: Record<string, string[]> = {}
for (const [construction, passages] of goldenReports()) {
  const failing = passages.filter((golden) => faultsOfPassage(golden, extractQuotes(golden.text)).length > 0)
  if (failing.length) misses[construction] = failing.map(({ name }) => name)
  console.log(`${construction}: ${passages.length - failing.length} of ${passages.length}`)
  if (process.argv.includes('--faults'))
    for (const golden of failing) console.log(golden.name, faultsOfPassage(golden, extractQuotes(golden.text)), '\n')
}
writeFileSync(new URL('reported/known-misses.json', import.meta.url), `${JSON.stringify(misses, null, 2)}\n`)

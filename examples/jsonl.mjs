// Finds the quotations of many documents at once, one JSON object a line: node examples/jsonl.mjs [options] < in.jsonl > out.jsonl
import { pipeline } from 'node:stream/promises'
import { Mistake, readArguments, usage } from './jsonl/arguments.mjs'
import { createPool } from './jsonl/pool.mjs'
import { createProgress } from './jsonl/progress.mjs'
import { results } from './jsonl/results.mjs'
import { openSources } from './jsonl/sources.mjs'

process.exitCode = await main(process.argv.slice(2)).catch(failed)
// A reader that left early leaves threads at work and standard input open, which would keep the process.
process.exit()

async function main(args) {
  const settings = readArguments(args)
  if (settings.help) {
    process.stdout.write(usage)
    return 0
  }
  const sources = await openSources(settings.files)
  const progress = createProgress(process.stderr, settings)
  const pool = createPool(settings)
  try {
    await pipeline(results(sources, pool, { ...settings, progress }), process.stdout)
  } finally {
    progress.end()
  }
  return progress.skipped > 0 ? 1 : 0
}

function failed(error) {
  // A reader such as `head` may leave early; that is no mistake.
  if (error.code === 'EPIPE') return 0
  process.stderr.write(`${error instanceof Mistake ? `${error.message}\n\n${usage}` : `Stopped: ${error.message}\n`}`)
  return error instanceof Mistake ? 2 : 3
}

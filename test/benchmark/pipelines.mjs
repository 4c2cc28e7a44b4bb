// Prints speed, processor time and memory of examples/jsonl.mjs: npm run build && node test/benchmark/pipelines.mjs [options]
import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { extractQuotes } from 'quote-attribution'
import { newsArticles } from './texts.mjs'

const { values } = parseArgs({
  options: {
    /** Generated articles of about 2.7 kB. */
    documents: { type: 'string', default: '10000' },
    threads: { type: 'string', default: [...new Set([1, availableParallelism()])].join(',') },
    /** Of several runs the fastest is printed. */
    runs: { type: 'string', default: '3' },
    omit: { type: 'string', default: '' },
  },
})
const path = (file) => fileURLToPath(new URL(file, import.meta.url))
const documents = Number(values.documents)

const folder = await mkdtemp(join(tmpdir(), 'quote-attribution-pipelines-'))
try {
  const corpus = join(folder, 'corpus.jsonl')
  await run([path('corpus.mjs'), values.documents], 'ignore', openSync(corpus, 'w'))
  const { size } = await stat(corpus)
  console.log(
    `Node ${process.version}, ${process.arch}, ${availableParallelism()} cores; ${documents} documents, ${(size / 1e6).toFixed(1)} MB`,
  )
  measurePlain()
  for (const threads of values.threads.split(',')) await measure(corpus, size, threads)
} finally {
  await rm(folder, { recursive: true })
}

/** What the library alone takes, so that the rest is the pipeline's. */
function measurePlain() {
  let least = Number.POSITIVE_INFINITY
  for (let number = 0; number < Number(values.runs); number++) {
    let microseconds = 0
    for (const text of newsArticles(Math.min(documents, 10_000))) {
      const start = process.cpuUsage()
      extractQuotes(text)
      const { user, system } = process.cpuUsage(start)
      microseconds += user + system
    }
    least = Math.min(least, microseconds / Math.min(documents, 10_000))
  }
  console.log(`\nextractQuotes in a loop: ${(least / 1000).toFixed(2)} ms of processor time for a document`)
}

async function measure(corpus, size, threads) {
  const all = []
  for (let number = 0; number < Number(values.runs); number++) all.push(await measureOnce(corpus, threads))
  const usages = all.reduce((best, other) => (last(other).seconds < last(best).seconds ? other : best))
  const { seconds, cpuSeconds, mostMegabytes } = last(usages)
  const least = Math.min(...all.map((usages) => last(usages).cpuSeconds))
  console.log(`\n--threads ${threads}, the fastest of ${values.runs}`)
  console.log(`  ${(documents / seconds).toFixed(0)} documents/s, ${(size / 1e6 / seconds).toFixed(2)} MB/s in ${seconds.toFixed(1)} s`)
  console.log(
    `  ${((least / documents) * 1000).toFixed(2)} ms of processor time for a document (${cpuSeconds.toFixed(1)} s here, least of all runs ${least.toFixed(1)} s)`,
  )
  const tenths = Array.from({ length: 10 }, (_, tenth) => usages[Math.floor(((tenth + 1) / 10) * (usages.length - 1))].megabytes.toFixed(0))
  console.log(`  resident memory after each tenth of the time: ${tenths.join(' ')} MB; at most ${mostMegabytes.toFixed(0)} MB`)
}

async function measureOnce(corpus, threads) {
  const options = ['--quiet', '--threads', threads, '--omit', values.omit]
  return run(['--import', path('usage.mjs'), path('../../examples/jsonl.mjs'), ...options], openSync(corpus, 'r'), 'ignore')
}

/** What the process said of itself on file descriptor 3. */
async function run(args, input, output) {
  const child = spawn(process.execPath, args, { stdio: [input, output, 'inherit', 'pipe'] })
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with status ${status}`))))
  })
  const said = []
  for await (const line of createInterface({ input: child.stdio[3] })) said.push(JSON.parse(line))
  await ended
  for (const file of [input, output]) if (typeof file === 'number') closeSync(file)
  return said
}

function last(list) {
  return list[list.length - 1]
}

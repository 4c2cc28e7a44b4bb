// Prints how fast the library is, stage by stage, as texts grow and on hostile texts: npm run bench
// With --check it ends with status 1 where a limit is exceeded.
import { extractQuotes } from 'quote-attribution'
import { hostile } from './hostile.mjs'
import { loadPeers } from './peers.mjs'
import { loadStages, stagesOf } from './stages.mjs'
import { fiction, news } from './texts.mjs'
import { fastest, fastestOfEach, seconds } from './timing.mjs'

const limits = { own: 1, growth: 1.3, hostile: 3 }
const million = 1_000_000
const exceeded = []

console.log(`Node ${process.version}, ${process.arch}. MB are millions of characters; times are those of the fastest run.`)
const library = await loadStages()
for (const [name, text] of [
  ['news', news(million)],
  ['fiction', fiction(million)],
])
  printStages(name, text)
const plain = printGrowth()
printHostile(plain)
await printPeers()

if (exceeded.length > 0) console.log(`\nLimits exceeded: ${exceeded.join('; ')}`)
if (exceeded.length > 0 && process.argv.includes('--check')) process.exitCode = 1

function printStages(name, text) {
  const quotes = extractQuotes(text)
  const named = quotes.filter(({ speaker }) => speaker !== null).length
  title(`${name}: ${mega(text)} MB, ${quotes.length} quotations, ${named} with a speaker`)
  const times = fastestOfEach(6, { whole: () => extractQuotes(text), ...stagesOf(library, text) })
  const own = times.whole - times.parse
  const shown = { ...times, 'read the tree': times['parse and read'] - times.parse }
  delete shown['parse and read']
  for (const stage of ['whole', 'parse', 'read the tree', 'quotations', 'mentions', 'cues', 'people', 'attribution', 'result']) {
    row(
      stage,
      `${(shown[stage] * 1000).toFixed(0).padStart(6)} ms`,
      `${(text.length / million / shown[stage]).toFixed(2).padStart(7)} MB/s`,
    )
  }
  row('own time / parsing', limit(own / times.parse, limits.own, `own time / parsing, ${name}`))
}

function printGrowth() {
  title('growth: seconds for a MB of news')
  const one = news(million)
  const ten = news(10 * million)
  const small = fastest(5, () => extractQuotes(one))
  const large = fastest(2, () => extractQuotes(ten)) / 10
  row('1 MB', small.toFixed(3))
  row('10 MB', large.toFixed(3))
  row('10 MB / 1 MB', limit(large / small, limits.growth, 'growth'))
  return small
}

function printHostile(plain) {
  title('hostile texts: seconds for a MB, and as a ratio to news')
  for (const [name, make] of hostile) {
    const text = make()
    let time
    try {
      time = seconds(() => extractQuotes(text))
      // A second run only where the first says nothing yet: compiling and collecting garbage may have slowed it.
      if (time / mega(text) > plain)
        time = Math.min(
          time,
          fastest(2, () => extractQuotes(text)),
        )
    } catch (error) {
      exceeded.push(`${name} throws ${error}`)
      row(name, `throws ${error}`)
      continue
    }
    const perMega = (time / text.length) * million
    row(name, `${mega(text).toFixed(2).padStart(6)} MB`, perMega.toFixed(3).padStart(8), limit(perMega / plain, limits.hostile, name))
  }
}

async function printPeers() {
  title('npm packages on the same news, MB/s')
  const text = news(million)
  const words = text.slice(0, million / 10)
  row(
    'quote-attribution',
    speed(
      text,
      fastest(3, () => extractQuotes(text)),
    ),
  )
  for (const { name, run, reason } of await loadPeers()) {
    if (!run) {
      row(name, `skipped, cannot be loaded: ${reason}`)
      continue
    }
    // A tenth first: where that takes long, the whole would take too long.
    const tenth = fastest(2, () => run(words))
    row(
      name,
      tenth > 5
        ? `${speed(words, tenth)} (on 0.1 MB)`
        : speed(
            text,
            fastest(2, () => run(text)),
          ),
    )
  }
}

function title(text) {
  console.log(`\n${text}`)
}

function row(name, ...cells) {
  console.log(`  ${name.padEnd(44)} ${cells.join(' ')}`)
}

function mega(text) {
  return text.length / million
}

function speed(text, time) {
  return `${(mega(text) / time).toFixed(2).padStart(7)} MB/s`
}

function limit(value, most, name) {
  if (value > most) exceeded.push(`${name} ${value.toFixed(2)} > ${most}`)
  return `${value.toFixed(2).padStart(7)} (at most ${most})${value > most ? '  EXCEEDED' : ''}`
}

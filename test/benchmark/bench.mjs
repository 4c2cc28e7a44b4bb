// Prints how fast the library is, stage by stage, on hostile texts and as texts grow: npm run bench
// With --check it ends with status 1 where a limit is exceeded.
import { extractQuotes } from 'quote-attribution'
import { dense, hostile } from './hostile.mjs'
import { loadPeers } from './peers.mjs'
import { loadStages, stagesOf } from './stages.mjs'
import { fiction, news } from './texts.mjs'
import { fastest, fastestOfEach, fastestOfEachIn } from './timing.mjs'

const limits = { own: 1.5, growth: 1.3, hostile: 3, dense: 3 }
const million = 1_000_000
/** Code is compiled while the first few run. */
const rounds = 15
const hostileSeconds = 3
const exceeded = []

console.log(`Node ${process.version}, ${process.arch}. MB are millions of characters; times are those of the fastest run.`)
const library = await loadStages()
printStages('news', news(million), limits.own)
printStages('fiction', fiction(million), null)
printHostile(news(million / 4))
printDense(fiction(million / 4))
printGrowth()
await printPeers()

if (exceeded.length > 0) console.log(`\nLimits exceeded: ${exceeded.join('; ')}`)
if (exceeded.length > 0 && process.argv.includes('--check')) process.exitCode = 1

function printStages(name, text, most) {
  const quotes = extractQuotes(text)
  const named = quotes.filter(({ speaker }) => speaker !== null).length
  title(`${name}: ${mega(text).toFixed(2)} MB, ${quotes.length} quotations, ${named} with a speaker`)
  const { 'parse and read': parseAndRead, ...times } = fastestOfEach(rounds, {
    whole: () => extractQuotes(text),
    ...stagesOf(library, text),
  })
  const { whole, parse, ...rest } = times
  for (const [stage, time] of Object.entries({ whole, parse, 'read the tree': parseAndRead - parse, ...rest })) {
    row(stage, `${(time * 1000).toFixed(0).padStart(6)} ms`, speed(text, time))
  }
  row('own time / parsing', limit((whole - parse) / parse, most, `own time / parsing, ${name}`))
}

function printHostile(plain) {
  title('hostile texts: seconds for a MB, and as a ratio to news that is read in turn with it')
  for (const [name, make] of hostile) {
    const text = make()
    try {
      const times = fastestOfEachIn(hostileSeconds, { plain: () => extractQuotes(plain), hostile: () => extractQuotes(text) })
      const perMega = times.hostile / mega(text)
      const ratio = perMega / (times.plain / mega(plain))
      row(name, `${mega(text).toFixed(2).padStart(6)} MB`, perMega.toFixed(3).padStart(8), limit(ratio, limits.hostile, name))
    } catch (error) {
      exceeded.push(`${name} throws ${error}`)
      row(name, `throws ${error}`)
    }
  }
}

function printDense(plain) {
  title('nothing but short quotations: microseconds for each, and as a ratio to those of fiction that is read in turn with it')
  for (const [name, make] of dense) {
    const text = make()
    const times = fastestOfEachIn(hostileSeconds, { plain: () => extractQuotes(plain), dense: () => extractQuotes(text) })
    const each = times.dense / quotationsIn(text)
    const ratio = each / (times.plain / quotationsIn(plain))
    const found = `${quotationsIn(text)} quotations`.padStart(18)
    row(name, found, `${(each * million).toFixed(1).padStart(6)} µs`, limit(ratio, limits.dense, name))
  }
}

function quotationsIn(text) {
  return library.findQuotations(library.readText(text)).length
}

function printGrowth() {
  title('growth: seconds for a MB of news')
  const one = news(million)
  const ten = news(10 * million)
  const times = fastestOfEach(4, { small: () => extractQuotes(one), large: () => extractQuotes(ten) })
  const small = times.small / mega(one)
  const large = times.large / mega(ten)
  row('1 MB', small.toFixed(3))
  row('10 MB', large.toFixed(3))
  row('10 MB / 1 MB', limit(large / small, limits.growth, 'growth'))
}

async function printPeers() {
  title('npm packages on the same news')
  const text = news(million)
  const peers = await loadPeers()
  for (const { name, run, reason } of [{ name: 'quote-attribution', run: extractQuotes }, ...peers]) {
    if (!run) {
      row(name, `skipped, cannot be loaded: ${reason}`)
      continue
    }
    const time = fastest(2, () => run(text))
    row(name, speed(text, time))
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
  const shown = value.toFixed(2).padStart(7)
  if (most === null) return shown
  if (value > most) exceeded.push(`${name} ${value.toFixed(2)} > ${most}`)
  return `${shown} (at most ${most})${value > most ? '  EXCEEDED' : ''}`
}

// Prints who said what in a text: npm run example -- [--json] [file | -]
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { extractQuotes } from 'quote-attribution'

const usage = 'Usage: npm run example -- [--json] [file | -]'

const inColour = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

/** What the user did wrong, in words for the user. */
class Mistake extends Error {}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Mistake)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

async function main(args) {
  if (args.includes('--help') || args.includes('-h')) return print(usage)
  const { json, file } = read(args)
  const source = file === '-' ? 'standard input' : (file ?? 'examples/article.txt')
  const bytes = await load(file, source)
  const quotes = extractQuotes(decode(bytes, source))
  print(json ? JSON.stringify(quotes, null, 2) : report(source, quotes))
}

function read(args) {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '-' && arg !== '--json')
  if (unknown !== undefined) throw new Mistake(`Unknown option ${unknown}. ${usage}`)
  const files = args.filter((arg) => arg !== '--json')
  if (files.length > 1) throw new Mistake(`Expected one file, got ${files.length}: ${files.join(', ')}. ${usage}`)
  return { json: args.includes('--json'), file: files[0] }
}

async function load(file, source) {
  try {
    if (file === undefined) return await readFile(new URL('article.txt', import.meta.url))
    if (file === '-') return Buffer.concat(await process.stdin.toArray())
    // npm runs scripts in the package's folder; the user's path starts where the user stands.
    const start = process.env.npm_lifecycle_event === 'example' ? process.env.INIT_CWD : undefined
    return await readFile(resolve(start ?? '.', file))
  } catch (error) {
    const reasons = {
      ENOENT: 'there is no such file',
      ENOTDIR: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'permission denied',
    }
    throw new Mistake(`Cannot read ${source}: ${reasons[error.code] ?? error.message}`)
  }
}

function decode(bytes, source) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Mistake(`Cannot read ${source}: it is not UTF-8 text`)
  }
}

function report(source, quotes) {
  const width = Math.min(process.stdout.columns || 80, 100)
  const number = String(quotes.length).length
  const lines = quotes.map((quote, index) => `${dim(String(index + 1).padStart(number))}  ${entry(quote, width, number + 2)}`)
  const head = `${bold(source)}: ${count(quotes.length, 'quotation')}`
  return [head, ...lines, ...(quotes.length > 0 ? [summary(quotes)] : [])].join('\n\n')
}

/** One quotation: who, by which word, how sure; below it the words. */
function entry({ kind, speaker, cue, confidence, alternatives, content }, width, indent) {
  const guess = alternatives[0] && ` (perhaps ${oneLine(alternatives[0].speaker.name)}, ${percent(alternatives[0].confidence)})`
  const who = speaker ? bold(cyan(oneLine(speaker.name))) : `${bold('nobody named')}${guess ?? ''}`
  const by = cue ? yellow(oneLine(cue.text)) : dim('no reporting words')
  const words = wrap(content.map(({ text }) => text).join(' … '), width - indent)
  const sure = dim(kind === 'direct' ? percent(confidence) : `${percent(confidence)} · ${kind}`)
  return [`${who} · ${by} · ${sure}`, ...words.map((line) => ' '.repeat(indent) + line)].join('\n')
}

function summary(quotes) {
  const counts = new Map()
  for (const { speaker } of quotes) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const rows = [...counts].sort(([a, many], [b, few]) => few - many || Number(a === null) - Number(b === null))
  const names = rows.map(([speaker]) => (speaker ? oneLine(speaker.name) : 'nobody named'))
  const longest = Math.max(...names.map((name) => name.length))
  const lines = rows.map(([speaker, quoted], index) => {
    const roles = speaker?.roles.length ? `  ${dim(oneLine(speaker.roles.join('; ')))}` : ''
    return `  ${String(quoted).padStart(String(rows[0][1]).length)}  ${roles ? names[index].padEnd(longest) : names[index]}${roles}`
  })
  return [bold(`Who spoke: ${count(rows.filter(([speaker]) => speaker).length, 'speaker')}`), ...lines].join('\n')
}

function wrap(text, width) {
  const lines = ['']
  for (const word of oneLine(text).split(' ')) {
    const last = lines[lines.length - 1]
    if (last && last.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = last ? `${last} ${word}` : word
  }
  return lines
}

/** White space made one space; control characters go, since a terminal would obey them. */
function oneLine(text) {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

function percent(share) {
  return `${Math.round(share * 100)}%`
}

function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function colour(code, text) {
  return inColour ? `\u001B[${code}m${text}\u001B[0m` : text
}
function bold(text) {
  return colour(1, text)
}
function dim(text) {
  return colour(2, text)
}
function cyan(text) {
  return colour(36, text)
}
function yellow(text) {
  return colour(33, text)
}

function print(text) {
  // A reader such as `head` may leave early; that is no mistake.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
  })
  process.stdout.write(`${text}\n`)
}

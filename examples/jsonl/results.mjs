import { inOrder } from './in-order.mjs'
import { readLines } from './lines.mjs'

const mebi = 2 ** 20
/** Bytes of a line; the quotes of a longer one, written out, might be too long for a string. */
const longest = 128 * mebi
/** Lines that are read and not yet written: for each thread, and bytes for all of them. */
const ahead = { count: 8, size: 32 * mebi }

/**
 * The lines to write, in the order of the lines read; a document without an id goes by its line. Progress hears of each line, and of those that are
 * skipped.
 */
export async function* results(sources, pool, { keepBad, progress }) {
  const work = async (line) => ({ ...line, ...(await answer(line, pool)) })
  const place = (file, line) => (sources.length > 1 ? { file, line } : { line })
  const limits = { count: ahead.count * pool.threads, size: ahead.size }
  for await (const { source, number, length, id, quotes, error } of inOrder(allLines(sources), work, ({ length }) => length, limits)) {
    const name = id === undefined ? place(source, number) : { id }
    // The quotes are JSON already, made by a thread.
    if (error === undefined) yield `${JSON.stringify(name).slice(0, -1)},"quotes":${quotes}}\n`
    else {
      progress.skip(`${source}:${number}: ${error}`)
      if (keepBad) yield `${JSON.stringify({ ...name, error })}\n`
    }
    progress.add(length)
  }
}

async function* allLines(sources) {
  for (const { name, read } of sources)
    for await (const line of readLines(read(), longest)) if (line.bytes === null || !isBlank(line.bytes)) yield { source: name, ...line }
}

async function answer({ bytes }, pool) {
  return bytes === null ? { error: `it is longer than ${longest / mebi} MiB` } : pool.answer(bytes)
}

const byteOrderMark = [0xef, 0xbb, 0xbf]

/** Nothing but spaces, tabs and carriage returns, after a byte order mark or without one. */
function isBlank(bytes) {
  const start = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0
  for (let at = start; at < bytes.length; at++) if (bytes[at] !== 0x20 && bytes[at] !== 0x09 && bytes[at] !== 0x0d) return false
  return true
}

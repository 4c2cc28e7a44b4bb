import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Mistake } from './arguments.mjs'

const reasons = { ENOENT: 'there is no such file', ENOTDIR: 'there is no such file', EACCES: 'permission denied' }

/**
 * What is to be read, one after the other: a name for messages, and a function that begins to read. A file that cannot be opened is a mistake
 * before the first line is read, not hours later.
 */
export async function openSources(files) {
  await Promise.all(files.filter((file) => file !== '-').map(check))
  if (files.length === 0) return [standardInput]
  return files.map((file) => (file === '-' ? standardInput : { name: file, read: () => createReadStream(file) }))
}

const standardInput = { name: 'standard input', read: () => process.stdin }

async function check(file) {
  let handle
  try {
    handle = await open(file)
    if ((await handle.stat()).isDirectory()) throw new Mistake(`Cannot read ${file}: it is a folder`)
  } catch (error) {
    if (error instanceof Mistake) throw error
    throw new Mistake(`Cannot read ${file}: ${reasons[error.code] ?? error.message}`)
  } finally {
    await handle?.close()
  }
}

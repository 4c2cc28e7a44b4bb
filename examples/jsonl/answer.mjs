import { extractQuotes } from 'quote-attribution'

/**
 * What is written for one line: `output`, a line of JSON, or where the line cannot be read `error`, in words for the user. In both cases `id` is the
 * document's, else `undefined`.
 */
export function answer(bytes, { field, id: idName, omit, options }) {
  let id
  try {
    const document = parse(bytes)
    id = readId(document, idName)
    const text = property(document, field)
    if (typeof text !== 'string') throw new Error(text === undefined ? `it has no ${shown(field)}` : `its ${shown(field)} is no string`)
    return { id, quotes: written(extractQuotes(text, options), omit) }
  } catch (error) {
    return { id, error: oneLine(error.message) }
  }
}

function parse(bytes) {
  const document = JSON.parse(decode(bytes))
  if (typeof document !== 'object' || document === null || Array.isArray(document)) throw new Error('it is JSON, but no object')
  return document
}

function decode(bytes) {
  try {
    // Leaves out a byte order mark as well.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('it is not UTF-8')
  }
}

function readId(document, name) {
  const id = property(document, name) ?? undefined
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    throw new Error(`its ${shown(name)} is neither string nor number`)
  if (typeof id === 'number' && Number.isInteger(id) && !Number.isSafeInteger(id))
    throw new Error(`its ${shown(name)} is a number of more than 53 bits, which JavaScript rounds: write it as a string`)
  return id
}

function property(document, name) {
  return Object.hasOwn(document, name) ? document[name] : undefined
}

function written(quotes, omit) {
  const left = new Set(omit)
  return JSON.stringify(quotes, left.size > 0 ? (key, value) => (left.has(key) ? undefined : value) : undefined)
}

function shown(name) {
  return `"${name}"`
}

/** Messages of the parser quote the line, which may hold anything. */
function oneLine(message) {
  const line = message.replace(/[\s\p{Cc}]+/gu, ' ')
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}

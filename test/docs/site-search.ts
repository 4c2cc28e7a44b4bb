import { inflateSync } from 'node:zlib'

/** The titles that the search field of the pages offers. */
export function readSearchIndex(script: string): string[] {
  const [, data] = /^window\.searchData = "([^"]*)"/u.exec(script) ?? []
  if (data === undefined) throw new Error('the search index has another form than TypeDoc 0.28 gives it')
  const { rows }: { rows: readonly { readonly name: string }[] } = JSON.parse(inflateSync(Buffer.from(data, 'base64')).toString('utf8'))
  return rows.map(({ name }) => name)
}

export function missingNames(index: readonly string[], names: readonly string[]): string[] {
  const known = new Set(index)
  return names.filter((name) => !known.has(name))
}

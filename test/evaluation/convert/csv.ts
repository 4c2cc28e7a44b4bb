import { UnexpectedFormat } from './mistake.ts'

/** Rows of a file of comma-separated values (RFC 4180), by the names of the first row; every name of `columns` must be there. */
export function readCsv<Column extends string>(
  file: string,
  source: string,
  columns: readonly Column[],
): Readonly<Record<Column, string>>[] {
  const [header = [], ...rows] = split(file, source.replace(/^\uFEFF/u, ''))
  const lacking = columns.filter((column) => !header.includes(column))
  if (lacking.length > 0) throw new UnexpectedFormat(file, `no column ${lacking.join(', ')}; there are ${header.join(', ')}`)
  return rows.map((row, index) => {
    if (row.length !== header.length) throw new UnexpectedFormat(file, `row ${index + 2} has ${row.length} values, not ${header.length}`)
    return Object.fromEntries(columns.map((column) => [column, row[header.indexOf(column)]])) as Record<Column, string>
  })
}

function split(file: string, source: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < source.length; ) {
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y
    cell.lastIndex = at
    const found = cell.exec(source)
    if (!found) throw new UnexpectedFormat(file, `a quotation mark inside the value at character ${at}`)
    const [all, quoted, plain, end] = found
    row.push(quoted === undefined ? (plain as string) : quoted.replaceAll('""', '"'))
    at += all.length
    if (end === ',' && at < source.length) continue
    if (end === ',') row.push('')
    rows.push(row)
    row = []
  }
  return rows
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UnexpectedFormat } from './mistake.ts'

/** The files of a corpus as its authors publish it. */
export interface Tree {
  readonly root: string
  /** Paths from the root, in order, of the files whose path ends so. */
  files(ending: string): string[]
  read(file: string): string
}

export function openTree(root: string): Tree {
  if (!existsSync(root)) throw new UnexpectedFormat(root, 'there is no such folder')
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
  return {
    root,
    files: (ending) => paths.filter((path) => path.endsWith(ending)),
    // Offsets count a line's end once.
    read: (file) => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n'),
  }
}

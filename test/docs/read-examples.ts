import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A block of code that a reader of the documentation may copy. */
export interface Example {
  readonly file: string
  /** Line of the file at which the code begins, counted from 1. */
  readonly line: number
  readonly code: string
  readonly typed: boolean
}

/** All blocks that are fenced as `ts` or `js`: in the pages, and after `@example` in the comments of the source. */
export function readExamples(root: string): Example[] {
  const pages = ['README.md', ...list(root, 'docs').filter((file) => file.endsWith('.md') && !file.startsWith('docs/api/'))]
  const sources = list(root, 'src').filter((file) => file.endsWith('.ts'))
  return [
    ...pages.flatMap((file) => fenced(file, readFileSync(join(root, file), 'utf8').split('\n'))),
    ...sources.flatMap((file) => fenced(file, exampleLines(readFileSync(join(root, file), 'utf8')))),
  ]
}

/** The paths of the files in a folder and in those below it, from the root. */
function list(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  return files.map((file) => file.replaceAll('\\', '/')).sort()
}

/** The file's lines, emptied where they don't belong to an `@example`, and without the comment's stars. */
function exampleLines(source: string): string[] {
  let inside = false
  return source.split('\n').map((line) => {
    const comment = /^\s*\/?\*(?!\/) ?(.*)$/u.exec(line)?.[1]
    const tag = comment === undefined ? 'none' : /^@(\w+)/u.exec(comment)?.[1]
    if (tag !== undefined) inside = tag === 'example'
    return inside ? (comment ?? '') : ''
  })
}

function fenced(file: string, lines: readonly string[]): Example[] {
  const examples: Example[] = []
  for (let at = 0; at < lines.length; at++) {
    const [, indent, language] = /^(\s*)```(ts|js)$/u.exec(lines[at]) ?? []
    if (!language) continue
    const end = lines.indexOf(`${indent}\`\`\``, at)
    if (end < 0) throw new Error(`${file}:${at + 1}: this block of code has no end`)
    const code = lines.slice(at + 1, end).map((line) => line.slice(indent.length))
    examples.push({ file, line: at + 2, code: code.join('\n'), typed: language === 'ts' })
    at = end
  }
  return examples
}

import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { run } from './run.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A copy of the project, built; so the tests neither need nor touch the working copy's `dist`. */
    project: string
    /** The tarball that `npm publish` would upload. */
    tarball: string
  }
}

const root = join(import.meta.dirname, '../..')
const left = new Set(['.git', 'coverage', 'dist', 'docs', 'node_modules', 'test'])

/** Builds and packs the package once, for all tests of this folder and of the examples. */
export default function setup({ provide }: TestProject) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'quote-attribution-')))
  const project = join(folder, 'project')
  cpSync(root, project, { recursive: true, filter: (path) => !left.has(path.slice(root.length + 1)) })
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction')
  run(project, 'npm', 'pack', '--pack-destination', folder)
  const [tarball] = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
  provide('project', project)
  provide('tarball', join(folder, tarball))
  return () => rmSync(folder, { recursive: true, force: true })
}

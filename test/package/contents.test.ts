import { expect, inject, test } from 'vitest'
import { run } from './run.ts'

const files = run('.', 'tar', '-tzf', inject('tarball'))
  .trim()
  .split('\n')
  .map((path) => path.replace(/^package\//u, ''))

test('the tarball holds the build and the papers, nothing else', () => {
  expect(files.filter((file) => !file.startsWith('dist/')).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'])
  expect(files.filter((file) => file.startsWith('dist/') && !/\.(c?js|d\.c?ts)$/u.test(file))).toEqual(['dist/THIRD-PARTY-LICENSES.txt'])
})

test('the tarball holds every file that package.json names', () => {
  const { exports, main, module, types } = JSON.parse(read('package.json'))
  const named = [main, module, types, ...leaves(exports)].map((path) => path.replace('./', ''))
  expect(named.filter((path) => !files.includes(path))).toEqual([])
})

test('each package that the CommonJS build contains comes with its licence notice', () => {
  const [, ...notices] = read('dist/THIRD-PARTY-LICENSES.txt').split(`\n${'-'.repeat(80)}\n`)
  for (const notice of notices)
    expect(notice.trim()).toMatch(/^\S+ \d+\.\d+\.\d+ \(MIT\)\n[\s\S]*Copyright[\s\S]*Permission is hereby granted/u)
  const names = notices.map((notice) => notice.trim().split(' ')[0])
  expect(names).toEqual(expect.arrayContaining(['retext-english', 'parse-english', 'parse-latin', 'nlcst-to-string']))
})

test('all types but the plugin’s mention no package other than the one that types the syntax tree', () => {
  const declarations = files.filter((file) => /\.d\.c?ts$/u.test(file) && file !== 'dist/retext.d.ts').map(read)
  const imported = declarations.flatMap((text) => [...text.matchAll(/^(?:import|export) .* from '([^.'].*)'/gmu)].map(([, name]) => name))
  expect([...new Set(imported)]).toEqual(['nlcst'])
})

test('every package that the types name is installed along with this one', () => {
  const { dependencies } = JSON.parse(read('package.json'))
  const declarations = files.filter((file) => /\.d\.c?ts$/u.test(file)).map(read)
  const named = declarations.flatMap((text) =>
    [...text.matchAll(/^(?:(?:import|export) .* from|declare module) '([^.'].*)'/gmu)].map(([, name]) => name),
  )
  expect([...new Set(named)].sort()).toEqual(['nlcst', 'unified', 'unist', 'vfile'])
  expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(['@types/nlcst', '@types/unist', 'unified', 'vfile']))
})

/** A file of the tarball. */
function read(file: string): string {
  return run('.', 'tar', '-xzOf', inject('tarball'), `package/${file}`)
}

function leaves(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves)
}

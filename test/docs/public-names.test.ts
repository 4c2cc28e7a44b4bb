import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const entries: readonly string[] = JSON.parse(readFileSync(join(root, 'typedoc.json'), 'utf8')).entryPoints
const manifest: { exports: Readonly<Record<string, unknown>> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const program = ts.createProgram(
  entries.map((file) => join(root, file)),
  {
    strict: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2023,
    allowImportingTsExtensions: true,
    noEmit: true,
    resolveJsonModule: true,
  },
)
const checker = program.getTypeChecker()

/** The types of further entries are those of other people's formats: the example of the function that writes them shows them. */
const typed = new Set(['src/index.ts', 'src/retext.ts'])

/** Every name that an entry of the package exports. */
const names = entries.flatMap((file) => {
  const source = program.getSourceFile(join(root, file))
  const module = source && checker.getSymbolAtLocation(source)
  return module
    ? checker
        .getExportsOfModule(module)
        .map((symbol) => [`${file}: ${symbol.name}`, original(symbol)] as const)
        .filter(([, { flags }]) => typed.has(file) || flags & ts.SymbolFlags.Value)
    : []
})

function original(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

test('the pages of the API have every entry of the package', () => {
  const subpaths = Object.keys(manifest.exports).filter((path) => path !== './package.json')
  expect(entries).toHaveLength(subpaths.length)
  expect(names.length).toBeGreaterThan(entries.length)
})

test.each(names)('%s has an example', (_, symbol) => {
  const tags = symbol.getJsDocTags(checker).filter(({ name }) => name === 'example')
  expect(tags.map(({ text }) => ts.displayPartsToString(text))).toEqual([expect.stringContaining('// → ')])
})

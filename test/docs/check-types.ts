import { join } from 'node:path'
import ts from 'typescript'
import type { Example } from './read-examples.ts'

/** What a strict compiler says against the typed examples, as `file:line: message`; each one is compiled as a module of its own. */
export function typeErrors(root: string, examples: readonly Example[]): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    types: ['node'],
    paths: {
      'quote-attribution': [join(root, 'src/index.ts')],
      'quote-attribution/formats': [join(root, 'src/formats/index.ts')],
      'quote-attribution/retext': [join(root, 'src/retext.ts')],
    },
  }
  const virtual = new Map(examples.filter(({ typed }) => typed).map((example, index) => [join(root, `example-${index}.ts`), example]))
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.getCurrentDirectory = () => root
  host.fileExists = (name) => virtual.has(name) || fileExists(name)
  host.getSourceFile = (name, ...rest) => {
    const code = virtual.get(name)?.code
    return code === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, code, ts.ScriptTarget.ES2023)
  }
  const program = ts.createProgram([...virtual.keys()], options, host)
  return [...virtual].flatMap(([name, { file, line }]) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(name)).map(({ file: source, start, messageText }) => {
      const offset = source?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0
      return `${file}:${line + offset}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    }),
  )
}

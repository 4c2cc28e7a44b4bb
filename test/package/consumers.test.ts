import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { run } from './run.ts'

// Each consumer is an empty project with the packed tarball installed, as a user has it.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'quote-attribution-consumers-')))
const alone = join(folder, 'alone')
const pipeline = join(folder, 'pipeline')

const text = '“Go,” said Mary Hale.'
const answer = { name: 'Mary Hale', cue: 'said', quotes: 1, spoken: true, joined: text }
const print = `
  const text = ${JSON.stringify(text)}
  const quotes = extractQuotes(text)
  const segments = segment(text, quotes)
  console.log(JSON.stringify({
    name: quotes[0].speaker?.name,
    cue: quotes[0].cue?.text,
    quotes: quotes.length,
    spoken: segments.some(({ type, text }) => type === 'speech' && text.includes('Go,')),
    joined: segments.map(({ text }) => text).join(''),
  }))
`

beforeAll(() => {
  install(alone)
  install(
    pipeline,
    'unified@11',
    'retext-english@5',
    'vfile@6',
    'retext-stringify@4',
    'unified-args@11',
    'remark-parse@11',
    'remark-retext@6',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('on Node', () => {
  test('import finds the ESM build', () => {
    write(alone, 'main.mjs', `import { extractQuotes, segment } from 'quote-attribution'\n${print}`)
    expect(JSON.parse(run(alone, 'node', 'main.mjs'))).toEqual(answer)
  })

  test('require finds the CommonJS build, which needs none of the ESM-only packages', () => {
    write(alone, 'main.cjs', `const { extractQuotes, segment } = require('quote-attribution')\n${print}`)
    const noEsm = process.allowedNodeEnvironmentFlags.has('--no-experimental-require-module') ? ['--no-experimental-require-module'] : []
    expect(JSON.parse(run(alone, 'node', ...noEsm, 'main.cjs'))).toEqual(answer)
  })

  test.each([
    ['mjs', 'formats.mjs', (name: string, from: string) => `import { ${name} } from '${from}'`],
    ['cjs', 'formats.cjs', (name: string, from: string) => `const { ${name} } = require('${from}')`],
  ])('the formats come as .%s too', (_, file, load) => {
    const names = 'toCsv, toSchemaOrg, toTei, toWebAnnotations'
    write(
      alone,
      file,
      `
        ${load('extractQuotes', 'quote-attribution')}
        ${load(names, 'quote-attribution/formats')}
        const text = ${JSON.stringify(text)}
        const quotes = extractQuotes(text)
        console.log(JSON.stringify([
          toCsv(text, quotes).includes('Mary Hale'),
          toSchemaOrg(text, quotes)['@graph'][0].spokenByCharacter[0].name,
          toWebAnnotations(text, quotes).items[0].body[0].value,
          /<persName>(.*?)<\\/persName>/.exec(toTei(text, quotes))[1],
        ]))
      `,
    )
    expect(JSON.parse(run(alone, 'node', file))).toEqual([true, 'Mary Hale', 'Mary Hale', 'Mary Hale'])
  })

  test('both builds have the same names', () => {
    write(
      alone,
      'names.cjs',
      `import('quote-attribution').then((esm) => console.log(JSON.stringify([Object.keys(esm), Object.keys(require('quote-attribution'))])))`,
    )
    const [esm, cjs] = JSON.parse(run(alone, 'node', 'names.cjs'))
    expect(esm).toEqual(['extractQuotes', 'extractQuotesFromTree', 'segment', 'summarize'])
    expect(cjs.sort()).toEqual(esm)
  })

  test('the command line of unified loads the plugin by its name', () => {
    write(pipeline, 'article.txt', '“Nobody knows me, and we like it so.”\n\nIt was night.\n')
    write(
      pipeline,
      'quotes.mjs',
      `
        import retextEnglish from 'retext-english'
        import retextStringify from 'retext-stringify'
        import { unified } from 'unified'
        import { args } from 'unified-args'

        const processor = unified().use(retextEnglish).use(retextStringify)
        const names = { ignoreName: '.quotesignore', packageField: 'quotes', pluginPrefix: 'retext', rcName: '.quotesrc' }
        args({ name: 'quotes', description: '', version: '1.0.0', extensions: ['txt'], processor, ...names })
      `,
    )
    const use = 'quote-attribution/retext=messages:true'
    const output = run(pipeline, 'sh', '-c', `node quotes.mjs article.txt --no-color --quiet --use ${use} 2>&1`)
    expect(output).toMatch(/1:1-1:38 +warning +Nobody can be named for .* unattributed +quote-attribution/u)
  })

  test('the plugin leaves the quotes on the file and the tree as it was', () => {
    write(
      pipeline,
      'main.mjs',
      `
        import retextEnglish from 'retext-english'
        import { unified } from 'unified'
        import { VFile } from 'vfile'
        import retextQuoteAttribution from 'quote-attribution/retext'

        const file = new VFile(${JSON.stringify(text)})
        const processor = unified().use(retextEnglish).use(retextQuoteAttribution, { kinds: ['direct'] })
        const tree = processor.parse(file)
        const before = JSON.stringify(tree)
        const after = JSON.stringify(await processor.run(tree, file))
        const [{ speaker, cue }] = file.data.quotes
        console.log(JSON.stringify({ name: speaker.name, cue: cue.text, same: before === after }))
      `,
    )
    expect(JSON.parse(run(pipeline, 'node', 'main.mjs'))).toEqual({ name: 'Mary Hale', cue: 'said', same: true })
  })
})

describe('in TypeScript, strict and with the types of all libraries checked', () => {
  const typed = `
    const options: Options = { kinds: ['direct'], cast: [{ name: 'Mary Hale', gender: 'female' }], minConfidence: 0 }
    const quotes: Quote[] = extractQuotes(${JSON.stringify(text)}, options)
    const segments: Segment[] = segment(${JSON.stringify(text)}, quotes)
    const name: string | undefined = quotes[0]?.speaker?.name
    // @ts-expect-error: the text is a string
    const wrongText = () => extractQuotes(42)
    // @ts-expect-error: there is no such kind
    const wrongKind: Options = { kinds: ['spoken'] }
    // @ts-expect-error: results are read-only
    const write = (quote: Quote) => { quote.closed = false }
    console.log(JSON.stringify({ name, joined: segments.map(({ text }) => text).join(''), unused: [wrongText, wrongKind, write].length }))
  `
  const names = 'extractQuotes, segment, type Options, type Quote, type Segment'

  test.each([
    ['mts', 'mjs'],
    ['cts', 'cjs'],
  ])('a .%s module compiles with moduleResolution node16 and runs', (source, output) => {
    const formats = `import { toCsv, toTei, toWebAnnotations, type AnnotationPage, type TeiOptions } from 'quote-attribution/formats'
      export const page: AnnotationPage = toWebAnnotations('', [], { source: 'urn:a' })
      export const file: string = toCsv('', [], { bom: true })
      const about: TeiOptions = { title: 'A' }
      export const tei: string = toTei('', [], about)
      // @ts-expect-error: there is no such option
      export const wrongOption = () => toCsv('', [], { BOM: true })
    `
    write(alone, `${source}/main.${source}`, `import { ${names} } from 'quote-attribution'\n${formats}\n${typed}`)
    compile(alone, source, { module: 'node16', moduleResolution: 'node16', outDir: 'out' })
    expect(JSON.parse(run(join(alone, source), 'node', `out/main.${output}`))).toEqual({ name: 'Mary Hale', joined: text, unused: 3 })
  })

  test('a module compiles with moduleResolution bundler', () => {
    write(alone, 'bundler/main.ts', `import { ${names} } from 'quote-attribution'\n${typed}`)
    compile(alone, 'bundler', { module: 'esnext', moduleResolution: 'bundler', noEmit: true })
  })

  test.each(['node16', 'bundler'])('the plugin compiles with moduleResolution %s', (moduleResolution) => {
    const source = `
      import remarkParse from 'remark-parse'
      import remarkRetext from 'remark-retext'
      import retextEnglish from 'retext-english'
      import { unified } from 'unified'
      import { VFile } from 'vfile'
      import retextQuoteAttribution from 'quote-attribution/retext'

      const file = new VFile('')
      const processor = unified().use(retextEnglish).use(retextQuoteAttribution, { kinds: ['direct'] })
      processor.runSync(processor.parse(file), file)
      unified().use(remarkParse).use(remarkRetext, processor)
      // @ts-expect-error: there is no such option
      unified().use(retextEnglish).use(retextQuoteAttribution, { kind: 'direct' })
      export const name: string | undefined = file.data.quotes?.[0]?.speaker?.name
      export const line: number | undefined = file.data.quotes?.[0]?.position.start.line
    `
    write(pipeline, `${moduleResolution}/main.mts`, source)
    compile(pipeline, moduleResolution, { module: moduleResolution === 'node16' ? 'node16' : 'esnext', moduleResolution, noEmit: true })
  })
})

test('bundled for a browser, it needs nothing but the language', async () => {
  write(
    alone,
    'browser.js',
    `import { extractQuotes, segment } from 'quote-attribution'\n${print.replace('console.log', 'globalThis.print')}`,
  )
  const { outputFiles, metafile, warnings } = await build({
    entryPoints: [join(alone, 'browser.js')],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external))).toEqual([])

  // A bare context has neither `require` nor `process`, nor anything of a browser's.
  let printed = ''
  const context = createContext({ print: (line: string) => (printed = line) })
  runInContext(outputFiles[0].text, context)
  expect(JSON.parse(printed)).toEqual(answer)
})

function install(project: string, ...packages: readonly string[]) {
  write(project, 'package.json', JSON.stringify({ name: 'consumer', private: true }))
  run(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', inject('tarball'), ...packages)
}

function write(project: string, file: string, text: string) {
  mkdirSync(join(project, file, '..'), { recursive: true })
  writeFileSync(join(project, file), text)
}

/** Compiles a folder of the project with the compiler of this repository. */
function compile(project: string, directory: string, options: object) {
  const strict = { strict: true, skipLibCheck: false, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true }
  const compilerOptions = { target: 'es2022', lib: ['es2023', 'dom'], types: [], rootDir: '.', ...strict, ...options }
  write(project, `${directory}/tsconfig.json`, JSON.stringify({ compilerOptions, include: ['*'] }))
  run(join(project, directory), 'node', join(process.cwd(), 'node_modules/typescript/bin/tsc'), '-p', '.')
}

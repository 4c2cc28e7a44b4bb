import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export interface PageFile {
  readonly type: string
  readonly content: Uint8Array
}

const here = fileURLToPath(new URL('.', import.meta.url))
const types: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' }

/** The page’s files by their paths: all that a server of files needs. */
export async function bundle(): Promise<ReadonlyMap<string, PageFile>> {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: { page: 'page.ts', worker: 'worker.ts', 'styles/page': 'styles/page.css' },
    entryNames: '[name]',
    outdir: 'out',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.txt': 'text' },
    // The reader of Markdown has a part for pages, which asks the document, and one for workers.
    conditions: ['worker'],
    logLevel: 'error',
  })
  const built = outputFiles.map(({ path, contents }): [string, PageFile] => {
    const name = basename(path)
    return [`/${name}`, { type: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream', content: contents }]
  })
  const page: PageFile = { type: 'text/html; charset=utf-8', content: await readFile(`${here}index.html`) }
  return new Map([['/index.html', page], ...built])
}

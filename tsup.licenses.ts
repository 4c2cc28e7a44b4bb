import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The parts of an esbuild plugin that are used here; tsup brings its own copy of esbuild, whose types aren't exported. */
interface Build {
  readonly initialOptions: { outdir?: string }
  onEnd(callback: (result: { metafile?: { inputs: Record<string, unknown> } | undefined }) => void): void
}

/**
 * An esbuild plugin that writes the licence notices of all packages that were inlined in a bundle into a file of the output folder.
 * It fails where it cannot tell the licence of a package, since such a package may not be shipped.
 */
export function thirdPartyLicenses(fileName: string) {
  return {
    name: 'third-party-licenses',
    setup(build: Build) {
      build.onEnd(({ metafile }) => {
        if (!metafile) throw new Error('third-party-licenses: the build has no metafile')
        const notices = inlinedPackages(Object.keys(metafile.inputs)).map(notice)
        const head = 'The CommonJS build (index.cjs) contains code of the following packages.'
        const folder = build.initialOptions.outdir ?? 'dist'
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(folder, fileName), `${[head, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`)
      })
    },
  }
}

/** Folders of the packages that the bundled files belong to, by name. */
function inlinedPackages(files: readonly string[]): string[] {
  const folders = files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0]).filter((folder) => folder !== undefined)
  return [...new Set(folders)].sort((a, b) => (a < b ? -1 : 1))
}

function notice(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/iu.test(entry))
  if (!file && license !== 'MIT') throw new Error(`third-party-licenses: ${name} is inlined, but ships no licence text`)
  const text = file ? readFileSync(join(folder, file), 'utf8') : mitLicense(author.name ?? author)
  return `${name} ${version} (${license})\n\n${text.trim()}`
}

/** The text for a package that names the MIT licence without shipping it: our own licence is the same one, but for its first lines. */
function mitLicense(author: string): string {
  const terms = readFileSync('LICENSE', 'utf8').replace(/^.*?(?=Permission is hereby granted)/su, '')
  return `Copyright (c) ${author}\n\n${terms}`
}

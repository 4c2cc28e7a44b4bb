/** The stages of the library one by one, which the package doesn’t export: bundled from the sources into a temporary file. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const entry = `
export { parse, readText } from './document/index.ts'
export { cutBlocks } from './document/blocks.ts'
export { findParagraphs } from './document/paragraphs.ts'
export { findQuotations, genreOf } from './quotations/index.ts'
export { findMentions } from './mentions/index.ts'
export { findCues } from './cues/index.ts'
export { findFigures, findPeople } from './people/index.ts'
export { lay } from './syntax/layout.ts'
export { attribute } from './attribution/index.ts'
export { addReports } from './reported/index.ts'
export { assemble } from './result/index.ts'
export { readOptions } from './options.ts'
`

export async function loadStages() {
  const folder = await mkdtemp(join(tmpdir(), 'quote-attribution-bench-'))
  try {
    const outfile = join(folder, 'stages.mjs')
    const resolveDir = fileURLToPath(new URL('../../src', import.meta.url))
    await build({
      stdin: { contents: entry, resolveDir, loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      target: 'es2022',
      outfile,
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Each stage as a function without arguments, run on what the ones before it made of `text`. */
export function stagesOf(library, text) {
  const settings = library.readOptions('bench', undefined)
  const document = library.readText(text)
  const quotations = library.findQuotations(document)
  const mentions = library.findMentions(document)
  const cues = library.findCues(document, quotations, settings.verbs)
  const { tells, talks } = library.genreOf(document, quotations)
  const layout = library.lay(document, quotations, mentions, cues)
  const findPeople = () => (talks ? library.findFigures(layout, settings) : library.findPeople(document, quotations, mentions, settings))
  const people = findPeople()
  const { decisions, strangers, identify } = library.attribute(layout, people, talks)
  const all = library.addReports(layout, decisions, identify, tells)
  const persons = [...people.persons, ...strangers]
  return {
    parse: () => parseBlocks(library, text),
    // Both together: what reading takes is the difference.
    'parse and read': () => library.readText(text),
    quotations: () => library.findQuotations(document),
    mentions: () => library.findMentions(document),
    cues: () => library.findCues(document, quotations, settings.verbs),
    layout: () => library.lay(document, quotations, mentions, cues),
    people: findPeople,
    attribution: () => library.attribute(layout, people, talks),
    'reported speech': () => library.addReports(layout, decisions, identify, tells),
    result: () => library.assemble(document, all, persons, settings),
  }
}

/** Parsing alone, in the same blocks. */
function parseBlocks(library, text) {
  for (const paragraph of library.findParagraphs(text)) {
    for (const { start, end } of library.cutBlocks(text, paragraph)) library.parse(text.slice(start, end))
  }
}

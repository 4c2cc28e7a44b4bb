import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { pack as packWeights } from './src/syntax/named-weights.ts'
import { encode } from './tsup.coding.ts'

/** Letters that a word may share with the one before it: one capital says how many, from `A` for none. */
const none = 65
const mostShared = 25

/**
 * Words from their last letter on, in that order, each as the number of letters that it shares with the one before, and the rest:
 * `Asserdda` for `address dress`. More English words end alike than begin alike.
 */
function pack(words: readonly string[]): string {
  const turned = words.map(turn).sort()
  if ([...words].sort().some((word, at) => word !== words[at]))
    throw new Error(`packed words come back in order, but ${words[0]}, … are not`)
  return turned
    .map((word, index) => {
      if (/[A-Z]/.test(word)) throw new Error(`capitals part packed words, but ${word} holds one`)
      const before = turned[index - 1] ?? ''
      let shared = 0
      while (shared < mostShared && shared < before.length && before[shared] === word[shared]) shared++
      return String.fromCharCode(none + shared) + word.slice(shared)
    })
    .join('')
}

const turn = (word: string) => Array.from(word).reverse().join('')

/** Undoes `pack`; one module, so that the bundle holds it once. */
const unpacking = 'quote-attribution:unpack'
const unpack = `export const unpack = (packed, last = '') =>
  packed
    .match(/[A-Z][^A-Z]*/g)
    .map((word) => Array.from((last = last.slice(0, word.charCodeAt(0) - ${none}) + word.slice(1))).reverse().join(''))
    .sort()`

/** Character that stands for priors from 0 to .05, of which no more is asked than the twentieth that they lie in: the middle of it comes back. */
const noPrior = 65

const unpackVerbs = `import { unpack } from '${unpacking}'
const { lemmas, priors, irregular } = data
export const verbs = unpack(lemmas).map((lemma, row) => {
  const forms = irregular[lemma]?.split(' ')
  const prior = (priors.charCodeAt(row) - ${noPrior - 0.5}) / 20
  return forms ? { lemma, forms, prior } : { lemma, prior }
})`

/** A list of nothing but reporting verbs is a sign for each of them. */
const unpackSubset = `import { verbs } from './reporting-verbs.json'
export const words = verbs.flatMap(({ lemma }, row) => (data[row] === '1' ? [lemma] : []))`

const unpackWords = `import { unpack } from '${unpacking}'
export const words = unpack(data)`

/** Character that stands for a weight of nothing; the next one stands for .1. */
const nothing = 79

const unpackRows = `const row = (packed) => Array.from(packed, (sign) => (sign.charCodeAt(0) - ${nothing}) / 10)
export default Object.fromEntries(Object.entries(data).map(([name, weights]) => [name, row(weights)]))`

const asItIs = 'export default data'

/** What is stored of a JSON file, and the module that makes of `data` what the file holds. */
interface Packed {
  readonly data: unknown
  readonly module: string
}

interface List {
  readonly words?: readonly string[]
  readonly verbs?: readonly { readonly lemma: string; readonly prior: number; readonly forms?: readonly string[] }[]
}

async function packedFile(path: string): Promise<Packed> {
  const content = JSON.parse(await readFile(path, 'utf8'))
  if (/lexicon[\\/]en[\\/]/.test(path)) return packedList(path, content)
  if (/attribution[\\/]weights\.json$/.test(path))
    return { data: mapValues(content as Record<string, number[]>, packRow), module: unpackRows }
  if (/conversation[\\/]weights\.json$/.test(path))
    return { data: mapValues(content as Record<string, Record<string, number>>, (weights) => packWeights(weights, 0.1)), module: asItIs }
  const unit = /speech-weights\.json$/.test(path) ? 1 : /dash-weights\.json$/.test(path) ? 0.1 : 0
  return { data: unit > 0 ? packWeights(content, unit) : content, module: asItIs }
}

async function packedList(path: string, { words, verbs }: List): Promise<Packed> {
  if (words) {
    const lemmas = await lemmasBeside(path)
    if (!words.every((word) => lemmas.includes(word))) return { data: pack(words), module: unpackWords }
    return { data: lemmas.map((lemma) => (words.includes(lemma) ? 1 : 0)).join(''), module: unpackSubset }
  }
  if (!verbs) throw new Error(`${path} holds neither words nor verbs`)
  const data = {
    lemmas: pack(verbs.map(({ lemma }) => lemma)),
    priors: String.fromCharCode(...verbs.map(({ prior }) => noPrior + Math.floor(prior * 20 + 1e-9))),
    irregular: Object.fromEntries(verbs.flatMap(({ lemma, forms }) => (forms ? [[lemma, forms.join(' ')]] : []))),
  }
  return { data, module: unpackVerbs }
}

/** Lemmas of the reporting verbs, whose list lies beside the others. */
async function lemmasBeside(path: string): Promise<readonly string[]> {
  const { verbs = [] } = JSON.parse(await readFile(join(dirname(path), 'reporting-verbs.json'), 'utf8')) as List
  return verbs.map(({ lemma }) => lemma)
}

const packRow = (row: readonly number[]) => String.fromCharCode(...row.map((weight) => nothing + Math.round(weight * 10)))

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}

/** One module with what all files hold: strings between code spoil the compression of both. */
const storing = 'quote-attribution:data'
const root = fileURLToPath(new URL('.', import.meta.url))
const source = join(root, 'src')

/** All of it is one coded string. */
function storeOf(stored: readonly unknown[]): string {
  return [
    `import { decode } from './tsup.coding.ts'`,
    `const coded = JSON.parse(decode(${JSON.stringify(encode(JSON.stringify(stored)))}))`,
    ...stored.map((_, at) => `export const data${at} = coded[${at}]`),
  ].join('\n')
}

async function jsonFiles(): Promise<string[]> {
  const names = await readdir(source, { recursive: true })
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(source, name))
}

/** Writes word lists and weights into the bundle as packed strings in one place: a fifth smaller when compressed. */
export function packedData(): Plugin {
  return {
    name: 'packed-data',
    async setup(build) {
      const files = await jsonFiles()
      build.onResolve({ filter: /^quote-attribution:/ }, ({ path }) => ({ path, namespace: 'packed' }))
      build.onLoad({ filter: /./, namespace: 'packed' }, async ({ path }) => {
        if (path === unpacking) return { contents: unpack, loader: 'js' }
        const stored = await Promise.all(files.map(packedFile))
        return { contents: storeOf(stored.map(({ data }) => data)), loader: 'js', resolveDir: root }
      })
      build.onLoad({ filter: /[\\/]src[\\/].*\.json$/ }, async ({ path }) => {
        const { module } = await packedFile(path)
        return { contents: `import { data${files.indexOf(path)} as data } from '${storing}'\n${module}`, loader: 'js' }
      })
    },
  }
}

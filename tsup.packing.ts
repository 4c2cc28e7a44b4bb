import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'
import { pack as packWeights } from './src/syntax/named-weights.ts'

/** Letters that a word may share with the one before it: one capital says how many, from `A` for none. */
const none = 65
const mostShared = 25

/** Each word as the number of letters that it shares with the one before, and the rest: `AabbotDess` for `abbot abbess`. */
function pack(words: readonly string[]): string {
  return words
    .map((word, index) => {
      if (/[A-Z]/.test(word)) throw new Error(`capitals part packed words, but ${word} holds one`)
      const before = words[index - 1] ?? ''
      let shared = 0
      while (shared < mostShared && shared < before.length && before[shared] === word[shared]) shared++
      return String.fromCharCode(none + shared) + word.slice(shared)
    })
    .join('')
}

/** Undoes `pack`; one module, so that the bundle holds it once. */
const unpacking = 'quote-attribution:unpack'
const unpack = `export const unpack = (packed, last = '') =>
  packed.match(/[A-Z][^A-Z]*/g).map((word) => (last = last.slice(0, word.charCodeAt(0) - ${none}) + word.slice(1)))`

/** Character that stands for a prior of 0: that of 1 is still a plain one. */
const noPrior = 93

const unpackVerbs = `export const verbs = unpack(lemmas).map((lemma, row) => {
  const forms = irregular[lemma]?.split(' ')
  const prior = (priors.charCodeAt(row) - ${noPrior}) / 100
  return forms ? { lemma, forms, prior } : { lemma, prior }
})`

interface List {
  readonly words?: readonly string[]
  readonly verbs?: readonly { readonly lemma: string; readonly prior: number; readonly forms?: readonly string[] }[]
}

/** Lemmas of the reporting verbs, whose list lies beside the others. */
async function lemmasBeside(path: string): Promise<readonly string[]> {
  const { verbs = [] } = JSON.parse(await readFile(join(dirname(path), 'reporting-verbs.json'), 'utf8')) as List
  return verbs.map(({ lemma }) => lemma)
}

/** A list of nothing but reporting verbs as one sign for each of them; undefined for another list. */
function subset(words: readonly string[], lemmas: readonly string[]): { contents: string; loader: 'js' } | undefined {
  if (!words.every((word) => lemmas.includes(word))) return undefined
  const picked = lemmas.map((lemma) => (words.includes(lemma) ? 1 : 0)).join('')
  return {
    contents: `import { verbs } from './reporting-verbs.json'
export const words = verbs.flatMap(({ lemma }, row) => ('${picked}'[row] === '1' ? [lemma] : []))`,
    loader: 'js',
  }
}

/** Character that stands for a weight of nothing; the next one stands for .1. */
const nothing = 79

const unpackWeights = `const row = (packed) => Array.from(packed, (sign) => (sign.charCodeAt(0) - ${nothing}) / 10)
export default Object.fromEntries(Object.entries(packed).map(([name, weights]) => [name, row(weights)]))`

/** Writes word lists and weights into the bundle as packed strings: a fifth smaller when compressed. */
export function packedData(): Plugin {
  return {
    name: 'packed-data',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${unpacking}$`) }, ({ path }) => ({ path, namespace: 'unpack' }))
      build.onLoad({ filter: /./, namespace: 'unpack' }, () => ({ contents: unpack, loader: 'js' }))
      build.onLoad({ filter: /attribution[\\/]weights\.json$/ }, async ({ path }) => {
        const weights = Object.entries(JSON.parse(await readFile(path, 'utf8')) as Record<string, number[]>)
        const packed = weights.map(([name, row]) => [name, String.fromCharCode(...row.map((weight) => nothing + Math.round(weight * 10)))])
        return { contents: `const packed = ${JSON.stringify(Object.fromEntries(packed))}\n${unpackWeights}`, loader: 'js' }
      })
      build.onLoad({ filter: /conversation[\\/]weights\.json$/ }, async ({ path }) => {
        const kinds = Object.entries(JSON.parse(await readFile(path, 'utf8')) as Record<string, Record<string, number>>)
        return {
          contents: JSON.stringify(Object.fromEntries(kinds.map(([kind, weights]) => [kind, packWeights(weights, 0.1)]))),
          loader: 'json',
        }
      })
      build.onLoad({ filter: /(?:speech|dash)-weights\.json$/ }, async ({ path }) => {
        const weights = JSON.parse(await readFile(path, 'utf8')) as Record<string, number>
        return { contents: JSON.stringify(packWeights(weights, path.includes('speech') ? 1 : 0.1)), loader: 'json' }
      })
      build.onLoad({ filter: /lexicon[\\/]en[\\/].*\.json$/ }, async ({ path }) => {
        const { words, verbs } = JSON.parse(await readFile(path, 'utf8')) as List
        if (words)
          return (
            subset(words, await lemmasBeside(path)) ?? {
              contents: `import { unpack } from '${unpacking}'\nexport const words = unpack(${JSON.stringify(pack(words))})`,
              loader: 'js',
            }
          )
        if (!verbs) return undefined
        const lemmas = JSON.stringify(pack(verbs.map(({ lemma }) => lemma)))
        const priors = JSON.stringify(String.fromCharCode(...verbs.map(({ prior }) => noPrior + Math.round(prior * 100))))
        const irregular = JSON.stringify(Object.fromEntries(verbs.flatMap(({ lemma, forms }) => (forms ? [[lemma, forms.join(' ')]] : []))))
        return {
          contents: `import { unpack } from '${unpacking}'\nconst lemmas = ${lemmas}\nconst priors = ${priors}\nconst irregular = ${irregular}\n${unpackVerbs}`,
          loader: 'js',
        }
      })
    },
  }
}

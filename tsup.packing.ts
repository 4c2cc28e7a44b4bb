import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** Letters that a word may share with the one before it: one digit says how many. */
const mostShared = 9

/** Each word as the number of letters that it shares with the one before, and the rest: `0abbot 2ess` for `abbot abbess`. */
function pack(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? ''
      let shared = 0
      while (shared < mostShared && shared < before.length && before[shared] === word[shared]) shared++
      return `${shared}${word.slice(shared)}`
    })
    .join(' ')
}

const unpack = `let last = ''
export const words = packed.split(' ').map((word) => (last = last.slice(0, word[0]) + word.slice(1)))`

const unpackVerbs = `let last = ''
export const verbs = lemmas.split(' ').map((word, row) => {
  const lemma = (last = last.slice(0, word[0]) + word.slice(1))
  const forms = irregular[lemma]?.split(' ')
  return forms ? { lemma, forms, prior: priors[row] / 100 } : { lemma, prior: priors[row] / 100 }
})`

interface List {
  readonly words?: readonly string[]
  readonly verbs?: readonly { readonly lemma: string; readonly prior: number; readonly forms?: readonly string[] }[]
}

/** Character that stands for a weight of nothing; the next one stands for .1. */
const nothing = 79

const unpackWeights = `const row = (packed) => Array.from(packed, (sign) => (sign.charCodeAt(0) - ${nothing}) / 10)
export default Object.fromEntries(Object.entries(packed).map(([name, weights]) => [name, row(weights)]))`

type Named = Readonly<Record<string, number>>

/** Weights by name: the names in order, each without what it shares with the one before (how much, in base 36), and one character a weight. */
function packNamed(weights: Named, unit: number): readonly [names: string, weights: string] {
  const names = Object.keys(weights).sort()
  const packed = names.map((name, index) => {
    const before = names[index - 1] ?? ''
    let shared = 0
    while (shared < 35 && shared < before.length && before[shared] === name[shared]) shared++
    return `${shared.toString(36)}${name.slice(shared)}`
  })
  return [packed.join('|'), String.fromCharCode(...names.map((name) => nothing + Math.round((weights[name] as number) / unit)))]
}

const unpackNamed = (unit: string) => `const named = ([names, weights]) => {
  let last = ''
  return Object.fromEntries(names.split('|').map((name, row) => {
    last = last.slice(0, parseInt(name[0], 36)) + name.slice(1)
    return [last, (weights.charCodeAt(row) - ${nothing})${unit}]
  }))
}`

/** Writes word lists and weights into the bundle as packed strings: a fifth smaller when compressed. */
export function packedData(): Plugin {
  return {
    name: 'packed-data',
    setup(build) {
      build.onLoad({ filter: /attribution[\\/]weights\.json$/ }, async ({ path }) => {
        const weights = Object.entries(JSON.parse(await readFile(path, 'utf8')) as Record<string, number[]>)
        const packed = weights.map(([name, row]) => [name, String.fromCharCode(...row.map((weight) => nothing + Math.round(weight * 10)))])
        return { contents: `const packed = ${JSON.stringify(Object.fromEntries(packed))}\n${unpackWeights}`, loader: 'js' }
      })
      build.onLoad({ filter: /conversation[\\/]weights\.json$/ }, async ({ path }) => {
        const kinds = Object.entries(JSON.parse(await readFile(path, 'utf8')) as Record<string, Named>)
        const fields = kinds.map(([kind, weights]) => `${kind}: named(${JSON.stringify(packNamed(weights, 0.1))})`)
        return { contents: `${unpackNamed(' / 10')}\nexport default { ${fields.join(', ')} }`, loader: 'js' }
      })
      build.onLoad({ filter: /speech-weights\.json$/ }, async ({ path }) => {
        const { bias, weights } = JSON.parse(await readFile(path, 'utf8')) as { readonly bias: number; readonly weights: Named }
        const packed = JSON.stringify(packNamed(weights, 1))
        return { contents: `${unpackNamed('')}\nexport const bias = ${bias}\nexport const weights = named(${packed})`, loader: 'js' }
      })
      build.onLoad({ filter: /lexicon[\\/]en[\\/].*\.json$/ }, async ({ path }) => {
        const { words, verbs } = JSON.parse(await readFile(path, 'utf8')) as List
        if (words) return { contents: `const packed = ${JSON.stringify(pack(words))}\n${unpack}`, loader: 'js' }
        if (!verbs) return undefined
        const lemmas = JSON.stringify(pack(verbs.map(({ lemma }) => lemma)))
        const priors = JSON.stringify(verbs.map(({ prior }) => Math.round(prior * 100)))
        const irregular = JSON.stringify(Object.fromEntries(verbs.flatMap(({ lemma, forms }) => (forms ? [[lemma, forms.join(' ')]] : []))))
        return {
          contents: `const lemmas = ${lemmas}\nconst priors = ${priors}\nconst irregular = ${irregular}\n${unpackVerbs}`,
          loader: 'js',
        }
      })
    },
  }
}

import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** Letters that a word may share with the one before it: one digit says how many. */
const mostShared = 9

/** Each word as the number of letters that it shares with the one before, and the rest: `0abbot 2ess` for `abbot abbess`. */
export function pack(words: readonly string[]): string {
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

const unpackVerbs = `export const verbs = packed.split(',').map((verb) => {
  const [lemma, prior, ...forms] = verb.split(' ')
  return forms.length > 0 ? { lemma, forms, prior: Number(prior) } : { lemma, prior: Number(prior) }
})`

interface List {
  readonly words?: readonly string[]
  readonly verbs?: readonly { readonly lemma: string; readonly prior: number; readonly forms?: readonly string[] }[]
}

/** Writes the word lists into the bundle as one packed string each: a fifth smaller when compressed. */
export function packedLexicon(): Plugin {
  return {
    name: 'packed-lexicon',
    setup(build) {
      build.onLoad({ filter: /lexicon[\\/]en[\\/].*\.json$/ }, async ({ path }) => {
        const { words, verbs } = JSON.parse(await readFile(path, 'utf8')) as List
        if (words) return { contents: `const packed = ${JSON.stringify(pack(words))}\n${unpack}`, loader: 'js' }
        const packed = verbs?.map(({ lemma, prior, forms = [] }) => [lemma, prior, ...forms].join(' ')).join(',')
        return packed === undefined ? undefined : { contents: `const packed = ${JSON.stringify(packed)}\n${unpackVerbs}`, loader: 'js' }
      })
    },
  }
}

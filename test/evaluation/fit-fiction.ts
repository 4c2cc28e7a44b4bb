/** Learns the weights of conversations from gold novels and writes `src/attribution/conversation/weights.json`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fitChain, named } from './chain-fit.ts'
import { readCorpus } from './corpus.ts'
import { labelledTexts } from './novel.ts'

const target = fileURLToPath(new URL('../../src/attribution/conversation/weights.json', import.meta.url))

export function fitFiction(files: readonly string[]): void {
  const texts = files.flatMap(readCorpus).flatMap(labelledTexts)
  writeFileSync(target, `${JSON.stringify(named(fitChain(texts)), null, 1)}\n`)
}

/** Learns the weights of reported speech from gold news and writes `src/reported/weights.json`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { alphabet, bitsOf, middle, type Table, unit } from '../../src/reported/weights.ts'
import { type Choice, fitChoices, probabilities } from './conditional-logit.ts'
import { readCorpus } from './corpus.ts'
import { addExamples, type Examples, noExamples } from './reported-examples.ts'

const penalties: Readonly<Record<Table, number>> = { cue: 3, start: 3, end: 3, endBefore: 2, startBefore: 3, goesOn: 3 }
const target = fileURLToPath(new URL('../../src/reported/weights.json', import.meta.url))
/** Every so many documents are kept apart to judge the others’ weights; the stored ones come from all. */
const kept = 10
const iterations = 60

export function fitReported(files: readonly string[]): void {
  const fit = noExamples()
  const judge = noExamples()
  files.flatMap(readCorpus).forEach((document, index) => {
    addExamples(document, index % kept === 0 ? judge : fit)
  })
  const lines = (Object.keys(bitsOf) as Table[]).map((name) => {
    const size = (1 << bitsOf[name]) * (name === 'cue' ? 3 : 1)
    const trial = fitChoices(fit[name], size, penalties[name], iterations)
    console.log(`${name}: ${fit[name].length} choices, right on held-out documents ${right(judge[name], trial)}`)
    const weights = fitChoices([...fit[name], ...judge[name]], size, penalties[name], iterations)
    return `  "${name}": "${Array.from(weights, sign).join('')}"`
  })
  writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`)
}

function sign(weight: number): string {
  const step = Math.max(-middle, Math.min(middle, Math.round(weight / unit)))
  return alphabet[middle + step] as string
}

function right(choices: readonly Choice[], weights: Float64Array): string {
  const hits = choices.filter((choice) => {
    const chances = probabilities(choice, weights)
    return choice.right[chances.indexOf(Math.max(...chances))]
  })
  return (hits.length / choices.length).toFixed(4)
}

export type { Examples }

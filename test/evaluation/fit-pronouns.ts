/**
 * Learns whom `he` and `she` mean and writes `src/people/pronoun-weights.json`. No corpus marks that in news, but gender
 * often gives it away: where of the people before a pronoun exactly one has its gender and others have the other, that
 * one is meant. What is learned there, gender apart (who stands near, who was the subject), serves where gender is silent.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readText } from '../../src/document/index.ts'
import { findMentions } from '../../src/mentions/index.ts'
import { Trait } from '../../src/model.ts'
import { findPeople } from '../../src/people/index.ts'
import { pronounCandidates, pronounClues, pronounLevels } from '../../src/people/pronouns.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { type Choice, fitChoices, probabilities } from './conditional-logit.ts'
import { type GoldDocument, readCorpus } from './corpus.ts'

const penalty = 0.5
const folds = 5
const target = fileURLToPath(new URL('../../src/people/pronoun-weights.json', import.meta.url))

function choicesOf({ text }: GoldDocument): Choice[] {
  const document = readText(text)
  const mentions = findMentions(document)
  const choices: Choice[] = []
  findPeople(document, findQuotations(document), mentions, { cast: [], narrator: null }, (pronoun, traces, place) => {
    if (pronoun.gender === 'unknown') return
    // Those that speak are asked for most, and go on with whoever spoke before more often than others.
    const beside = ((document.tokens.traits[pronoun.last] ?? 0) | (document.tokens.traits[pronoun.first - 1] ?? 0)) as number
    if (!(beside & Trait.Reporting)) return
    const known = pronounCandidates(traces, { ...pronoun, gender: 'unknown' }).filter(({ person }) => person.genderKnown)
    const right = known.map(({ person }) => person.gender === pronoun.gender)
    if (known.length < 2 || right.filter(Boolean).length !== 1) return
    choices.push({ active: pronounLevels(known, place).map((levels) => Int32Array.from(levels)), right: [...right, false] })
  })
  return choices
}

export function fitPronouns(files: readonly string[]): void {
  const perDocument = files.flatMap(readCorpus).map(choicesOf)
  const size = pronounClues.length
  let right = 0
  let total = 0
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitChoices(perDocument.filter((_, index) => index % folds !== fold).flat(), size, penalty)
    for (const choice of perDocument.filter((_, index) => index % folds === fold).flat()) {
      const chances = probabilities(choice, weights)
      total++
      if (choice.right[chances.indexOf(Math.max(...chances))]) right++
    }
  }
  console.log(`${total} pronouns, gender not looked at, cross-validated: ${(right / total).toFixed(4)} right`)
  const weights = fitChoices(perDocument.flat(), size, penalty)
  pronounClues.forEach((name, index) => {
    console.log(`${name.padEnd(28)} ${(weights[index] as number).toFixed(2)}`)
  })
  writeFileSync(target, `${JSON.stringify([...weights].map((weight) => Number(weight.toFixed(2)) + 0))}\n`)
}

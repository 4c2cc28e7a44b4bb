/**
 * Reported speech end to end and cross-validated by article: for each fold, weights that were fitted without its articles are put into
 * the library, which then reads them as a user would have it. Attribution keeps its weights, which were fitted on all of them.
 */
import { extractQuotes } from '../../src/index.ts'
import { acceptance, exactness, weights } from '../../src/reported/weights.ts'
import { clauseExamples, fitAcceptance, fitExactness } from './clause-examples.ts'
import { install, readExamples, tables } from './fit-reported.ts'
import { NewsScore } from './score-news.ts'
import { shown } from './show-figures.ts'

const folds = 3

export function crossValidateReported(files: readonly string[]): void {
  const { documents, examples } = readExamples(files)
  const parts = Array.from({ length: folds }, (_, fold) => {
    const isKept = (index: number) => index % folds === fold
    const others = examples.filter((_, index) => !isKept(index))
    for (const name of tables) install(name, others)
    const kept = documents.filter((_, index) => isKept(index))
    return { kept, clauses: kept.flatMap(clauseExamples), tables: tables.map((name) => weights[name].slice()) }
  })
  const score = new NewsScore()
  for (const { kept, tables: fitted } of parts) {
    // The judges of whole clauses see those of the other folds alone.
    const clauses = parts.filter((part) => part.kept !== kept).flatMap((part) => part.clauses)
    acceptance.splice(0, acceptance.length, ...fitAcceptance(clauses))
    exactness.splice(0, exactness.length, ...fitExactness(clauses))
    tables.forEach((name, at) => {
      weights[name].set(fitted[at] as Float32Array)
    })
    for (const { gold } of kept) score.add(gold, extractQuotes(gold.text))
  }
  for (const [name, figures] of Object.entries(score.figures())) console.log(shown(name, figures))
}

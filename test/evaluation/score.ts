/**
 * Prints the scoreboard's figures for files of gold; `--cast` hands the people of a novel to the library, `--dashes` and `--dashes-between` set
 * its dialogue in dashes. What each figure means: README.md.
 */
import { extractQuotes } from '../../src/index.ts'
import { type GoldDocument, readCorpus } from './corpus.ts'
import { type DashStyle, inDashes } from './dash-dialogue.ts'
import { castOf } from './novel.ts'
import { FictionScore } from './score-fiction.ts'
import { NewsScore } from './score-news.ts'
import { shown } from './show-figures.ts'

const castFlag = '--cast'
const dashFlags: Readonly<Record<string, DashStyle>> = { '--dashes': 'line', '--dashes-between': 'between' }

export function printScores(args: readonly string[]): void {
  const withCast = args.includes(castFlag)
  const style = Object.keys(dashFlags).find((flag) => args.includes(flag))
  for (const file of args.filter((arg) => !arg.startsWith('--'))) {
    const read = readCorpus(file)
    const documents = style ? read.map((document) => inDashes(document, dashFlags[style] as DashStyle)) : read
    console.log(`${file}: ${documents.length} texts${withCast ? ', cast given' : ''}`)
    for (const score of scoresOf(documents, withCast))
      for (const [name, figures] of Object.entries(score.figures())) console.log(`  ${shown(name, figures)}`)
  }
}

function scoresOf(documents: readonly GoldDocument[], withCast: boolean): readonly (NewsScore | FictionScore)[] {
  const scores = { news: new NewsScore(), fiction: new FictionScore() }
  for (const document of documents) {
    // Where a corpus annotates mentions, its entities are numbered, not named.
    const isNamed = Object.values(document.entities).every(({ mentions }) => !mentions)
    const cast = withCast && isNamed ? castOf(document) : []
    scores[document.genre].add(document, extractQuotes(document.text, { cast }))
  }
  return (['news', 'fiction'] as const)
    .filter((genre) => documents.some((document) => document.genre === genre))
    .map((genre) => scores[genre])
}

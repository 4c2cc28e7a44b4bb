/**
 * What each group of clues of conversations is worth: the share of turns given to the right person, cross-validated by novel, with
 * the group left out of fitting and judging alike. No cast is given. Turns whose speaker is no candidate count as wrong.
 */
import { decode } from '../../src/attribution/conversation/chain.ts'
import { ownRows } from '../../src/attribution/conversation/features.ts'
import { temperature } from '../../src/attribution/conversation/links.ts'
import { type Blinder, fitChain, type Labelled, linksFor, lookTwice } from './chain-fit.ts'
import { readCorpus } from './corpus.ts'
import { labelledTexts } from './novel.ts'

const folds = 3

/** Beginnings of the names of clues; `chain` stands for all that links a turn to those before it. */
const groups: Readonly<Record<string, readonly string[]>> = {
  nothing: [],
  tags: ['tag '],
  'actions beside the words': ['action '],
  'reports and lead-ins': ['report ', 'lead ', 'subject '],
  'what a description in the tag tells': ['described', 'called so'],
  'narration around': ['paragraph ', 'opening ', 'end of '],
  'who was named or acted last, and how often': ['named last', 'named:', 'acted ', 'acts ', 'presence', 'kind of '],
  'whom the words address or talk of': ['named to the face', 'sir or ', 'word of ', 'told', 'talked of'],
  'who takes part in the exchange': ['tagged near', 'takes part', 'speaks near'],
  'ways of talking': ['way of talking', 'talks so'],
  'chain over the turns': ['chain'],
}

export function ablate(files: readonly string[]): void {
  const novels = files.flatMap(readCorpus).map((document) => labelledTexts(document)[0] as Labelled)
  for (const [group, names] of Object.entries(groups)) {
    const blind = without(names)
    let right = 0
    let all = 0
    for (let fold = 0; fold < folds; fold++) {
      const weights = fitChain(
        novels.filter((_, index) => index % folds !== fold),
        blind,
      )
      for (const novel of novels.filter((_, index) => index % folds === fold)) {
        const turns = blind(lookTwice({ ...novel, turns: blind(novel.turns) }, weights))
        decode(linksFor(turns, weights, temperature)).forEach(({ chances }, t) => {
          all++
          const best = chances.indexOf(Math.max(...chances))
          if (novel.right[t]?.includes(best)) right++
        })
      }
    }
    console.log(`without ${group}: ${(right / all).toFixed(4)} of ${all} turns`)
  }
}

function without(names: readonly string[]): Blinder {
  const isOut = (row: number) => names.some((name) => (ownRows.names[row] as string).startsWith(name))
  return (turns) =>
    turns.map((turn) => ({
      ...turn,
      active: turn.active.map((rows) => rows.filter((row) => !isOut(row))),
      ...(names.includes('chain') ? { again: [], back: [] } : {}),
    }))
}

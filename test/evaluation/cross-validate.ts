/**
 * Who speaks in fiction, end to end and cross-validated by novel: for each fold, weights that were fitted without its novels are put
 * into the library, which then reads them as a user would have it. With `PREDICTIONS=folder` the answers are written there, too.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractQuotes } from '../../src/index.ts'
import type { Quote } from '../../src/types.ts'
import { fitChain, install } from './chain-fit.ts'
import { type GoldDocument, readCorpus } from './corpus.ts'
import type { Figures } from './counts.ts'
import { castOf, labelledTexts } from './novel.ts'
import { FictionScore } from './score-fiction.ts'
import { shown } from './show-figures.ts'

const folds = 6

export function crossValidate(files: readonly string[]): void {
  const gold = files.flatMap(readCorpus)
  const texts = gold.map(labelledTexts)
  const answers = { 'no cast': new Map<string, Quote[]>(), 'cast given': new Map<string, Quote[]>() }
  for (let fold = 0; fold < folds; fold++) {
    install(fitChain(texts.filter((_, index) => index % folds !== fold).flat()))
    gold.forEach((document, index) => {
      if (index % folds !== fold) return
      answers['no cast'].set(document.id, extractQuotes(document.text))
      answers['cast given'].set(document.id, extractQuotes(document.text, { cast: castOf(document) }))
    })
  }
  for (const [setting, quotes] of Object.entries(answers)) {
    const score = new FictionScore()
    for (const document of gold) {
      const own = new FictionScore()
      for (const each of [score, own]) each.add(document, quotes.get(document.id) ?? [])
      console.log(shown(`${setting}, ${document.id}`, own.figures().speaker as Figures))
    }
    for (const [name, figures] of Object.entries(score.figures())) console.log(shown(`${setting}, ${name}`, figures))
    const folder = process.env.PREDICTIONS
    if (folder) writeFileSync(join(folder, `${setting.replace(' ', '-')}.jsonl`), predictions(gold, quotes))
  }
}

/** One text a line, in the form of the gold. */
function predictions(gold: readonly GoldDocument[], quotes: ReadonlyMap<string, readonly Quote[]>): string {
  const lines = gold.map(({ id }) => ({
    id,
    quotes: (quotes.get(id) ?? []).map(({ kind, content, mention, speaker, addressee, confidence }) => ({
      kind,
      content: content.map(({ start, end }) => [start, end]),
      speaker: speaker && { mention: mention && [mention.start, mention.end], name: speaker.name, aliases: speaker.aliases },
      addressee: addressee && { mention: null, name: addressee.name, aliases: addressee.aliases },
      confidence: speaker ? confidence : undefined,
    })),
  }))
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`
}

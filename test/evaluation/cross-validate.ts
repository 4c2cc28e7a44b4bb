/**
 * Who speaks in fiction, end to end and cross-validated by novel: for each fold, weights that were fitted without its novels, those
 * that tell speech among them, are put into the library, which then reads them as a user would have it. With `PREDICTIONS=folder` the answers are written there, too.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../../src/attribution/conversation/chain.ts'
import { extractQuotes } from '../../src/index.ts'
import type { Quote } from '../../src/types.ts'
import { fitChain, install, type Labelled, linksFor, lookTwice } from './chain-fit.ts'
import { type GoldDocument, readCorpus } from './corpus.ts'
import type { Figures } from './counts.ts'
import { examplesOf, installSpeech } from './fit-speech.ts'
import { castOf, labelledTexts } from './novel.ts'
import { openingsOf } from './openings.ts'
import { FictionScore } from './score-fiction.ts'
import { shown } from './show-figures.ts'

const folds = 6

export function crossValidate(files: readonly string[]): void {
  const gold = files.flatMap(readCorpus)
  const texts = gold.map(labelledTexts)
  const openings = gold.map(openingsOf)
  const marks = gold.map(examplesOf)
  const answers = { 'no cast': new Map<string, Quote[]>(), 'cast given': new Map<string, Quote[]>(), openings: new Map<string, Quote[]>() }
  const temperatures = { novels: new Temperatures(), openings: new Temperatures() }
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitChain(texts.filter((_, index) => index % folds !== fold).flat())
    install(weights)
    installSpeech(marks.filter((_, index) => index % folds !== fold))
    gold.forEach((document, index) => {
      if (index % folds !== fold) return
      answers['no cast'].set(document.id, extractQuotes(document.text))
      answers['cast given'].set(document.id, extractQuotes(document.text, { cast: castOf(document) }))
      for (const part of openings[index] ?? []) answers.openings.set(part.id, extractQuotes(part.text))
      const [novel, , ...parts] = texts[index] ?? []
      if (novel) temperatures.novels.add(novel, weights)
      for (const part of parts) temperatures.openings.add(part, weights)
    })
  }
  for (const [setting, quotes] of Object.entries(answers)) {
    const score = new FictionScore()
    for (const document of setting === 'openings' ? openings.flat() : gold) {
      const own = new FictionScore()
      for (const each of [score, own]) each.add(document, quotes.get(document.id) ?? [])
      if (setting !== 'openings') console.log(shown(`${setting}, ${document.id}`, own.figures().speaker as Figures))
    }
    for (const [name, figures] of Object.entries(score.figures())) console.log(shown(`${setting}, ${name}`, figures))
    const folder = process.env.PREDICTIONS
    if (folder && setting !== 'openings') writeFileSync(join(folder, `${setting.replace(' ', '-')}.jsonl`), predictions(gold, quotes))
  }
  for (const [what, each] of Object.entries(temperatures)) console.log(`loss by temperature, ${what}: ${each.shown()}`)
}

/** How well the probabilities of the right speakers keep what they promise, by temperature: the mean loss in nats. */
class Temperatures {
  private readonly loss = new Map<number, { sum: number; turns: number }>()

  add(text: Labelled, weights: Float64Array): void {
    for (const temperature of [0.8, 1, 1.15, 1.25, 1.35, 1.5, 1.75]) {
      const turns = lookTwice(text, weights)
      const known = this.loss.get(temperature) ?? { sum: 0, turns: 0 }
      this.loss.set(temperature, known)
      decode(linksFor(turns, weights, temperature)).forEach(({ chances }, t) => {
        const places = text.right[t] ?? []
        if (places.length === 0) return
        known.sum -= Math.log(
          Math.max(
            1e-9,
            places.reduce((sum, place) => sum + (chances[place] ?? 0), 0),
          ),
        )
        known.turns++
      })
    }
  }

  shown(): string {
    return [...this.loss].map(([temperature, { sum, turns }]) => `${temperature}: ${(sum / turns).toFixed(4)}`).join(', ')
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

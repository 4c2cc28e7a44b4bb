/** Counts, over novels, the quotations found, who speaks them, by the way the text tells it, and to whom. */
import { type Answer, contentOf } from './answer.ts'
import type { GoldDocument } from './corpus.ts'
import { Confidence, Counts, type Figures, f1 } from './counts.ts'
import { isUnknown } from './novel.ts'
import { allPieces, match } from './pieces.ts'
import { isPerson } from './same-person.ts'

const agreement = 0.8
const types = ['explicit', 'anaphoric', 'implicit'] as const

export class FictionScore {
  private readonly counts = new Counts()
  private readonly confidence = new Confidence()

  add(document: GoldDocument, answers: readonly Answer[]): void {
    const { counts } = this
    const gold = allPieces(document, document.quotes, ({ content }) => content)
    const returned = allPieces(
      document,
      answers.filter(({ kind }) => kind !== 'indirect'),
      contentOf,
    )
    const { answerTo } = match(gold, returned, agreement)
    counts.add('spans', gold.length)
    counts.add('returned', returned.length)
    counts.add('found', answerTo.size)
    for (const piece of gold) {
      const { speaker, type = 'untyped', addressees = [] } = piece.of
      if (!speaker || isUnknown(speaker)) continue
      const answer = answerTo.get(piece)?.of
      const right = answer !== undefined && isPerson(document, speaker, answer)
      for (const what of ['speaker', type]) {
        counts.add(what)
        counts.add(`${what} right`, right)
      }
      if (answer?.speaker) this.confidence.add(answer.confidence, right)
      const listeners = addressees.map((name) => keyOf(document, name)).filter((key) => key !== undefined)
      if (listeners.length === 0) continue
      counts.add('addressed')
      if (!answer?.addressee) continue
      const heard = { speaker: answer.addressee, mention: null }
      counts.add('addressees')
      counts.add(
        'addressees right',
        listeners.some((key) => isPerson(document, key, heard)),
      )
    }
  }

  figures(): Readonly<Record<string, Figures>> {
    const share = (part: string, whole: string) => this.counts.share(part, whole)
    const spans = [share('found', 'returned'), share('found', 'spans')] as const
    const byType = types.filter((type) => this.counts.of(type) > 0).map((type) => [type, share(`${type} right`, type)] as const)
    return {
      spans: { gold: this.counts.of('spans'), f1: f1(...spans), precision: spans[0], recall: spans[1] },
      speaker: { gold: this.counts.of('speaker'), accuracy: share('speaker right', 'speaker'), ...Object.fromEntries(byType) },
      ...(this.counts.of('addressed') > 0 && {
        addressee: {
          gold: this.counts.of('addressed'),
          precision: share('addressees right', 'addressees'),
          recall: share('addressees right', 'addressed'),
        },
      }),
      confidence: this.confidence.figures(),
    }
  }
}

/** Some addressees bear another name than the key of `entities`. */
function keyOf({ entities }: GoldDocument, name: string): string | undefined {
  return entities[name] ? name : Object.keys(entities).find((key) => entities[key]?.names?.includes(name))
}

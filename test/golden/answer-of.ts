/** Answers made from labels, for the tests of the comparison itself. */
import type { Quote, Speaker } from '../../src/index.ts'
import type { Golden } from './read-golden.ts'

export const person = (name: string): Speaker => ({ id: name, name, aliases: [], named: true, gender: 'unknown', roles: [] })

/** The answer that the labels ask for. */
export function answerOf({ text, quotes }: Golden): Quote[] {
  const made = quotes.map((golden): Quote => {
    const [start, end] = [golden.content[0].start, golden.content[golden.content.length - 1].end]
    const { kind, content, cue, mention, closed, speaker, addressee } = golden
    return {
      ...{ start, end, text: text.slice(start, end), kind, content, closed },
      cue: cue && { ...cue, lemma: cue.text },
      mention: mention && { ...mention, type: 'name' },
      speaker: speaker === null ? null : person(speaker),
      addressee: addressee === null ? null : person(addressee),
      ...{ confidence: 1, evidence: [], alternatives: [], nested: [] },
    }
  })
  const isInner = (_: Quote, index: number) => quotes[index].nested
  return made.filter((quote, index) => !isInner(quote, index)).map((quote) => ({ ...quote, nested: made.filter(isInner) }))
}

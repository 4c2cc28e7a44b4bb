/** Who has how many words. */
import type { Quote, Speaker } from '../../src/index.ts'
import { byId } from './element.ts'
import { percent } from './explain/index.ts'
import type { Line } from './legend.ts'
import { type Voice, voiceOf } from './voices.ts'

export interface Tally {
  /** Those who speak, the one with most words first. */
  readonly speakers: readonly Speaker[]
  readonly lines: (voices: ReadonlyMap<string, Voice>) => Line[]
  readonly words: ReadonlyMap<Speaker['gender'], number>
}

export function tally(quotes: readonly Quote[]): Tally {
  const rows = new Map<Speaker | null, { quotes: number; words: number }>()
  const byGender = new Map<Speaker['gender'], number>()
  let total = 0
  for (const { speaker, content } of quotes) {
    const words = content.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0)
    const row = rows.get(speaker) ?? { quotes: 0, words: 0 }
    rows.set(speaker, { quotes: row.quotes + 1, words: row.words + words })
    const gender = speaker?.gender ?? 'unknown'
    byGender.set(gender, (byGender.get(gender) ?? 0) + words)
    total += words
  }
  const sorted = [...rows].sort(([one, { words: many }], [, { words: few }]) => Number(one === null) || few - many)
  return {
    speakers: sorted.flatMap(([speaker]) => speaker ?? []),
    lines: (voices) =>
      sorted.map(([speaker, row]) => ({ voice: voiceOf(voices, { speaker }), ...row, share: total ? row.words / total : 0 })),
    words: byGender,
  }
}

/** How the words are spread over women, men and those of whom the text does not tell. */
export function showGenders(words: Tally['words']): void {
  const total = [...words.values()].reduce((sum, count) => sum + count, 0)
  const share = (gender: Speaker['gender']) => percent((words.get(gender) ?? 0) / total)
  const box = byId('genders', 'p')
  box.hidden = total === 0
  box.textContent = `Of the words quoted, ${share('female')} are women’s, ${share('male')} men’s; for ${share('unknown')} the text does not tell.`
}

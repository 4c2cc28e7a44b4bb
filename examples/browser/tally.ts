/** The library’s summary, as the page shows it. */
import { type Quote, type Speaker, type Summary, summarize } from '../../src/index.ts'
import { byId } from './element.ts'
import type { Line } from './legend.ts'
import { percent } from './numbers.ts'
import { type Voice, voiceOf } from './voices.ts'

export interface Tally {
  /** Those who speak, the one with most words first. */
  readonly speakers: readonly Speaker[]
  readonly lines: (voices: ReadonlyMap<string, Voice>) => Line[]
  readonly genders: Summary['genders']
}

export function tally(quotes: readonly Quote[]): Tally {
  const { speakers, unattributed, genders } = summarize(quotes)
  return {
    speakers: speakers.map(({ speaker }) => speaker),
    lines: (voices) => [
      ...speakers.map(({ speaker, ...counts }): Line => ({ voice: voiceOf(voices, { speaker }), ...counts })),
      ...(unattributed.quotes > 0 ? [{ voice: voiceOf(voices, { speaker: null }), ...unattributed, share: null }] : []),
    ],
    genders,
  }
}

/** How the words are spread over women, men and those of whom the text does not tell. */
export function showGenders({ female, male, unknown }: Summary['genders']): void {
  const box = byId('genders', 'p')
  box.hidden = female.speakers + male.speakers + unknown.speakers === 0
  const open = unknown.words > 0 ? `; for ${percent(unknown.share)} the text does not tell` : ''
  box.textContent = `Of the words that have a speaker, ${percent(female.share)} are women’s and ${percent(male.share)} men’s${open}.`
}

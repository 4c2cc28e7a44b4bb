/** Gold documents: one JSON object a line, offsets in UTF-16 code units. */
import { readFileSync } from 'node:fs'

export type Range = readonly [start: number, end: number]

export interface GoldQuote {
  readonly id: string
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly content: readonly Range[]
  readonly cue: readonly Range[] | null
  /** Words that name the speaker (news). */
  readonly source: readonly Range[] | null
  /** Key of `entities` (fiction). */
  readonly speaker: string | null
  /** How the text tells the speaker (novels): `explicit`, `anaphoric` or `implicit`. */
  readonly type?: string
  readonly addressees?: readonly string[]
}

export interface GoldDocument {
  readonly id: string
  readonly genre: 'news' | 'fiction'
  readonly text: string
  readonly quotes: readonly GoldQuote[]
  /** People of a novel, by the name that `speaker` uses. */
  readonly entities: Readonly<Record<string, GoldPerson>>
}

export interface GoldPerson {
  readonly names?: readonly string[]
  readonly gender?: string
  readonly narrator?: boolean
  /** Where the text speaks of them, in corpora that annotate it. */
  readonly mentions?: readonly Range[]
}

export function readCorpus(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument)
}

export const overlap = (start: number, end: number, [from, to]: Range): number => Math.max(0, Math.min(end, to) - Math.max(start, from))

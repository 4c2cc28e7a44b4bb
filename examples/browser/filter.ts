import type { Quote, QuoteKind } from '../../src/index.ts'

export const kinds: readonly QuoteKind[] = ['direct', 'mixed', 'indirect']

/** What the reader wants to see. */
export interface Filter {
  /** Ids of speakers, the empty one for nobody; none means everybody. */
  readonly speakers: ReadonlySet<string>
  readonly kinds: ReadonlySet<QuoteKind>
  /** From 0 to 1. */
  readonly least: number
}

export const everything: Filter = { speakers: new Set(), kinds: new Set(kinds), least: 0 }

export function passes({ speakers, kinds: wanted, least }: Filter, { speaker, kind, confidence }: Quote): boolean {
  return (speakers.size === 0 || speakers.has(speaker?.id ?? '')) && wanted.has(kind) && confidence >= least
}

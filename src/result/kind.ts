import type { Decision } from '../choice.ts'
import { Kind } from '../model.ts'
import type { QuoteKind } from '../types.ts'

const sentenceLike = 5

/**
 * A stretch in marks that the reporter’s own sentence runs through (`called it “a threat”`) is mixed; what follows the
 * verb, a comma, a colon or a sentence end, or is long enough to stand alone after the verb, is direct.
 */
export function kindOf({ setting, cue, quotation, kind }: Decision): QuoteKind {
  if (kind) return kind
  if (!setting) return 'direct'
  if (quotation.form !== 'marks') return 'direct'
  const { opensWithCapital, before, words, ending } = setting
  if (opensWithCapital || (before !== Kind.Word && before !== Kind.Number)) return 'direct'
  const afterCue = cue !== null && cue.last === quotation.first
  if (afterCue && words >= sentenceLike) return 'direct'
  return ending === ',' && words >= sentenceLike && cue !== null && cue.first >= quotation.last ? 'direct' : 'mixed'
}

/** Times that machines write before what somebody said: `[00:01] Ann: …`, `12/03/2024, 18:22 - Priya: …`. */
import type { Span } from '../types.ts'

/** A date may stand before the hour, and a dash behind it. */
const stamp = /[[(]?(?:\d[\d/.-]+,? )?\d+:\d\d[\d:.,]*(?: ?[ap]\.?m\.?)?[\])]?\s*(?:[-–—]\s)?/iy

/** Where a paragraph goes on behind the time it begins with; its start where it begins with none. */
export function behindStamp(text: string, { start, end }: Span): number {
  stamp.lastIndex = start
  return stamp.test(text) && stamp.lastIndex < end ? stamp.lastIndex : start
}

/** Times that machines write before what somebody said: `[00:01] Ann: …`, `12/03/2024, 18:22 - Priya: …`. */
import type { Span } from '../types.ts'

/** A date may stand before the hour, and a dash behind it. The numbers are bounded, so that no text makes it slow. */
const stamp =
  /[[(]?(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? )?\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?(?: ?[ap]\.?m\.?)?(?:[\])]| )\s?(?:[-–—] )?/iy

/** Where a paragraph goes on behind the time it begins with; its start where it begins with none. */
export function behindStamp(text: string, { start, end }: Span): number {
  stamp.lastIndex = start
  const found = stamp.exec(text)
  return found && start + found[0].length < end ? start + found[0].length : start
}

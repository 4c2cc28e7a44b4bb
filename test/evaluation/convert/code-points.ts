/** Offsets that count code points, as Python does → UTF-16 code units. */
export function unitsOf(text: string): (codePoint: number) => number {
  // Most texts have no character beyond the first plane: then both counts are the same.
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (codePoint) => codePoint
  const starts: number[] = []
  for (let at = 0; at < text.length; at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1) starts.push(at)
  starts.push(text.length)
  return (codePoint) => starts[codePoint] ?? text.length + 1
}

import type { GoldQuote, Range } from '../corpus.ts'

const closing: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"', "''": "''", '``': "''" }

/** Which characters stand in double marks of any kind, marks within them included: marks left open end with their line. */
function inMarks(text: string): Uint8Array {
  const inside = new Uint8Array(text.length)
  const open: string[] = []
  let from = 0
  for (const { index, 0: mark } of text.matchAll(/[“”"«»\n]|''|``/g)) {
    if (open.length > 0) inside.fill(1, from, index)
    from = index + mark.length
    if (mark === '\n') open.length = 0
    else if (closing[open.at(-1) ?? ''] === mark) open.pop()
    else if (mark in closing) open.push(mark)
  }
  return inside
}

/** `direct`: all words of the content stand in marks; `mixed`: some; `indirect`: none. */
export function kindsIn(text: string): (content: readonly Range[]) => GoldQuote['kind'] {
  const inside = inMarks(text)
  return (content) => {
    let within = 0
    let all = 0
    for (const [start, end] of content)
      for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)) {
        all++
        within += inside[start + index] as number
      }
    return within === 0 ? 'indirect' : within === all ? 'direct' : 'mixed'
  }
}

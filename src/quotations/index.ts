// Temporary stub by the main developer: overwrite freely.
import type { Document, Quotation } from '../model.ts'
export function findQuotations({ text, tokens, paragraphs }: Document): Quotation[] {
  const found: Quotation[] = []
  let carry: { start: number; first: number; content: { start: number; end: number }[] } | null = null
  const push = (start: number, end: number, content: { start: number; end: number }[], closed: boolean) => {
    let first = 0, last = 0
    const lb = (o: number) => { let l = 0, h = tokens.count; while (l < h) { const m = (l + h) >> 1; if (tokens.start[m]! < o) l = m + 1; else h = m } return l }
    first = lb(start); last = lb(end)
    const c = content.filter((x) => x.end > x.start)
    if (c.length) found.push({ id: found.length, form: 'marks', start, end, content: c, first, last, parent: -1, closed, label: null })
  }
  for (const p of paragraphs) {
    const re = /“|”|"|''|``/g
    re.lastIndex = p.start
    let open = carry ? carry.start : -1
    let pieceStart = p.start
    let content: { start: number; end: number }[] = carry ? carry.content : []
    let firstMark = true
    for (let m = re.exec(text); m && m.index < p.end; m = re.exec(text)) {
      if (carry && firstMark) {
        firstMark = false
        if (m.index === p.start && m[0] !== '”') { pieceStart = m.index + m[0].length; carry = null; continue }
        push(carry.start, content.at(-1)!.end, content, false); carry = null; open = -1; content = []
      }
      if (open < 0) { if (m[0] === '”') continue; open = m.index; pieceStart = m.index + m[0].length; content = [] }
      else if (m[0] !== '“' && m[0] !== '``') { push(open, m.index + m[0].length, [...content, { start: pieceStart, end: m.index }], true); open = -1; content = [] }
    }
    if (carry) { push(carry.start, content.at(-1)!.end, content, false); carry = null; open = -1 }
    if (open >= 0) carry = { start: open, first: 0, content: [...content, { start: pieceStart, end: p.end }] }
  }
  if (carry) push(carry.start, carry.content.at(-1)!.end, carry.content, false)
  return found
}

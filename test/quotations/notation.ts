import { readText } from '../../src/document/index.ts'
import type { Quotation } from '../../src/model.ts'
import { findQuotations } from '../../src/quotations/index.ts'

/**
 * Writes what was found into the text: `“{Go,}” said Mary.` A tag before a colon tells what isn't plain: `d` dash dialogue, `e` emphasis,
 * `t` transcript, `!` not closed, a number for the pieces of one quotation. `<Ann Lee>` is a label.
 */
export function annotate(text: string, quotations: readonly Quotation[] = findQuotations(readText(text))): string {
  const opens = new Map<number, string>()
  const closes = new Map<number, string>()
  const add = (map: Map<number, string>, at: number, sign: string, before = false) => {
    const there = map.get(at) ?? ''
    map.set(at, before ? sign + there : there + sign)
  }
  let split = 0
  for (const { form, closed, content, label } of quotations) {
    const tag = (form === 'marks' ? '' : (form[0] as string)) + (closed ? '' : '!') + (content.length > 1 ? ++split : '')
    for (const { start, end } of content) {
      add(opens, start, `{${tag}${tag && ':'}`)
      add(closes, end, '}', true)
    }
    if (label) {
      opens.set(label.start, '<')
      closes.set(label.end, '>')
    }
  }
  let out = ''
  for (let at = 0; at <= text.length; at++) out += (closes.get(at) ?? '') + (opens.get(at) ?? '') + (text[at] ?? '')
  return out
}

/** The text itself, without what {@link annotate} writes into it. */
export function plain(annotated: string): string {
  return annotated.replace(/\{(?:[dtbe]?!?\d*:)?|[}<>]/g, '')
}

/** Turns of a conversation: what one paragraph (or a quotation that runs over several) quotes is one speaker’s. */
import { Kind, type Quotation } from '../../model.ts'
import type { Layout } from '../../syntax/layout.ts'

/** What one speaker says before another one may. */
export interface Turn {
  readonly quotations: readonly Quotation[]
  /** Paragraphs, both included. */
  readonly paragraph: number
  readonly lastParagraph: number
  /** Tokens of those paragraphs, half-open. */
  readonly first: number
  readonly last: number
}

export function turnsOf({ document: { tokens, paragraphs } }: Layout, spoken: readonly Quotation[]): Turn[] {
  const turns: Turn[] = []
  let open: Quotation[] = []
  const close = () => {
    if (open.length === 0) return
    const paragraph = tokens.paragraph[(open[0] as Quotation).first] as number
    const lastParagraph = tokens.paragraph[(open.at(-1) as Quotation).last - 1] as number
    turns.push({
      quotations: open,
      paragraph,
      lastParagraph,
      first: paragraphs[paragraph]?.first ?? 0,
      last: paragraphs[lastParagraph]?.last ?? tokens.count,
    })
    open = []
  }
  for (const quotation of spoken) {
    const before = open.at(-1)
    if (before && tokens.paragraph[before.last - 1] !== tokens.paragraph[quotation.first]) close()
    open.push(quotation)
  }
  close()
  return turns
}

/** Words of the narration between two tokens, and whether any stand there. */
export function isBare({ document: { tokens }, owner }: Layout, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] === Kind.Word && (owner[at] as number) < 0) return false
  return true
}

import type { TextSpan } from './types.ts'

/** Whether the places of a quote are places of the text, and what it says stands there. */
export function isQuoteOf(text: string, quote: unknown): quote is TextSpan & { readonly content: readonly TextSpan[] } {
  if (!isTextSpan(text, quote) || !('content' in quote)) return false
  const { content, start, end } = quote
  return Array.isArray(content) && content.every((piece) => isTextSpan(text, piece) && piece.start >= start && piece.end <= end)
}

export function isTextSpan(text: string, span: unknown): span is TextSpan {
  if (typeof span !== 'object' || span === null) return false
  const { start, end, text: words } = span as Partial<TextSpan>
  return Number.isInteger(start) && Number.isInteger(end) && text.slice(start, end) === words
}

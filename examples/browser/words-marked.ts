/** Marks the reporting words and the mention of the chosen quote in the text, where the browser can do so without further elements. */
import type { Span } from '../../src/index.ts'

const registry = 'highlights' in CSS ? CSS.highlights : null

export function markWords(near: Element | undefined, words: Readonly<Record<'cue' | 'mention', Span | null>>): void {
  if (!registry) return
  for (const [name, span] of Object.entries(words)) {
    const range = near && span ? rangeOf(near.closest('p'), span) : null
    if (range) registry.set(name, new Highlight(range))
    else registry.delete(name)
  }
}

/** Paragraphs to look through on each side. */
const reach = 5

/** The range of a span, from the paragraph that holds it. */
function rangeOf(near: HTMLElement | null, { start, end }: Span): Range | null {
  let paragraph = near
  for (let tries = 0; paragraph && Number(paragraph.dataset.start) > start && tries < reach; tries++) paragraph = beside(paragraph, -1)
  for (let tries = 0; paragraph && tries < reach; tries++) {
    const from = Number(paragraph.dataset.start)
    const length = paragraph.textContent.length
    if (from >= 0 && start < from + length) return rangeIn(paragraph, start - from, Math.min(end - from, length))
    paragraph = beside(paragraph, 1)
  }
  return null
}

function beside(paragraph: HTMLElement, step: -1 | 1): HTMLElement | null {
  const next = step < 0 ? paragraph.previousElementSibling : paragraph.nextElementSibling
  const block = step < 0 ? paragraph.parentElement?.previousElementSibling : paragraph.parentElement?.nextElementSibling
  return (next ?? (step < 0 ? block?.lastElementChild : block?.firstElementChild) ?? null) as HTMLElement | null
}

function rangeIn(paragraph: HTMLElement, start: number, end: number): Range | null {
  if (start < 0 || end <= start) return null
  const range = document.createRange()
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  let at = 0
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (start >= at && start < at + node.length) range.setStart(node, start - at)
    if (end > at && end <= at + node.length) {
      range.setEnd(node, end - at)
      return range
    }
    at += node.length
  }
  return null
}

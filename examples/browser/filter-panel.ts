/** Kinds and least confidence. */
import type { QuoteKind } from '../../src/index.ts'
import { byId } from './element.ts'
import { everything, type Filter, kinds } from './filter.ts'
import { pressVoices } from './legend.ts'

const least = byId('least', 'input')
const leastShown = byId('least-shown', 'span')
const reset = byId('reset', 'button')
const boxes = [...byId('kinds', 'fieldset').querySelectorAll('input')]

let filter: Filter = everything
let tell: (filter: Filter) => void = () => {}

/** Calls `changed` with each filter that the reader sets. */
export function listenToFilters(changed: (filter: Filter) => void): void {
  tell = changed
  for (const box of boxes)
    box.addEventListener('change', () =>
      set({ ...filter, kinds: new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value as QuoteKind)) }),
    )
  least.addEventListener('input', () => set({ ...filter, least: Number(least.value) / 100 }))
  reset.addEventListener('click', () => {
    resetFilters()
    tell(filter)
    byId('speakers', 'h2').focus()
  })
}

export function toggleVoice(id: string): void {
  const speakers = new Set(filter.speakers)
  if (!speakers.delete(id)) speakers.add(id)
  set({ ...filter, speakers })
}

/** Sets everything back, without a call. */
export function resetFilters(): void {
  filter = everything
  for (const box of boxes) box.checked = true
  least.value = '0'
  show()
}

export function showCounts(count: (kind: QuoteKind) => number): void {
  kinds.forEach((kind, index) => {
    const shown = boxes[index]?.closest('label')?.querySelector('.count')
    if (shown) shown.textContent = String(count(kind))
  })
}

function set(next: Filter): void {
  filter = next
  show()
  tell(filter)
}

function show(): void {
  leastShown.textContent = `${least.value}%`
  least.setAttribute('aria-valuetext', leastShown.textContent)
  reset.disabled = filter.speakers.size === 0 && filter.kinds.size === kinds.length && filter.least === 0
  pressVoices(filter.speakers)
}

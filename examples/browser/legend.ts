/** The list of speakers with their counts; each is a switch of the filter. */
import { byId, element } from './element.ts'
import { percent } from './explain/index.ts'
import type { Voice } from './voices.ts'

export interface Line {
  readonly voice: Voice
  readonly quotes: number
  readonly words: number
  /** Of all words quoted, from 0 to 1. */
  readonly share: number
}

/** So many are shown until the reader asks for all. */
const few = 12

const list = byId('voices', 'ul')
const more = byId('more', 'button')

let items: readonly HTMLElement[] = []

export function drawLegend(lines: readonly Line[], toggle: (id: string) => void): void {
  items = lines.map((line) => item(line, toggle))
  list.replaceChildren(...items)
  byId('legend-hint', 'p').textContent =
    lines.length > 0 ? 'Choose one or more to see only their words.' : 'Nobody yet: the text has no quotations.'
  more.textContent = `Show all ${lines.length}`
  fold(true)
}

function fold(folded: boolean): void {
  items.forEach((entry, index) => {
    entry.hidden = folded && index >= few
  })
  more.hidden = !folded || items.length <= few
}

more.addEventListener('click', () => {
  fold(false)
  items[few]?.querySelector('button')?.focus()
})

function item({ voice, quotes, words, share }: Line, toggle: (id: string) => void): HTMLElement {
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' })
  bar.style.setProperty('--share', String(share))
  const roles = voice.speaker?.roles.join('; ')
  const button = element(
    'button',
    { type: 'button', class: `voice ${voice.colour}`, 'aria-pressed': 'false', 'data-voice': voice.id },
    element('span', { class: 'badge', 'aria-hidden': 'true' }, voice.badge),
    element('span', { class: 'name' }, voice.name, ...(roles ? [element('small', {}, roles)] : [])),
    element(
      'span',
      { class: 'numbers' },
      element('span', {}, String(quotes), element('span', { class: 'unseen' }, quotes === 1 ? ' quotation, ' : ' quotations, ')),
      element('small', { title: `${words} words` }, percent(share), element('span', { class: 'unseen' }, ' of the words quoted')),
    ),
    bar,
  )
  button.addEventListener('click', () => toggle(voice.id))
  return element('li', {}, button)
}

/** Shows which speakers are chosen. */
export function pressVoices(chosen: ReadonlySet<string>): void {
  for (const entry of items) {
    const button = entry.firstElementChild as HTMLElement
    button.setAttribute('aria-pressed', String(chosen.has(button.dataset.voice ?? '')))
  }
}

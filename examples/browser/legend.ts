/** The list of speakers with their counts; each is a switch of the filter. */
import { byId, element } from './element.ts'
import { count, percent } from './numbers.ts'
import type { Voice } from './voices.ts'

export interface Line {
  readonly voice: Voice
  readonly quotes: number
  readonly words: number
  /** Of the words that have a speaker, from 0 to 1; `null` for those that have none. */
  readonly share: number | null
}

/** So many are shown until the reader asks for all. */
const few = 12

const list = byId('voices', 'ul')
const more = byId('more', 'button')

let items: readonly HTMLElement[] = []

export function drawLegend(lines: readonly Line[], toggle: (id: string) => void): void {
  items = lines.map((line) => item(line, toggle))
  list.replaceChildren(...items)
  byId('legend-hint', 'p').textContent = lines.length > 0 ? 'Choose whose words to see.' : 'Nobody yet: the text has no quotations.'
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
  bar.style.setProperty('--share', String(share ?? 0))
  const roles = voice.speaker?.roles.join('; ')
  const button = element(
    'button',
    { type: 'button', class: `voice ${voice.colour}`, 'aria-pressed': 'false', 'data-voice': voice.id },
    element('span', { class: 'badge', 'aria-hidden': 'true' }, voice.badge),
    element('span', { class: 'name' }, voice.name, ...(roles ? [element('small', {}, roles)] : [])),
    element(
      'span',
      { class: 'numbers', title: `${count(quotes, 'quotation')}, ${count(words, 'word')}` },
      element('span', {}, String(quotes), unseen(quotes === 1 ? ' quotation, ' : ' quotations, ')),
      share === null ? unseen(count(words, 'word')) : element('small', {}, percent(share), unseen(' of the words')),
    ),
    ...(share === null ? [] : [bar]),
  )
  button.addEventListener('click', () => toggle(voice.id))
  return element('li', {}, button)
}

/** What only those hear who cannot see the columns. */
function unseen(text: string): HTMLElement {
  return element('span', { class: 'unseen' }, text)
}

/** Shows which speakers are chosen. */
export function pressVoices(chosen: ReadonlySet<string>): void {
  for (const entry of items) {
    const button = entry.firstElementChild as HTMLElement
    button.setAttribute('aria-pressed', String(chosen.has(button.dataset.voice ?? '')))
  }
}

/** The panel of details: which quote it is about, and how the reader gets there. */
import type { Quote } from '../../src/index.ts'
import { detailsOf } from './details-view.ts'
import { byId, element } from './element.ts'
import { article, chooseMarks, firstMark, quoteAt } from './text-view.ts'
import type { Voice } from './voices.ts'
import { markWords } from './words-marked.ts'

const panel = byId('details', 'aside')
const title = byId('details-title', 'span')
const body = byId('details-body', 'div')
const previous = byId('previous', 'button')
const next = byId('next', 'button')

let quotes: readonly Quote[] = []
let voices: ReadonlyMap<string, Voice> = new Map()
/** Places of the quotes that pass the filters. */
let shown: readonly number[] = []
let chosen = -1
/** A kept quote stays while the pointer passes over others. */
let kept = false

/** Quotes of a new text. */
export function resetDetails(newQuotes: readonly Quote[], newVoices: ReadonlyMap<string, Voice>): void {
  quotes = newQuotes
  voices = newVoices
  chosen = -1
  close()
}

/** What the filters let pass. */
export function limitDetails(places: readonly number[]): void {
  shown = places
  if (chosen >= 0 && !places.includes(chosen)) close()
  else showPlace()
}

function choose(index: number, keep: boolean): void {
  const quote = quotes[index]
  if (!quote) return
  kept = keep
  panel.classList.add('open')
  panel.classList.toggle('kept', keep)
  document.documentElement.classList.add('details-open')
  // Where the details are a sheet over the text, they must not cover what they are about.
  if (keep) firstMark(index)?.scrollIntoView({ block: 'nearest' })
  if (index === chosen) return
  chooseMarks(index, chosen)
  chosen = index
  body.replaceChildren(...detailsOf(quote, voices))
  panel.scrollTop = 0
  markWords(firstMark(index), { cue: quote.cue, mention: quote.mention })
  showPlace()
}

function close(): void {
  chooseMarks(-1, chosen)
  chosen = -1
  kept = false
  panel.classList.remove('open', 'kept')
  document.documentElement.classList.remove('details-open')
  body.replaceChildren(
    element('p', { class: 'hint' }, 'Who speaks, by which words the text says so, and how sure that is: point at a quotation.'),
  )
  markWords(undefined, { cue: null, mention: null })
  showPlace()
}

function showPlace(): void {
  const place = shown.indexOf(chosen)
  title.textContent =
    place < 0 ? (shown.length === 1 ? '1 quotation' : `${shown.length} quotations`) : `Quotation ${place + 1} of ${shown.length}`
  previous.disabled = shown.length === 0 || place === 0
  next.disabled = shown.length === 0 || place === shown.length - 1
}

function step(by: 1 | -1): void {
  const place = shown.indexOf(chosen)
  const index = shown[place < 0 ? (by > 0 ? 0 : shown.length - 1) : place + by]
  if (index === undefined) return
  choose(index, true)
}

/** Back to the text, where the reader came from. */
function leave(): void {
  const mark = firstMark(chosen)
  const inside = panel.contains(document.activeElement)
  close()
  if (inside) mark?.focus()
}

export function listenToDetails(): void {
  article.addEventListener('pointerover', ({ target, pointerType }) => {
    const index = quoteAt(target)
    if (index >= 0 && !kept && pointerType === 'mouse') choose(index, false)
  })
  article.addEventListener('focusin', ({ target }) => {
    // A click puts the focus too, and is dealt with below.
    const index = (target as Element).matches(':focus-visible') ? quoteAt(target) : -1
    if (index >= 0) choose(index, kept)
  })
  article.addEventListener('click', ({ target }) => {
    const index = quoteAt(target)
    if (index >= 0) choose(index, !(kept && index === chosen))
  })
  article.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    const index = quoteAt(event.target)
    if (index < 0) return
    event.preventDefault()
    choose(index, true)
    body.focus({ preventScroll: true })
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && chosen >= 0) leave()
  })
  previous.addEventListener('click', () => step(-1))
  next.addEventListener('click', () => step(1))
  byId('close', 'button').addEventListener('click', leave)
  // Nor may they cover the editor.
  byId('draft', 'textarea').addEventListener('focus', close)
}

/** Joins the parts: a text comes, the worker finds the quotes, the page shows them. */
import { toCsv } from '../../src/formats/index.ts'
import type { Quote } from '../../src/index.ts'
import { ask, Cancelled, cancel } from './ask.ts'
import { limitDetails, listenToDetails, resetDetails } from './details.ts'
import { offer } from './download.ts'
import { byId } from './element.ts'
import { everything, type Filter, passes } from './filter.ts'
import { listenToFilters, resetFilters, showCounts, toggleVoice } from './filter-panel.ts'
import { drawLegend } from './legend.ts'
import { count } from './numbers.ts'
import { paragraphsOf } from './paragraphs.ts'
import { hideProgress, showProgress } from './progress.ts'
import { listenForTexts, type Source, sample } from './source.ts'
import { showGenders, tally } from './tally.ts'
import { clearText, drawText, filterText } from './text-view.ts'
import { voicesOf } from './voices.ts'

const status = byId('status', 'p')
const shownOnly = byId('shown-only', 'input')

let source: Source = sample
let quotes: readonly Quote[] = []
let filter: Filter = everything

async function take(next: Source): Promise<void> {
  source = next
  quotes = []
  clearText()
  show([])
  say(`Reading ${size(next.text)} …`)
  showProgress()
  try {
    const found = await ask({ text: next.text, markdown: next.markdown })
    quotes = found.quotes
    const voices = show(quotes)
    if (!(await drawText(paragraphsOf(next.text, quotes), quotes, voices))) return
    refresh()
    say(`${summary(next.text)} in ${(found.milliseconds / 1000).toFixed(1)} s.`)
  } catch (error) {
    if (error instanceof Cancelled && next !== source) return
    await drawText(paragraphsOf(next.text, []), [], new Map())
    say(error instanceof Cancelled ? 'Cancelled.' : `That went wrong: ${error instanceof Error ? error.message : String(error)}`)
  }
  hideProgress()
}

/** Legend, filters and details for these quotes. */
function show(these: readonly Quote[]): ReturnType<typeof voicesOf> {
  const { speakers, lines, genders } = tally(these)
  const voices = voicesOf(speakers)
  drawLegend(lines(voices), toggleVoice)
  showGenders(genders)
  showCounts((kind) => these.filter((quote) => quote.kind === kind).length)
  resetFilters()
  filter = everything
  resetDetails(these, voices)
  refresh()
  return voices
}

/** The filters’ effect on text and details. */
function refresh(): void {
  const shown = quotes.flatMap((quote, index) => (passes(filter, quote) ? [index] : []))
  const set = new Set(shown)
  filterText((index) => set.has(index))
  limitDetails(shown)
}

function chosen(onlyShown: boolean): readonly Quote[] {
  return onlyShown ? quotes.filter((quote) => passes(filter, quote)) : quotes
}

function summary(text: string): string {
  const speakers = new Set(quotes.flatMap(({ speaker }) => (speaker ? [speaker.id] : []))).size
  return `Found ${count(quotes.length, 'quotation')} by ${count(speakers, 'speaker')} in ${size(text)}`
}

function size({ length }: string): string {
  return count(length, 'character')
}

function say(message: string): void {
  status.textContent = message
}

// Beside the text there is room for the panels; above it, on a narrow screen, they wait until they are asked for.
const narrow = matchMedia('(max-width: 47.99rem)')
const fold = () => byId('side', 'details').toggleAttribute('open', !narrow.matches)
narrow.addEventListener('change', fold)
fold()

listenToDetails()
listenToFilters((next) => {
  filter = next
  refresh()
  const shown = chosen(true).length
  say(shown === quotes.length ? summary(source.text) : `${shown.toLocaleString('en')} of ${count(quotes.length, 'quotation')} shown`)
})
const name = () => source.name
offer('json', 'json', 'application/json', name, () => JSON.stringify(chosen(shownOnly.checked), null, 2))
// With the mark by which spreadsheets know UTF-8.
offer('csv', 'csv', 'text/csv;charset=utf-8', name, () => toCsv(source.text, chosen(shownOnly.checked), { bom: true }))
listenForTexts(take, say, () => source.text)
byId('cancel', 'button').addEventListener('click', cancel)
take(sample)

import { byId } from './element.ts'

const box = byId('run', 'div')
const label = byId('run-label', 'label')
const bar = byId('progress', 'progress')
const elapsed = byId('elapsed', 'span')

/** A run shorter than this shows no bar, which would only flicker. */
const patience = 150
let shown = 0
let ticking = 0

/** Shows that something runs, and for how long. How far the search is nobody knows, so the bar does not say. */
export function showProgress(what: string): void {
  hideProgress()
  const started = performance.now()
  label.textContent = what
  bar.removeAttribute('value')
  elapsed.textContent = ''
  shown = window.setTimeout(() => {
    box.hidden = false
  }, patience)
  ticking = window.setInterval(() => {
    elapsed.textContent = `${((performance.now() - started) / 1000).toFixed(1)} s`
  }, 100)
}

export function hideProgress(): void {
  window.clearTimeout(shown)
  window.clearInterval(ticking)
  box.hidden = true
}

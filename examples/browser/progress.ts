import { byId } from './element.ts'

const box = byId('run', 'div')
const elapsed = byId('elapsed', 'span')

/** Milliseconds: a bar for a shorter run would only flicker. */
const patience = 150
let shown = 0
let ticking = 0

/** Shows that something runs, and for how long. How far the search is nobody knows, so the bar does not say. */
export function showProgress(): void {
  hideProgress()
  const started = performance.now()
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

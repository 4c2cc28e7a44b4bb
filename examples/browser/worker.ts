/** Finds the quotes away from the page, so that the page stays usable meanwhile. In a project of yours: `from 'quote-attribution'`. */
import { extractQuotes } from '../../src/index.ts'
import type { Answer, Question } from './ask.ts'
import { extractFromMarkdown } from './markdown.ts'

self.addEventListener('message', ({ data: { text, markdown } }: MessageEvent<Question>) => {
  const started = performance.now()
  const find = async () => (markdown ? extractFromMarkdown(text) : extractQuotes(text))
  find().then(
    (quotes) => answer({ quotes, milliseconds: performance.now() - started }),
    (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
  )
})

function answer(message: Answer): void {
  self.postMessage(message)
}

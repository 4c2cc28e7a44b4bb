import type { Quote } from '../../src/index.ts'

export interface Question {
  readonly text: string
  /** Whether the text is Markdown, whose marks are no words. */
  readonly markdown: boolean
}

export interface Found {
  readonly quotes: readonly Quote[]
  readonly milliseconds: number
}

export type Answer = Found | { readonly error: string }

/** The worker, and whether it is busy. `extractQuotes` cannot be interrupted; a worker can be ended. */
let worker: Worker | null = null
let giveUp: ((reason: Error) => void) | null = null

/** What a question ends with when another one takes its place, or when the user cancels it. */
export class Cancelled extends Error {}

/** Asks for the quotes of a text. A question that still runs is given up. */
export function ask(question: Question): Promise<Found> {
  cancel()
  worker ??= new Worker(new URL('worker.js', import.meta.url), { type: 'module' })
  const asked = worker
  return new Promise<Found>((resolve, reject) => {
    giveUp = reject
    asked.onmessage = ({ data }: MessageEvent<Answer>) => {
      giveUp = null
      if ('error' in data) reject(new Error(data.error))
      else resolve(data)
    }
    asked.onerror = ({ message }) => {
      end()
      reject(new Error(message || 'The worker could not be started'))
    }
    asked.postMessage(question)
  })
}

/** Gives up the question that runs, if one does. */
export function cancel(): void {
  const reject = giveUp
  if (!reject) return
  end()
  reject(new Cancelled())
}

function end(): void {
  worker?.terminate()
  worker = null
  giveUp = null
}

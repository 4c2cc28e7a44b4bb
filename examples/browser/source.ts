/** The ways by which a text comes to the page: samples, writing, pasting, a file. */
import { byId } from './element.ts'
import { isMarkdown, readFile } from './read-file.ts'
import news from './samples/news.txt'
import story from './samples/story.txt'

export interface Source {
  readonly text: string
  /** For the names of downloads. */
  readonly name: string
  readonly markdown: boolean
}

/** The text that the page opens with. */
export const sample: Source = { text: news, name: 'news article', markdown: false }

/** A text area takes seconds over more characters than these: longer texts go by it. */
const longest = 200_000

/** Milliseconds without a key before the text is read again. */
const pause = 500

const editor = byId('editor', 'form')
const draft = byId('draft', 'textarea')
const write = byId('write', 'button')
const drop = byId('drop', 'div')

/** Calls `take` for every text that comes, and `fail` for a file that cannot be read. `current` is the text to edit. */
export function listenForTexts(take: (source: Source) => void, fail: (message: string) => void, current: () => string): void {
  const takeFile = (file: File) => {
    readFile(file).then(
      (text) => {
        openEditor(false)
        take({ text, name: file.name, markdown: isMarkdown(file.name) })
      },
      (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
    )
  }
  const takeSample = (source: Source) => () => {
    openEditor(false)
    take(source)
  }
  byId('news', 'button').addEventListener('click', takeSample(sample))
  byId('story', 'button').addEventListener('click', takeSample({ text: story, name: 'short story', markdown: false }))
  listenToEditor(take, current)
  listenToFiles(takeFile)
  listenToDrops(takeFile, take)
  document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain')
    if (!text || (event.target === draft && text.length <= longest)) return
    event.preventDefault()
    openEditor(false)
    take({ text, name: 'pasted text', markdown: false })
  })
}

function listenToEditor(take: (source: Source) => void, current: () => string): void {
  let waiting = 0
  let changed = false
  const read = () => {
    window.clearTimeout(waiting)
    take({ text: draft.value, name: 'text', markdown: false })
  }
  write.addEventListener('click', () => {
    openEditor(editor.hidden !== false)
    if (editor.hidden) return
    const text = current()
    draft.value = text.length > longest ? '' : text
    changed = false
    draft.focus()
    draft.setSelectionRange(0, draft.value.length)
    draft.scrollTop = 0
  })
  draft.addEventListener('input', () => {
    changed = true
    window.clearTimeout(waiting)
    waiting = window.setTimeout(read, pause)
  })
  draft.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) editor.requestSubmit()
  })
  editor.addEventListener('submit', (event) => {
    event.preventDefault()
    // A text area turns every line break into `\n`: a text that nobody changed is left as it came.
    if (changed) read()
    openEditor(false)
    write.focus()
  })
  editor.addEventListener('reset', (event) => {
    event.preventDefault()
    draft.value = ''
    changed = true
    draft.focus()
    read()
  })
}

function listenToFiles(takeFile: (file: File) => void): void {
  const input = byId('file', 'input')
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) takeFile(file)
    input.value = ''
  })
}

function listenToDrops(takeFile: (file: File) => void, take: (source: Source) => void): void {
  window.addEventListener('dragover', (event) => {
    event.preventDefault()
    drop.hidden = false
  })
  window.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) drop.hidden = true
  })
  window.addEventListener('drop', (event) => {
    event.preventDefault()
    drop.hidden = true
    const file = event.dataTransfer?.files[0]
    const text = event.dataTransfer?.getData('text/plain')
    if (file) takeFile(file)
    else if (text) take({ text, name: 'dropped text', markdown: false })
  })
}

function openEditor(open: boolean): void {
  editor.hidden = !open
  write.setAttribute('aria-expanded', String(open))
}

/** Hands the reader a file. The browser makes it; nothing is sent. */
import { byId, element } from './element.ts'

/** Calls `content` for the file’s words when the reader asks for it; `name` is the source’s. */
export function offer(button: string, ending: string, type: string, name: () => string, content: () => string): void {
  byId(button, 'button').addEventListener('click', () => save(`${stem(name())}-quotes.${ending}`, new Blob([content()], { type })))
}

function stem(name: string): string {
  const plain = name.replace(/\.[a-z]+$/iu, '').replace(/[^\p{L}\p{N}]+/gu, '-')
  return plain.slice(0, 60) || 'text'
}

function save(name: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  element('a', { href: url, download: name }).click()
  // The browser needs the address until it has begun to write.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

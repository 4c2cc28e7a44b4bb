/** Reads a dropped or chosen file: UTF-8, UTF-16 with its mark, else the old encoding of Western Europe. */
export async function readFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [first, second] = bytes
  const text = new TextDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8', {
    fatal: true,
  })
  let read: string
  try {
    read = text.decode(bytes)
  } catch {
    read = new TextDecoder('windows-1252').decode(bytes)
  }
  if (read.includes('\0')) throw new TypeError(`“${file.name}” is no text. Plain text (.txt) and Markdown (.md) can be read.`)
  return read
}

export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/iu.test(name)
}

import { readText } from '../../src/document/index.ts'
import { type Document, Kind, Trait } from '../../src/model.ts'

const names = Object.entries(Kind)

/** Tokens as written, apart by blanks, sentences apart by ` | `. */
export function tokensOf(document: Document | string): string {
  const { text, tokens } = typeof document === 'string' ? readText(document) : document
  let written = ''
  for (let row = 0; row < tokens.count; row++) {
    const gap = row === 0 ? '' : tokens.sentence[row] === tokens.sentence[row - 1] ? ' ' : ' | '
    written += gap + text.slice(tokens.start[row], tokens.end[row])
  }
  return written
}

/** Kind of the token that is written so, in words. */
export function kindOf(text: string, form: string): string | undefined {
  const { tokens } = readText(text)
  for (let row = 0; row < tokens.count; row++) {
    if (text.slice(tokens.start[row], tokens.end[row]) === form) return names.find(([, kind]) => kind === tokens.kind[row])?.[0]
  }
  return undefined
}

export function traitsOf(text: string, form: string): string[] {
  const { tokens } = readText(text)
  for (let row = 0; row < tokens.count; row++) {
    if (text.slice(tokens.start[row], tokens.end[row]) !== form) continue
    const bits = tokens.traits[row] as number
    return Object.entries(Trait).flatMap(([name, bit]) => (typeof bit === 'number' && bits & bit ? [name] : []))
  }
  return []
}

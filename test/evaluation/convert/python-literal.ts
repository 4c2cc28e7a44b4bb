import { UnexpectedFormat } from './mistake.ts'

export type Literal = string | number | null | readonly Literal[]

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }
const closing: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' }

/** A Python list, tuple or set of strings, whole numbers, `None` and further lists, as `repr` writes it. */
export function readLiteral(where: string, source: string): Literal {
  let at = 0
  const fail = (): never => {
    throw new UnexpectedFormat(where, `no Python literal at character ${at} of ${source.slice(0, 60)}`)
  }
  const skip = () => {
    while (/\s/.test(source[at] ?? '')) at++
  }
  const value = (): Literal => {
    skip()
    const end = closing[source[at] ?? '']
    if (end) return list(end)
    const token = /'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"|(-?\d+)|(None|set\(\))/y
    token.lastIndex = at
    const found = token.exec(source)
    if (!found) return fail()
    at += found[0].length
    const [, single, double, digits, word] = found
    if (digits !== undefined) return Number(digits)
    if (word !== undefined) return word === 'None' ? null : []
    return (single ?? double ?? '').replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|([\s\S]))/giu, (_, two, four, one: string) =>
      two || four ? String.fromCharCode(Number.parseInt(two ?? four, 16)) : (escapes[one] ?? one),
    )
  }
  const list = (end: string): Literal[] => {
    const items: Literal[] = []
    at++
    for (skip(); source[at] !== end; skip()) {
      items.push(value())
      skip()
      if (source[at] === ',') at++
      else if (source[at] !== end) fail()
    }
    at++
    return items
  }
  const result = value()
  skip()
  return at === source.length ? result : fail()
}

/** The strings of a list of strings. */
export function readStrings(where: string, source: string): string[] {
  const list = readLiteral(where, source)
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string'))
    throw new UnexpectedFormat(where, `no list of strings: ${source.slice(0, 60)}`)
  return list
}

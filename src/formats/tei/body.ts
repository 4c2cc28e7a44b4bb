import { type Mark, nest, type Part } from './nest.ts'
import { escaped, startTag } from './xml.ts'

/** The text with its marks, and the code units in it that XML 1.0 cannot hold, as `0007`. */
export function writeBody(text: string, marks: readonly Mark[]): { readonly body: string; readonly forbidden: readonly string[] } {
  const forbidden = new Set<string>()
  const glyph = (unit: string) => {
    const code = unit.charCodeAt(0).toString(16).padStart(4, '0')
    forbidden.add(code)
    return `<g ref="#char-${code}">\ufffd</g>`
  }
  const tags = nest(marks)
  const counts = new Map(tags.map(({ part }) => [part.mark, part.number]))
  const written: string[] = []
  let at = 0
  for (const { part, opens } of tags) {
    const to = opens ? part.start : part.end
    if (to > at) written.push(escaped(text.slice(at, to), glyph))
    at = to
    written.push(opens ? tagOf(part, counts.get(part.mark) ?? 1) : `</${part.mark.name}>`)
  }
  return { body: written.join(''), forbidden: [...forbidden].sort() }
}

function tagOf({ mark: { name, id, attributes }, number }: Part, count: number): string {
  if (id === undefined) return startTag(name, attributes)
  const idOf = (part: number) => (part === 1 ? id : `${id}.${part}`)
  const prev = number > 1 ? `#${idOf(number - 1)}` : undefined
  const next = number < count ? `#${idOf(number + 1)}` : undefined
  return startTag(name, { 'xml:id': idOf(number), ...attributes, prev, next })
}

/** How text is written in XML 1.0, so that every parser reads it back as it was. */

/** What means something to a parser, or what it would fold (CR), or what XML 1.0 has no way to write. */
const special = /[&<>"\r\p{Cs}\ufffe\uffff]|(?![\t\n\u007f-\u009f])\p{Cc}/gu

const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\r', '&#13;'],
])

/** Text between tags; `forbidden` writes, of one code unit, what XML 1.0 cannot hold. */
export function escaped(text: string, forbidden: (unit: string) => string = () => '\ufffd'): string {
  return text.replace(special, (unit) => references.get(unit) ?? forbidden(unit))
}

/** A start tag; attributes without a value are left out. */
export function startTag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value ? [` ${key}="${escaped(value)}"`] : []))
  return `<${name}${written.join('')}>`
}

/** An element that holds text alone. */
export function textElement(name: string, text: string, attributes?: Attributes): string {
  return `${startTag(name, attributes)}${escaped(text)}</${name}>`
}

export type Attributes = Readonly<Record<string, string | undefined>>

/** Gives keys ids that XML takes (names without a colon), each its own: `speaker-ann-lee`. */
export function idMaker(prefix: string): (key: string) => string {
  const ids = new Map<string, string>()
  const taken = new Map<string, number>()
  return (key) => {
    const known = ids.get(key)
    if (known !== undefined) return known
    // Letters that every edition of XML 1.0 takes.
    const base = `${prefix}-${key.replace(/[^\w.\-À-ÖØ-öø-ÿ]/gu, '_')}`
    let id = base
    let count = taken.get(base) ?? 0
    for (; taken.has(id); id = `${base}-${count}`) count = Math.max(2, count + 1)
    taken.set(base, count)
    taken.set(id, taken.get(id) ?? 0)
    ids.set(key, id)
    return id
  }
}

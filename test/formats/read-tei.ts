import { SaxesParser } from 'saxes'

/** An element, and where it stands: code units of the text content of `<body>`, for those inside it. */
interface TeiElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly start: number
  end: number
  /** What stands in it, of elements outside `<body>` too. */
  text: string
}

/** A TEI document as any reader has it: throws where it is not well-formed. */
export interface TeiDocument {
  /** The text content of `<body>`, with the code units that `<g>` stands for. */
  readonly text: string
  readonly elements: readonly TeiElement[]
  readonly byId: ReadonlyMap<string, TeiElement>
}

export function readTei(xml: string): TeiDocument {
  const parser = new SaxesParser({ xmlns: true })
  const elements: TeiElement[] = []
  const open: TeiElement[] = []
  const byId = new Map<string, TeiElement>()
  let [text, inBody] = ['', false]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== 'http://www.tei-c.org/ns/1.0') throw new Error(`${local} is no element of TEI`)
    const values = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))
    const element: TeiElement = { name: local, attributes: values, start: text.length, end: text.length, text: '' }
    elements.push(element)
    open.push(element)
    const id = values['xml:id']
    if (id !== undefined) {
      if (byId.has(id) || !/^[A-Za-z_À-ÿ][\w.\-À-ÿ]*$/u.test(id)) throw new Error(`${id} is no id, or not the only one`)
      byId.set(id, element)
    }
    inBody ||= local === 'body'
  })
  parser.on('text', (words) => {
    const inner = open.at(-1)
    const isGlyph = inner?.name === 'g'
    if (isGlyph && words !== '\ufffd') throw new Error('a glyph is one U+FFFD')
    const said = isGlyph ? String.fromCharCode(Number.parseInt(inner.attributes.ref?.slice(-4) ?? '', 16)) : words
    if (inBody) text += said
    for (const element of open) element.text += said
  })
  parser.on('closetag', ({ local }) => {
    const element = open.pop()
    if (element) element.end = text.length
    if (local === 'body') inBody = false
  })
  parser.write(xml).close()
  for (const { attributes } of elements)
    for (const pointer of ['who', 'toWhom', 'ref', 'corresp', 'ana', 'prev', 'next'].flatMap((key) => attributes[key]?.split(' ') ?? []))
      if (!byId.has(pointer.slice(1))) throw new Error(`${pointer} points nowhere`)
  return { text, elements, byId }
}

/** The pieces that the parts of one quote make: parts that touch each other are one piece, cut by the end of a paragraph. */
export function piecesOf({ byId }: TeiDocument, id: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = []
  let [before, part]: [string | undefined, TeiElement | undefined] = [undefined, byId.get(id)]
  while (part) {
    const { start, end, attributes } = part
    if (attributes.prev !== before) throw new Error(`${attributes['xml:id']} does not point back at ${before}`)
    const last = pieces.at(-1)
    if (last?.end === start) last.end = end
    else pieces.push({ start, end })
    before = `#${attributes['xml:id']}`
    part = attributes.next === undefined ? undefined : byId.get(attributes.next.slice(1))
  }
  return pieces
}

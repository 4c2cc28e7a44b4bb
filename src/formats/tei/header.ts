import { startTag, textElement } from './xml.ts'

const kinds = {
  direct: 'Given in marks, or by the text’s own convention for speech.',
  mixed: 'A reported clause of which a part stands in marks.',
  indirect: 'A reported clause in the reporter’s words.',
}

/** What the document says of itself: whose text it is, how it is marked up, who speaks. */
export function writeHeader(
  { title, author, publisher, source }: Readonly<Record<'title' | 'author' | 'publisher' | 'source', string>>,
  speakers: readonly string[],
  forbidden: readonly string[],
): string {
  const file = [
    element('titleStmt', [textElement('title', title), author && textElement('author', author)]),
    element('publicationStmt', [publisher ? textElement('publisher', publisher) : textElement('p', 'Unpublished.')]),
    element('sourceDesc', [textElement('p', source)]),
  ]
  const editorial = [
    element('quotation', [textElement('p', 'Quotation marks stand in the text, outside said.')], { marks: 'all' }),
    element('interpretation', [
      textElement('p', 'Found by program (quote-attribution). On said, cert is the probability, from 0 to 1, that who is right.'),
    ]),
  ]
  const categories = Object.entries(kinds).map(([kind, says]) =>
    element('category', [textElement('catDesc', says)], { 'xml:id': `kind-${kind}` }),
  )
  const encoding = [
    element('editorialDecl', editorial),
    element('classDecl', [element('taxonomy', categories)]),
    forbidden.length > 0 && element('charDecl', forbidden.map(charOf)),
  ]
  return element('teiHeader', [
    element('fileDesc', file),
    element('encodingDesc', encoding),
    speakers.length > 0 && element('profileDesc', [element('particDesc', [element('listPerson', speakers)])]),
  ])
}

function charOf(code: string): string {
  return element('char', [textElement('desc', `U+${code.toUpperCase()}, which XML 1.0 cannot hold.`)], { 'xml:id': `char-${code}` })
}

function element(name: string, children: readonly (string | false)[], attributes?: Readonly<Record<string, string>>): string {
  return `${startTag(name, attributes)}\n${children.map((child) => (child ? `${child}\n` : '')).join('')}</${name}>`
}

import { extractQuotes, type Quote } from '../../src/index.ts'

/** Texts that formats stumble over: characters of two code units, CRLF, XML’s and CSV’s own signs, halves of pairs. */
export const texts: readonly string[] = [
  '“Go,” said Ann Lee.',
  '😀😀 “Go 😀 now,” said Ms. Ann Lee, the mayor. 😀 “We 𝒷𝑒gin.”',
  '“We will try,” Ann Lee said. “We count on it.”\r\n\r\n“No,\r\nnever,” said Ed Dale.',
  'Ann Lee said: “Ed Dale told me, ‘Go right now,’ and so I went.”',
  '“One & two < three,” said Ann Lee. “It went on]]>.\n\n“And on, a "b", c.”',
  '“Go \u0000\u0007 on \ud83d now \ude00,” said Ann Lee.',
  'Ann Lee told reporters on Monday that the bridge would close in May. She called it “a bad, bad day”.',
  '“We must go,” Ann Lee and Ed Dale said.',
  'Nobody spoke.',
  '',
]

/** A quote and those inside it, each before what it holds. */
export function all(quotes: readonly Quote[]): Quote[] {
  return quotes.flatMap((quote) => [quote, ...all(quote.nested)])
}

/** What no format takes for a text or for quotes of it, and what its error says. */
export function wrongArguments(): [text: unknown, quotes: unknown, says: string][] {
  const text = '“Go,” said Ann Lee.'
  const [quote] = extractQuotes(text) as [Quote]
  const bad = '`quotes[0]` to be a quote of `text`, got an object'
  return [
    [undefined, [], '`text` to be a string, got undefined'],
    [text, 'Go', '`quotes` to be an array of quotes, got "Go"'],
    [text, [null], '`quotes[0]` to be a quote of `text`, got null'],
    [`${text} More.`.slice(1), [quote], bad],
    [text, [{ ...quote, kind: 'spoken' }], bad],
    [text, [{ ...quote, speaker: { id: 'ann' } }], bad],
    [text, [{ ...quote, cue: { ...quote.cue, start: 0 } }], bad],
    [text, [{ ...quote, mention: { ...quote.mention, type: 'title' } }], bad],
    [text, [{ ...quote, confidence: 'high' }], bad],
    [text, [{ ...quote, nested: [{}] }], '`quotes[0].nested[0]` to be a quote of `text`, got an object'],
  ]
}

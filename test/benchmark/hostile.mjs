/** Texts that nobody would write, each of 0.2 MB or more: they take a careless reader square time, or overflow its stack. */
import { prose } from './texts.mjs'

const many = 100_000
const size = 300_000
const filled = (piece) => piece.repeat(Math.ceil(size / piece.length))
/** One after the other, each with its number: `Name0`, `Name1`, … in letters, so that they are words. */
const numbered = (count, make) => Array.from({ length: count }, (_, number) => make(letters(number))).join('')

function letters(number) {
  let word = ''
  for (let rest = number + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) word = String.fromCharCode(97 + ((rest - 1) % 26)) + word
  return word
}

const pairs = ['“”', '""', '‘’', "''", '«»', '„“', '‹›', '「」', '『』', '``']

export const hostile = [
  ...pairs.map(([open]) => [`unclosed ${open}`, () => `${open}go `.repeat(many)]),
  ...pairs.slice(0, 8).map(([open, close]) => [`nested ${open} ${close}`, () => `${open}a `.repeat(many) + `b${close} `.repeat(many)]),
  ['nested “ ‘ ’ ” in turn', () => '“a ‘b '.repeat(many / 2) + 'c’ d” '.repeat(many / 2)],
  ["unclosed ''", () => "''go ".repeat(many)],
  ['unclosed, each in its paragraph', () => '“go on\n\n'.repeat(many)],
  ['closing marks only', () => 'go” '.repeat(many)],
  ['marks of all kinds', () => filled('“"\'‘«„`」')],
  ['marks and blanks', () => filled(`${' '.repeat(50)}"`)],
  ['apostrophes only', () => filled("'")],
  ['apostrophes in words', () => filled("o'o'")],
  ['a.b.a.b…', () => filled('a.b.')],
  ['x-x-…', () => filled('x-')],
  ['a/b/ a&b& a_b_', () => filled('a/b&c_')],
  ['… repeated', () => filled('… ')],
  ['. repeated', () => filled('. ')],
  ['.......', () => filled('.')],
  ['- repeated', () => filled('- ')],
  ['— dashes that open paragraphs', () => filled('— Go.\n\n')],
  ['initials E. E.', () => filled('E. ')],
  ['abbreviations No. Inc. the U.S.', () => filled('No. 5 Inc. the U.S. He ')],
  ['one endless paragraph', () => prose(size * 4).replaceAll('\n\n', ' ')],
  ['one endless sentence', () => prose(size * 4).replace(/\.\s*/gu, ' ')],
  ['one endless word', () => filled('endless')],
  ['one endless word of capitals', () => filled('ENDLESS')],
  ['one endless number', () => filled('1,234.')],
  ['letters beyond ASCII', () => filled('éßñ')],
  ['astral symbols', () => filled('😀')],
  ['lone surrogates', () => filled('\ud800 a\udc00')],
  ['control characters', () => filled('\u0000\u0001\u0007\u001b\u007f')],
  ['combining and invisible', () => filled('a\u0301\u200b\u00ad\ufeff ')],
  ['CRLF', () => prose(size * 4).replaceAll('\n', '\r\n')],
  ['CR only', () => prose(size * 4).replaceAll('\n\n', '\r')],
  ['a word a line', () => filled('word\n')],
  ['a word a line, CRLF', () => filled('word\r\n')],
  ['only spaces', () => filled(' ')],
  ['only newlines', () => filled('\n')],
  ['spaces and newlines', () => filled('  \n \t\n')],
  ['“a” said', () => '“a” said '.repeat(many)],
  ['said', () => 'said '.repeat(many)],
  ['he said', () => filled('he said ')],
  ['according to', () => filled('according to ')],
  ['pronouns, thousands', () => filled('he she they it I we. ')],
  ['pronouns after many names', () => numbered(many / 10, (word) => `Ann N${word} ran. `) + filled('he she they. ')],
  ['names, all different', () => numbered(many, (word) => `N${word} Q${word}. `)],
  ['names with one surname', () => numbered(many, (word) => `N${word} Smith said. `)],
  ['names with one first name', () => numbered(many, (word) => `Ann Q${word} said. `)],
  ['names of one initial, one surname', () => numbered(many / 2, (word) => `N${word} Smith. N. Smith. Smith. `)],
  ['names of three words', () => numbered(many / 2, (word) => `N${word} Q${word} Z${word}. NQZ. `)],
  ['one name', () => filled('Ann Lee ')],
  ['a run of capitals', () => filled('Xx ')],
  ['aliases of one person', () => numbered(many / 2, (word) => `Ann N${word} Smith said. `)],
  ['roles of one person', () => numbered(many / 4, (word) => `Ann Lee, the ${word} minister, said. `)],
  ['descriptions of one head', () => numbered(many / 4, (word) => `the ${word} minister said. `)],
  ['the minister', () => filled('the minister ')],
  ['spokesman of of of', () => filled('a spokesman for the ministry of ')],
  ['the minister of the minister of', () => filled('the minister of the ')],
  ['Dale and Finch and', () => filled('Dale and Finch and ')],
  ['commas', () => 'a, '.repeat(many)],
  ['names and commas', () => 'Ann, '.repeat(many)],
  ['brackets', () => '('.repeat(many) + ')'.repeat(many) + '(a) '.repeat(many / 2)],
  ['NAME: labels, all different', () => numbered(many / 5, (word) => `N${word.toUpperCase()}: Go on.\n\n`)],
  ['NAME: labels on one line', () => filled('ANN: Go on. ')],
  ['“…” quotations that go on', () => filled('“Go on and on.\n\n')],
  ['quotations of one paragraph, nobody named', () => filled('“Go on and on.” ')],
  ['quotations in brackets', () => filled('(“a”) [“b”] ')],
  ['paragraphs parted by U+2029', () => filled('Go on to the end.\u2029')],
  ['paragraphs parted by form feeds', () => filled('Go on to the end.\f')],
  ['markup', () => filled('<p class="a">“Go,” <b>he</b> said.</p>\n')],
]

/** Nothing but short quotations and who says them: here time goes by their number. */
export const dense = [
  ['one endless paragraph of dialogue', () => filled('“Go,” said Mary. ‘’Tis so,’ he said. ')],
  ['“a” said Ann.', () => '“a” said Ann. '.repeat(many / 2)],
  ['NAME: labels', () => filled('ANN LEE: Go on.\n\nBEN: No.\n\n')],
  ['— Ann Lee after quotations', () => filled('“Go.” — Ann Lee\n\n')],
  ['ellipses in quotations', () => filled('“…” ')],
  ['a story of speakers all different', () => numbered(many / 10, (word) => `“Go on,” said N${word} Q${word}.\n\n`)],
  ['a story of one surname', () => numbered(many / 10, (word) => `“Go on,” said Mrs. N${word} Smith. His wife sat.\n\n`)],
  ['a story of speakers described', () => numbered(many / 10, (word) => `“Go on,” said the ${word}y tailor.\n\n`)],
  ['a man said', () => '“Go on,” a man said.\n\n'.repeat(many / 10)],
]

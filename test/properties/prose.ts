/** Texts for the properties: prose made from a small grammar, and whatever else may come. */
import fc from 'fast-check'

const names = [
  'Ann Lee',
  'Ed Dale',
  'Mary Hale',
  'Mr. Finch',
  'Dr. Ruth Ash',
  'Lee',
  'Dale',
  'the mayor',
  'a spokesman',
  'she',
  'he',
  'they',
]
const verbs = ['said', 'asked', 'added', 'told reporters', 'wrote', 'called']
const speech = ['We must go now', 'Nobody knows what it was', 'It’s over', 'Why did you come', 'No', 'I don’t think that he’s right']
const narration = [
  'The court sat on Monday.',
  'It rained.',
  'Ann Lee, the mayor of Ash, left at 5 p.m.',
  'No. 5 won.',
  'They had seen the dogs’ tails.',
  '',
]
const shapes = [
  (said: string, name: string, verb: string) => `“${said},” ${verb} ${name}.`,
  (said: string, name: string, verb: string) => `“${said},” ${name} ${verb}.`,
  (said: string, name: string, verb: string) => `${name} ${verb}: “${said}.”`,
  (said: string, name: string, verb: string) => `“${said}!” ${name} ${verb}. “${said}.”`,
  (said: string, name: string, verb: string) => `“${said},” ${name} ${verb}, “and that is all.”`,
  (said: string, name: string) => `According to ${name}, it was “${said}”.`,
  (said: string, name: string, verb: string) => `“He told me, ‘${said},’ and left,” ${name} ${verb}.`,
  (said: string) => `“${said}.”`,
  (said: string, name: string) => `${name.toUpperCase()}: ${said}.`,
  (said: string, name: string) => `“${said}.” — ${name}`,
  (said: string, name: string, verb: string) => `— ${said}, ${verb} ${name}.`,
]

const sentence = fc
  .tuple(fc.constantFrom(...shapes), fc.constantFrom(...speech), fc.constantFrom(...names), fc.constantFrom(...verbs))
  .map(([shape, said, name, verb]) => shape(said, name, verb))
const joint = fc.constantFrom(' ', ' ', '\n', '\n\n', '\r\n', '\r\n\r\n')

/** Paragraphs as people write them. */
export const prose = fc
  .array(fc.tuple(fc.oneof({ weight: 3, arbitrary: sentence }, fc.constantFrom(...narration)), joint), { maxLength: 10 })
  .map((parts) => parts.flat().join(''))

const fragments = [
  ...['“', '”', '‘', '’', '"', "'", "''", '``', '«', '»', '„', '‹', '›', '「', '」'],
  ...[
    'said',
    'said ',
    'Ann',
    ' Ann Lee ',
    'he ',
    'the mayor',
    ' that ',
    'to',
    'I',
    'ANN',
    'according to ',
    'Dr.',
    'U.S.',
    'No.',
    '’s',
    'a.b',
  ],
  ...[' ', '  ', '\n', '\r\n', '\n\n', '\r', '\t', '\u2028', '\u00a0', '\ufeff', '\u00ad'],
  ...[
    '.',
    ',',
    ':',
    ';',
    '?',
    '!',
    '…',
    '—',
    '--',
    '-',
    '(',
    ')',
    '5',
    '5.',
    '&',
    '😀',
    '\ud83d',
    '\ude00',
    '\u0000',
    '\u0007',
    'é',
    'ß',
    'İ',
    '<p>',
    '=',
  ],
]

/** Prose with pieces thrown in or cut off, and pieces alone. */
const noise = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 50 }).map((parts) => parts.join('')),
  fc
    .tuple(prose, fc.nat(400), fc.constantFrom(...fragments), fc.nat(400))
    .map(([text, at, piece, cut]) => text.slice(0, at) + piece + text.slice(at, at + cut)),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
)

export const anything = fc.oneof(prose, noise)

/** Quotations that nobody could take for anything else, in curly marks; no apostrophe, no mark inside another. */
export const plainDialogue = fc
  .array(
    fc.tuple(
      fc.constantFrom(...shapes.slice(0, 5)),
      fc.constantFrom('We must go now', 'Nobody knows what it was', 'You should have told them', 'Why did they come'),
      fc.constantFrom('Ann Lee', 'Ed Dale', 'Mary Hale', 'the mayor', 'Ruth Ash'),
      fc.constantFrom('said', 'asked', 'added'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((turns) => turns.map(([shape, said, name, verb]) => capital(shape(said, name, verb))).join('\n\n'))

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

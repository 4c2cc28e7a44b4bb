/** LitBank: `quotations/` and `coref/` in columns, over words in `coref/brat/*.txt`, put back to their places in `original/*.txt`. */
import type { GoldDocument, GoldPerson, GoldQuote, Range } from '../corpus.ts'
import { UnexpectedFormat } from './mistake.ts'
import { readWords, type Words } from './tokenised.ts'
import type { Tree } from './tree.ts'

export function convertLitbank(tree: Tree): GoldDocument[] {
  const quotations = tree.files('').filter((file) => /(?:^|\/)quotations\/tsv\/[^/]+\.(?:tsv|ann)$/.test(file))
  if (quotations.length === 0) throw new UnexpectedFormat(tree.root, 'no tables in quotations/tsv')
  return quotations.map((file) => {
    const name = nameOf(file)
    const find = (folder: string, ending: RegExp): string => {
      const found = tree.files('').find((path) => path.includes(`${folder}/`) && ending.test(path) && nameOf(path) === name)
      if (!found) throw new UnexpectedFormat(file, `nothing of ${name} in ${folder}`)
      return found
    }
    const text = tree.read(find('original', /\.txt$/))
    const words = readWords(file, tree.read(find('coref/brat', /\.txt$/)), text)
    const coreference = find('coref/tsv', /\.(?:tsv|ann)$/)
    const entities = peopleIn(coreference, tree.read(coreference), words)
    return { id: name, genre: 'fiction', text: words.text, quotes: quotesIn(file, tree.read(file), words, entities), entities }
  })
}

const nameOf = (file: string) => file.replace(/^.*\//, '').replace(/(?:_brat)?\.[a-z]+$/, '')

interface Row {
  readonly where: string
  readonly cells: readonly string[]
}

function rowsOf(file: string, source: string): Row[] {
  return source
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ where: `${file}:${index + 1}`, cells: line.split('\t') }]))
}

/** `id`, the places in numbers (sentence and word, of the first and of the last), then the words. */
function placed({ where, cells }: Row, words: Words): Range {
  const numbers = cells.slice(2).findIndex((cell) => !/^\d+$/.test(cell))
  const places = cells.slice(2, 2 + numbers).map(Number)
  const [sentence = -1, first = -1, third = -1, fourth] = places
  if (places.length < 3 || places.length > 4)
    throw new UnexpectedFormat(where, `three or four numbers after the id are expected, not ${places.length}`)
  const said = cells[2 + numbers] as string
  const range =
    fourth === undefined ? words.range(sentence, first, sentence, third, said) : words.range(sentence, first, third, fourth, said)
  if (!range) throw new UnexpectedFormat(where, `“${said.slice(0, 60)}” does not stand at ${places.join(' ')}`)
  return range
}

function quotesIn(file: string, source: string, words: Words, entities: Readonly<Record<string, GoldPerson>>): GoldQuote[] {
  const rows = rowsOf(file, source)
  const speakers = new Map<string, string>()
  for (const { where, cells } of rows) {
    const [kind, id = '', speaker = ''] = cells
    if (kind !== 'QUOTE' && kind !== 'ATTRIB') throw new UnexpectedFormat(where, `a line begins with QUOTE or ATTRIB, not with ${kind}`)
    if (kind === 'QUOTE') continue
    if (!entities[speaker]) throw new UnexpectedFormat(where, `${speaker} is nobody of the coreference table`)
    speakers.set(id, speaker)
  }
  return rows
    .filter(({ cells }) => cells[0] === 'QUOTE')
    .map((row) => {
      const id = row.cells[1] as string
      return { id, kind: 'direct', content: [placed(row, words)], cue: null, source: null, speaker: speakers.get(id) ?? null }
    })
}

function peopleIn(file: string, source: string, words: Words): Record<string, GoldPerson> {
  const rows = rowsOf(file, source)
  const mentions = new Map(rows.filter(({ cells }) => cells[0] === 'MENTION').map((row) => [row.cells[1] as string, row]))
  const people = new Map<string, { names: Set<string>; mentions: Range[] }>()
  for (const { where, cells } of rows) {
    if (cells[0] !== 'COREF') continue
    const [, id = '', person = ''] = cells
    const row = mentions.get(id)
    if (!row) throw new UnexpectedFormat(where, `${id} has no MENTION`)
    const known = people.get(person) ?? { names: new Set<string>(), mentions: [] }
    people.set(person, known)
    const range = placed(row, words)
    known.mentions.push(range)
    if (row.cells.includes('PROP')) known.names.add(words.text.slice(...range).replace(/\s+/g, ' '))
  }
  if (people.size === 0) throw new UnexpectedFormat(file, 'no line begins with COREF')
  return Object.fromEntries([...people].map(([id, { names, mentions: ranges }]) => [id, { names: [...names], mentions: ranges }]))
}

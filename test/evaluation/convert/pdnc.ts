/** PDNC: a folder for each novel, with `novel_text.txt`, `quotation_info.csv` and `character_info.csv`. */
import type { GoldDocument, GoldPerson, GoldQuote, Range } from '../corpus.ts'
import { unitsOf } from './code-points.ts'
import { readCsv } from './csv.ts'
import { UnexpectedFormat } from './mistake.ts'
import { readLiteral, readStrings } from './python-literal.ts'
import type { Tree } from './tree.ts'

const quotationColumns = ['quoteID', 'subQuotationList', 'quoteByteSpans', 'speaker', 'addressees', 'quoteType'] as const
const characterColumns = ['Main Name', 'Aliases', 'Gender'] as const
const types = ['explicit', 'anaphoric', 'implicit'] as const

export function convertPdnc(tree: Tree): GoldDocument[] {
  const tables = tree.files('quotation_info.csv')
  if (tables.length === 0) throw new UnexpectedFormat(tree.root, 'no quotation_info.csv in any folder')
  return tables.map((file) => {
    const folder = file.slice(0, -'quotation_info.csv'.length)
    const text = tree.read(`${folder}novel_text.txt`)
    return {
      id: folder.replace(/\/$/, '').replace(/^.*\//, '') || 'novel',
      genre: 'fiction',
      text,
      quotes: quotesIn(file, tree.read(file), text),
      entities: peopleIn(`${folder}character_info.csv`, tree.read(`${folder}character_info.csv`)),
    }
  })
}

function quotesIn(file: string, source: string, text: string): GoldQuote[] {
  const units = unitsOf(text)
  return readCsv(file, source, quotationColumns).map(({ quoteID, subQuotationList, quoteByteSpans, speaker, addressees, quoteType }) => {
    const where = `${file}, ${quoteID}`
    const content = spansIn(where, quoteByteSpans, units)
    const words = readStrings(where, subQuotationList)
    content.forEach((range, index) => {
      const [said, there] = [words[index] ?? '', text.slice(...range)]
      if (lettersOf(said) !== lettersOf(there))
        throw new UnexpectedFormat(where, `“${there.slice(0, 60)}” stands where “${said.slice(0, 60)}” should`)
    })
    const type = types.find((name) => quoteType.toLowerCase().startsWith(name))
    if (!type) throw new UnexpectedFormat(where, `quoteType ${quoteType}, where ${types.join(', ')} are expected`)
    return {
      id: quoteID,
      kind: 'direct',
      content,
      cue: null,
      source: null,
      speaker: speaker || null,
      type,
      addressees: addressees === '' ? [] : readStrings(where, addressees),
    }
  })
}

function spansIn(where: string, source: string, units: (at: number) => number): Range[] {
  const list = readLiteral(where, source)
  const spans = Array.isArray(list) ? list : []
  if (spans.length === 0) throw new UnexpectedFormat(where, `quoteByteSpans ${source.slice(0, 60)}, where a list of pairs is expected`)
  return spans.map((pair) => {
    const [start, end] = Array.isArray(pair) ? pair : []
    if (typeof start !== 'number' || typeof end !== 'number')
      throw new UnexpectedFormat(where, `no pair of numbers in ${source.slice(0, 60)}`)
    return [units(start), units(end)]
  })
}

/** Only these are compared: line ends, blanks and marks may have been made even in the table. */
const lettersOf = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '')

function peopleIn(file: string, source: string): Record<string, GoldPerson> {
  return Object.fromEntries(
    readCsv(file, source, characterColumns).map(({ 'Main Name': name, Aliases, Gender }) => [
      name,
      { names: [...new Set([name, ...(Aliases === '' ? [] : readStrings(`${file}, ${name}`, Aliases))])], gender: Gender },
    ]),
  )
}

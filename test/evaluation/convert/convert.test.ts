import { describe, expect, test } from 'vitest'
import { readBrat } from './brat.ts'
import { unitsOf } from './code-points.ts'
import { readCsv } from './csv.ts'
import { kindsIn } from './kind-of.ts'
import { convertLitbank } from './litbank.ts'
import { convertPdnc } from './pdnc.ts'
import { convertPolnear } from './polnear.ts'
import { readLiteral, readStrings } from './python-literal.ts'
import type { Tree } from './tree.ts'

function tree(files: Readonly<Record<string, string>>): Tree {
  return {
    root: 'corpus',
    files: (ending) => Object.keys(files).filter((file) => file.endsWith(ending)),
    read: (file) => {
      const source = files[file]
      if (source === undefined) throw new Error(`${file} is not there`)
      return source
    },
  }
}

/** What the ranges of a quote hold. */
const wordsOf = (text: string, ranges: readonly (readonly [number, number])[] | null) =>
  ranges?.map(([start, end]) => text.slice(start, end))

describe('PolNeAR', () => {
  const text = 'Ann Lee said “we tried” and that it was late.\n'
  const marks = 'T1\tSource 0 7\tAnn Lee\nT2\tCue 8 12\tsaid\nT3\tContent 13 23\t“we tried”\nT4\tContent 28 44\tthat it was late\n'
  const convert = (annotation: string) => convertPolnear(tree({ 'dev/one.txt': text, 'dev/one.ann': annotation }))[0]
  const expected = [
    ['direct', ['“we tried”'], ['said'], ['Ann Lee']],
    ['indirect', ['that it was late'], ['said'], ['Ann Lee']],
  ]
  const shown = (annotation: string) =>
    convert(annotation)?.quotes.map(({ kind, content, cue, source }) => [
      kind,
      wordsOf(text, content),
      wordsOf(text, cue),
      wordsOf(text, source),
    ])

  test('is read where relations join the marks', () => {
    expect(shown(`${marks}R1\tattr Arg1:T3 Arg2:T2\nR2\tattr Arg1:T2 Arg2:T1\nR3\tattr Arg1:T4 Arg2:T2\n`)).toEqual(expected)
  })

  test('is read where events join them', () => {
    expect(shown(`${marks}E1\tCue:T2 Source:T1 Content:T3\nE2\tCue:T2 Source:T1 Content:T4\n#1\tNote T1\tfine\n`)).toEqual(expected)
  })

  test.each([
    ['T1\tSource 0 3\tBob\n', 'dev/one.ann:1: “Bob” is marked where the text has “Ann”'],
    ['T1\tOther 0 3\tAnn\n', 'marks of the type Other'],
    ['R1\tattr Arg1:T1 Arg2:T2\n', 'T1 is joined but never marked'],
    ['hello\n', 'dev/one.ann:1: no line of stand-off annotation'],
  ])('says what is wrong with %j', (annotation, message) => {
    expect(() => convert(annotation)).toThrow(message)
  })

  test('says when there is nothing to read', () => {
    expect(() => convertPolnear(tree({ 'a.txt': '' }))).toThrow('corpus: no file that ends in .ann')
    expect(() => convertPolnear(tree({ 'a.ann': '' }))).toThrow('no text a.txt')
  })

  test('marks of several pieces are put together', () => {
    expect(readBrat('a.ann', 'T1\tCue 0 3;8 12\tAnn said', text).marked.get('T1')?.ranges).toEqual([
      [0, 3],
      [8, 12],
    ])
  })
})

describe('PDNC', () => {
  const text = '😀 "Go," said Ann. "Now!"\n'
  const quotes = `quoteID,quoteText,subQuotationList,quoteByteSpans,speaker,addressees,quoteType
Q0,"""Go,"" ""Now!""","['""Go,""', '""Now!""']","[[2, 7], [18, 24]]",Ann Lee,['Bo'],Explicit
`
  const people = `Character ID,Main Name,Aliases,Gender,Category
0,Ann Lee,"{'Ann', ""Ann's aunt""}",F,major
1,Bo,set(),M,minor
`
  const files = { 'Book/novel_text.txt': text, 'Book/quotation_info.csv': quotes, 'Book/character_info.csv': people }

  test('is read with its offsets in UTF-16 code units', () => {
    const [novel] = convertPdnc(tree(files))
    expect(novel?.id).toBe('Book')
    expect(wordsOf(text, novel?.quotes[0]?.content ?? null)).toEqual(['"Go,"', '"Now!"'])
    expect(novel?.quotes[0]).toMatchObject({ speaker: 'Ann Lee', addressees: ['Bo'], type: 'explicit' })
    expect(novel?.entities).toEqual({
      'Ann Lee': { names: ['Ann Lee', 'Ann', "Ann's aunt"], gender: 'F' },
      Bo: { names: ['Bo'], gender: 'M' },
    })
  })

  test.each([
    ['[[2, 7], [18, 24]]', '[[2, 9], [18, 24]]', 'Q0: “"Go," s” stands where “"Go,"” should'],
    ['[[2, 7], [18, 24]]', '[2]', 'no pair of numbers'],
    ['Explicit', 'Loud', 'quoteType Loud'],
    ['speaker,', 'voice,', 'no column speaker'],
  ])('says what is wrong where %s is %s', (old, other, message) => {
    expect(() => convertPdnc(tree({ ...files, 'Book/quotation_info.csv': quotes.replace(old, other) }))).toThrow(message)
  })
})

describe('LitBank', () => {
  const files = {
    'original/1_book.txt': 'Preface.\n\n“Go,” said Ann\nLee.\n\nShe left.',
    'coref/brat/1_book_brat.txt': '“ Go , ” said Ann Lee .\nShe left .\n',
    'coref/tsv/1_book_brat.ann':
      'MENTION\tT1\t0\t5\t6\tAnn Lee\tPER\tPROP\nMENTION\tT2\t1\t0\t1\t0\tShe\tPER\tPRON\nCOREF\tT1\tAnn_Lee-1\nCOREF\tT2\tAnn_Lee-1\n',
    'quotations/tsv/1_book.tsv': 'QUOTE\tQ1\t0\t0\t0\t3\t“ Go , ”\nATTRIB\tQ1\tAnn_Lee-1\n',
  }

  test('is put back into the original text', () => {
    const [opening] = convertLitbank(tree(files))
    const text = opening?.text ?? ''
    expect(text).toBe('“Go,” said Ann\nLee.\n\nShe left.')
    expect(wordsOf(text, opening?.quotes[0]?.content ?? null)).toEqual(['“Go,”'])
    expect(opening?.quotes[0]?.speaker).toBe('Ann_Lee-1')
    expect(opening?.entities['Ann_Lee-1']?.names).toEqual(['Ann Lee'])
    expect(wordsOf(text, opening?.entities['Ann_Lee-1']?.mentions ?? null)).toEqual(['Ann\nLee', 'She'])
  })

  test.each([
    ['original/1_book.txt', '“Stay,”', 'white space aside'],
    ['quotations/tsv/1_book.tsv', 'QUOTE\tQ1\t0\t1\t0\t3\t“ Go , ”\n', '““ Go , ”” does not stand at 0 1 0 3'],
    ['quotations/tsv/1_book.tsv', 'ATTRIB\tQ1\tBob-7\n', 'Bob-7 is nobody of the coreference table'],
    ['quotations/tsv/1_book.tsv', 'QUOTED\tQ1\n', 'a line begins with QUOTE or ATTRIB'],
    ['coref/tsv/1_book_brat.ann', 'MENTION\tT1\t0\t5\t6\tAnn Lee\tPER\tPROP\n', 'no line begins with COREF'],
  ])('says what is wrong where %s is %j', (file, other, message) => {
    expect(() => convertLitbank(tree({ ...files, [file]: other }))).toThrow(message)
  })
})

describe('what the converters read with', () => {
  test('values in quotation marks may hold commas, line ends and marks', () => {
    expect(readCsv('a.csv', 'x,y\r\n"1, ""2""\n3",4\n', ['x', 'y'])).toEqual([{ x: '1, "2"\n3', y: '4' }])
    expect(() => readCsv('a.csv', 'x,y\n1\n', ['x'])).toThrow('a.csv: row 2 has 1 values, not 2')
    expect(readCsv('a.csv', 'x,y\n1,', ['x', 'y'])).toEqual([{ x: '1', y: '' }])
  })

  test('Python writes its lists in several ways', () => {
    expect(readLiteral('here', "[['a\\'b', \"c's\"], (1, -2,), None, set(), 'caf\\xe9\\n']")).toEqual([
      ["a'b", "c's"],
      [1, -2],
      null,
      [],
      'café\n',
    ])
    expect(() => readLiteral('here', '[1, ')).toThrow('here: no Python literal')
    expect(() => readLiteral('here', '[1] x')).toThrow('no Python literal')
    expect(() => readStrings('here', '[1]')).toThrow('no list of strings')
  })

  test('code points are counted like Python counts them', () => {
    expect([0, 1, 2].map(unitsOf('😀a'))).toEqual([0, 2, 3])
  })

  test('the kind follows from the marks', () => {
    const text = 'A “b ‘c’ d” e “f\ng'
    const kind = kindsIn(text)
    expect([kind([[3, 10]]), kind([[0, 10]]), kind([[0, 1]]), kind([[17, 18]])]).toEqual(['direct', 'mixed', 'indirect', 'indirect'])
  })
})

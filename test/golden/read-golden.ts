/**
 * Reads the golden texts: hand-written articles and stories whose quotations somebody labelled while reading. Above the line `---` stands one
 * line a quote (`1 direct | Mary Hale | female | aliases=Hale;the mayor`), below it the text with braces around what is labelled
 * (`{Q1:“Go now,”} {S1:Hale} {C1:said}`). `Q` words in marks, `R` a reported clause, `S`/`SR` mention, `C`/`CR` cue, `N` no speech.
 * Gender and aliases hold for every line of the same speaker. ` + ` joins speakers; `unmarked` words stand without marks.
 * A file of passages holds many such texts, each after a line with its name (`# that-mayor`); one without header lines reports nothing.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { QuoteKind, TextSpan } from '../../src/types.ts'

export interface GoldenQuote {
  readonly id: string
  readonly kind: QuoteKind
  readonly content: readonly TextSpan[]
  readonly cue: TextSpan | null
  readonly mention: TextSpan | null
  readonly speaker: string | null
  readonly gender: string | null
  readonly aliases: readonly string[]
  readonly addressee: string | null
  readonly closed: boolean
  readonly nested: boolean
}

export interface Golden {
  readonly name: string
  readonly text: string
  readonly quotes: readonly GoldenQuote[]
  readonly notSpeech: readonly TextSpan[]
}

type Header = Omit<GoldenQuote, 'content' | 'cue' | 'mention'> & { readonly unmarked: boolean }
type Fail = (line: number, what: string) => never
interface Label {
  readonly type: string
  readonly id: string
  readonly line: number
  readonly span: TextSpan
  readonly nested: boolean
}

const marks = ['“ ”', '‘ ’', "`` ''", "'' ''", '" "', "' '"].map((pair) => pair.split(' '))
const reported = fileURLToPath(new URL('reported/', import.meta.url))

export const goldenNews = (): Golden[] => readFolder('news/')
/** Short fiction: only who says what and, where the text tells, to whom is labelled; thoughts and mottoes are no speech. */
export const goldenStories = (): Golden[] => readFolder('stories/')
export const readGolden = (file: string): Golden => parseGolden(readFileSync(file, 'utf8'), file)

function readFolder(name: string): Golden[] {
  const folder = fileURLToPath(new URL(name, import.meta.url))
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readGolden(folder + file))
}

/** The passages about reported speech, by construction: the names of the files. */
export const goldenReports = (): ReadonlyMap<string, readonly Golden[]> =>
  new Map(
    readdirSync(reported)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => [basename(file, '.txt'), parsePassages(readFileSync(reported + file, 'utf8'), file)]),
  )

export function parsePassages(source: string, file: string): Golden[] {
  const lines = source.trimEnd().split('\n')
  const starts = lines.flatMap((line, index) => (line.startsWith('# ') ? [index] : []))
  if (starts[0] !== 0) throw new Error(`${file}:1: expected \`# \` and the name of the first passage`)
  return starts.map((start, index) => {
    const passage = lines.slice(start + 1, starts[index + 1])
    return { ...parseGolden(passage.join('\n').trimEnd(), file, start + 1), name: lines[start].slice(2).trim() }
  })
}

/** `linesBefore` is how many lines of the file stand above the source. */
export function parseGolden(source: string, file: string, linesBefore = 0): Golden {
  const fail: Fail = (line, what) => {
    throw new Error(`${file}:${line + linesBefore}: ${what}`)
  }
  const lines = source.split('\n')
  const rule = lines.indexOf('---')
  if (rule < 0) fail(1, 'no line `---` between the header and the text')
  const headers = lines.slice(0, rule).map((line, index) => readHeader(line, index + 1, fail))
  const { text, labels } = readLabels(lines.slice(rule + 1).join('\n'), rule + 2, fail)
  const known = new Set(headers.map(({ id }) => id))
  for (const { type, id, line } of labels) if (type !== 'N' && !known.has(id)) fail(line, `no header line for the id ${id}`)
  const quotes = shareFacts(headers, fail).map((header, index) => {
    if (headers.findIndex(({ id }) => id === header.id) < index) fail(index + 1, `a second header line for the id ${header.id}`)
    return joinQuote(header, labels, index + 1, fail)
  })
  const notSpeech = labels.filter(({ type }) => type === 'N').map(({ span, line }) => trimMarks(span, line, fail).span)
  return { name: basename(file, '.txt'), text, quotes, notSpeech }
}

function readHeader(source: string, line: number, fail: Fail): Header {
  const [head, speaker, ...fields] = source.split('|').map((field) => field.trim())
  const [, id, kind] = /^(R?\d+) (direct|mixed|indirect)$/.exec(head) ?? fail(line, `expected an id and a kind, got "${head}"`)
  if (kind === (id.startsWith('R') ? 'direct' : 'indirect')) fail(line, `${id} cannot be ${kind}`)
  if (!speaker) fail(line, 'expected a speaker or `?`')
  const gender = /^(female|male|-)$/.test(fields[0]) ? fields.shift() : '-'
  const options = new Map<string, string>()
  for (const field of fields) {
    const [, key, value] = /^(?:(aliases|to)=(.+)|unclosed|nested|unmarked)$/.exec(field) ?? fail(line, `unknown field "${field}"`)
    if (options.has(key ?? field)) fail(line, `a second field ${key ?? field}`)
    options.set(key ?? field, value ?? '')
  }
  return {
    id,
    kind: kind as QuoteKind,
    speaker: speaker === '?' ? null : speaker,
    gender: gender?.replace('-', '') || null,
    aliases: options.get('aliases')?.split(';') ?? [],
    addressee: options.get('to') ?? null,
    closed: !options.has('unclosed'),
    nested: options.has('nested'),
    unmarked: options.has('unmarked'),
  }
}

const shareFacts = (headers: readonly Header[], fail: Fail): readonly Header[] =>
  headers.map((header, index) => {
    const same = headers.filter(({ speaker }) => speaker && speaker === header.speaker)
    const genders = new Set(same.map(({ gender }) => gender).filter((gender) => gender !== null))
    if (genders.size > 1) fail(index + 1, `${header.speaker} is both female and male`)
    return { ...header, gender: [...genders][0] ?? header.gender, aliases: [...new Set(same.flatMap(({ aliases }) => aliases))] }
  })

function readLabels(source: string, firstLine: number, fail: Fail): { readonly text: string; readonly labels: readonly Label[] } {
  const open: { readonly keys: readonly string[]; readonly start: number; readonly line: number }[] = []
  const labels: Label[] = []
  let text = ''
  let line = firstLine
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '{') {
      const found = /^\{((?:Q|R|SR?|CR?|N)\d+(?:,(?:Q|R|SR?|CR?|N)\d+)*):/.exec(source.slice(at, at + 80))
      const [label, keys] = found ?? fail(line, `no label after the brace at "${source.slice(at, at + 20)}"`)
      open.push({ keys: keys.split(','), start: text.length, line })
      at += label.length - 1
    } else if (source[at] === '}') {
      const { keys, ...brace } = open.pop() ?? fail(line, 'a closing brace too many')
      const span = { start: brace.start, end: text.length, text: text.slice(brace.start) }
      const nested = open.some((outer) => outer.keys.some((key) => key.startsWith('Q')))
      const typeOf = (key: string) => (key.startsWith('R') ? 'Q' : key[0])
      for (const key of keys) labels.push({ type: typeOf(key), id: key.replace(/^[QSCN]/, ''), line: brace.line, span, nested })
    } else {
      if (source[at] === '\n') line++
      text += source[at]
    }
  }
  for (const brace of open) fail(brace.line, `the brace ${brace.keys} is never closed`)
  return { text, labels: labels.sort((a, b) => a.span.start - b.span.start) }
}

function joinQuote({ unmarked, ...header }: Header, labels: readonly Label[], line: number, fail: Fail): GoldenQuote {
  const of = (type: string) => labels.filter((label) => label.type === type && label.id === header.id)
  const [pieces, cues, mentions] = [of('Q'), of('C'), of('S')]
  if (!pieces.length) fail(line, `${header.id} has no words in the text`)
  if (cues.length > 1 || mentions.length > 1) fail(line, `${header.id} has two cues or two mentions`)
  const reported = header.id.startsWith('R')
  if (!reported && pieces.some(({ nested }) => nested !== header.nested)) fail(line, `${header.id} is ${header.nested ? 'not ' : ''}nested`)
  const trimmed = pieces.map(({ span, line }) => (unmarked || reported ? { span, closed: header.closed } : trimMarks(span, line, fail)))
  const closed = trimmed.at(-1)?.closed
  if (closed !== header.closed) fail(line, `the last words of ${header.id} have ${closed ? 'a' : 'no'} closing mark`)
  return { ...header, content: trimmed.map(({ span }) => span), cue: cues[0]?.span ?? null, mention: mentions[0]?.span ?? null }
}

function trimMarks({ start, end, text }: TextSpan, line: number, fail: Fail): { readonly span: TextSpan; readonly closed: boolean } {
  const [open, close] = marks.find(([mark]) => text.startsWith(mark)) ?? fail(line, `no mark before "${text.slice(0, 20)}"`)
  const closed = text.endsWith(close) && text.length >= open.length + close.length
  const words = text.slice(open.length, closed ? -close.length : undefined)
  if (!words.trim()) fail(line, 'marks without words')
  return { span: { start: start + open.length, end: closed ? end - close.length : end, text: words }, closed }
}

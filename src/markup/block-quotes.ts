/**
 * Block quotes are quotations without marks. They get marks for the reading: one that opens at each paragraph and one that
 * closes at the end, as in print; the line that names their source follows them after a dash.
 */
import { type Block, Inside } from './block.ts'
import { type ReadingBuilder, unseen } from './reading.ts'

const dash = /^(?:[—–―]|-{1,3})\s*/
const nameAfterDash = /^(?:[—–―]|-{2,3}|-\s)\s*["“‘']?[\p{Lu}@]/u
/** `… the harbour.” — Ann Lee` in one paragraph: a full stop or mark, a dash, a few words without a stop. */
const trailingName = /[.!?…"”’')\]]\s+((?:[—–―]|--+|-(?=\s))\s*[\p{Lu}@][^.!?;:“”"]{1,100}\.?)$/u
/** Boxes of guides and wikis, which use the same markup. */
const callout =
  /^(?:\[!\w+\]|[^\p{L}\p{N}“"‘']*(?:note|tip|hint|warning|important|caution|danger|update|correction|editor[’']s note|tl;dr)\b\s*[:.—–-])/iu
/** Nothing before, or whole sentences, or a line break. */
const ended = /(?:^|\n|[.!?…]["”’')\]]*)\s*$/
const introduced = /[:,]["”’']?$/
/** From the first to the last character in one pair of marks, which may open anew at each paragraph. */
const wholeInMarks = /^(?:“[^”]*”|"(?:[^"]|\n")*"|[‘'][\s\S]*[’']|«[^»]*»)$/
const anyMarks = /["“”«»]/

/** Writes the blocks of one block quote; the blocks before and after it are there to be looked at. */
export function writeBlockQuote(
  reading: ReadingBuilder,
  blocks: readonly Block[],
  before: Block | undefined,
  after: Block | undefined,
): void {
  const { said, source } = splitSource(blocks)
  const first = said[0]
  if (first === undefined || !isQuotation(said, source, before, after)) {
    for (const block of blocks) writeBlock(reading, block)
    return
  }
  const marked = isInMarks(said)
  for (let number = 0; number < said.length; number++) {
    const { block, start, end } = said[number] as Part
    part(reading, block.from[start] as number)
    if (!marked) reading.imply('“', block.from[start] as number, unseen)
    reading.add(block, start, end, marked ? undefined : innerMarks(block.text.slice(start, end)))
    if (!marked && number === said.length - 1) reading.imply('”', block.to[end - 1] as number, unseen)
  }
  if (source) writeSource(reading, source)
}

/** Writes a block as it stands, after a sign that the document doesn’t show. */
export function writeBlock(reading: ReadingBuilder, block: Block, sign = ''): void {
  part(reading, block.from[0] as number)
  reading.imply(sign, block.from[0] as number, unseen.repeat(sign.length))
  reading.add(block, 0, block.text.length)
}

/** A line that names the source of the words before it, with a dash if it has none. */
export function writeSource(reading: ReadingBuilder, { block, start, end }: Part): void {
  part(reading, block.from[start] as number)
  const own = dash.exec(block.text.slice(start, end))?.[0].length ?? 0
  reading.imply('— ', block.from[start] as number, unseen + unseen)
  reading.add(block, start + own, end)
}

/** Whether the block after a block quote names its source: a dash and a name, or a figure’s caption. */
export function namesSource(block: Block | undefined): boolean {
  if (block === undefined || block.quote !== 0 || block.text.length > 160) return false
  return nameAfterDash.test(block.text) || isAll(block, 0, block.text.length, Inside.Caption)
}

/** A stretch of a block. */
export interface Part {
  readonly block: Block
  readonly start: number
  readonly end: number
}

function part(reading: ReadingBuilder, at: number): void {
  if (!reading.isEmpty) reading.imply('\n\n', at)
}

/** What was said, and the line at the end that says who said it. */
function splitSource(blocks: readonly Block[]): { said: Part[]; source: Part | null } {
  const said: Part[] = blocks.map((block) => ({ block, start: 0, end: block.text.length }))
  const { block, end } = said.at(-1) as Part
  const start = startOfSource(block)
  if (start < 0) return { said, source: null }
  said.pop()
  const words = block.text.slice(0, start).trimEnd().length
  if (words > 0) said.push({ block, start: 0, end: words })
  return { said, source: { block, start, end } }
}

function startOfSource({ text, inside }: Block): number {
  const line = text.lastIndexOf('\n') + 1
  if (nameAfterDash.test(text.slice(line))) return line
  const naming = Inside.Cite | Inside.Caption
  let start = text.length
  while (start > 0 && ((inside[start - 1] as number) & naming || /\s/.test(text[start - 1] as string))) start--
  const named = text.slice(start).trimStart()
  if (named !== '') {
    const before = text.slice(0, text.length - named.length)
    const own = /(?:[—–―]|(?<!-)-+|\b[Bb]y)\s*$/.exec(before)
    if (own) return own.index
    // `I love <cite>The Raven</cite>` goes on to the end.
    return ended.test(before) ? before.length : -1
  }
  const trailing = trailingName.exec(text)
  return trailing ? text.length - (trailing[1] as string).length : -1
}

function isAll({ inside }: Block, start: number, end: number, bit: number): boolean {
  for (let at = start; at < end; at++) if (((inside[at] as number) & bit) === 0) return false
  return end > start
}

/**
 * Something names a source, or a colon leads to it, or at least no quotation stands in marks inside it: an excerpt that
 * quotes people is no use as one quotation of nobody’s.
 */
function isQuotation(said: readonly Part[], source: Part | null, before: Block | undefined, after: Block | undefined): boolean {
  const opening = (said[0] as Part).block.text
  if (callout.test(opening)) return false
  if (source !== null || namesSource(after) || (before && introduced.test(before.text))) return true
  return !said.some(({ block, start, end }) => anyMarks.test(block.text.slice(start, end)))
}

function isInMarks(said: readonly Part[]): boolean {
  return wholeInMarks.test(said.map(({ block, start, end }) => block.text.slice(start, end)).join('\n'))
}

/** Quotations inside a quotation stand in single marks. */
function innerMarks(text: string): string {
  return text.replace(/["“”]/g, (mark, at: number) => {
    if (mark === '“') return '‘'
    if (mark === '”') return '’'
    return at === 0 || /[\s([—–-]/.test(text[at - 1] as string) ? '‘' : '’'
  })
}

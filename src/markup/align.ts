/** Finds the characters of a run in the file, where references, escapes and wrapped lines take more room than they show. */
import type { Format, Run } from './runs.ts'

/** Per character of a run’s value: the half-open range of the file that it was made from. */
export interface Alignment {
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Where the run ends in the file. */
  readonly end: number
}

/** How far ahead a character is looked for that doesn’t stand where it should: a long URL fits. */
const farthest = 1024
/** The farther off it stands, the more of what follows must stand there too. */
const likeness = [
  [12, farthest],
  [6, 256],
  [3, 32],
  [1, 4],
] as const
/** Longest reference of HTML: `&CounterClockwiseContourIntegral;`. */
const longestReference = 34

/** HTML lets some of them go without the semicolon, Markdown none. */
const references = {
  html: {
    any: /^&(?:#[xX][0-9a-fA-F]+;?|#\d+;?|[a-zA-Z][a-zA-Z0-9]*;?)/,
    ampersand: /^&(?:amp;?|AMP;?|#0*38(?!\d);?|#[xX]0*26(?![0-9a-fA-F]);?)/,
  },
  markdown: {
    any: /^&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z0-9]*);/,
    ampersand: /^&(?:amp|AMP|#0*38|#[xX]0*26);/,
  },
}
const lineEnd = /^[^\S\r\n]*\\?(?:\r\n|\r|\n)/
const lineBreakTag = /^<w?br\b[^>]*>/i
const tag = /^<(?:!--|[a-z/])[^>]{0,1024}>/i
const escapable = /[!-/:-@[-`{-~]/

/**
 * What one character may have been typed as, for trees whose marks were made typographic before. Only the marks change
 * length: `---` and `...`.
 */
const typed: Readonly<Record<string, RegExp>> = {
  '“': /^(?:"|``)/,
  '”': /^(?:"|'')/,
  '‘': /^['`]/,
  '’': /^['`]/,
  '—': /^-{2,3}/,
  '–': /^-{2}/,
  '…': /^\.{3}/,
  '\ufffd': /^\0/,
}

export function align({ value, code }: Run, source: string, start: number, limit: number, format: Format): Alignment {
  const { any, ampersand } = references[format]
  const from: number[] = []
  const to: number[] = []
  let at = start
  let index = 0
  /** The next `length` code units of the value stand from `begin` to `end`. */
  const take = (length: number, begin: number, end: number) => {
    for (let unit = 0; unit < length; unit++) {
      from.push(begin)
      to.push(end)
    }
    index += length
    at = end
  }
  const matched = (pattern: RegExp, room: number) => pattern.exec(source.slice(at, Math.min(limit, at + room)))?.[0].length ?? 0

  if (code && source.startsWith(value, at)) while (index < value.length) take(1, at, at + 1)
  while (index < value.length) {
    const wanted = value[index]
    const found = at < limit ? source[at] : ''
    if (found === '&') {
      const length = wanted === '&' ? matched(ampersand, longestReference) : matched(any, longestReference)
      if (length > 0) {
        const [shown, taken] = wanted === '&' ? [1, length] : sizeOf(value, index, source, at, length)
        take(shown, at, at + taken)
        continue
      }
    }
    if (found === '<' && format === 'html' && !(isSpace(wanted) && matched(lineBreakTag, farthest) > 0)) {
      // What looks like a tag is one, since the sign itself needs a reference then.
      const length = matched(tag, farthest)
      if (length > 0) {
        at += length
        continue
      }
    }
    if (found === '\\' && format === 'markdown' && source[at + 1] === wanted && escapable.test(wanted)) take(1, at, at + 2)
    else if (found === wanted) take(1, at, at + 1)
    else if (isSpace(wanted)) {
      const length = matched(lineEnd, farthest) || matched(lineBreakTag, farthest)
      if (length > 0) take(1, at, at + length)
      else take(1, at, isSpace(found) ? at + 1 : at)
    } else {
      const length = typed[wanted] ? matched(typed[wanted], 3) : 0
      if (length > 0) take(1, at, at + length)
      else {
        const next = skipTo(value, index, source, at, limit)
        if (next < 0) take(1, at, at)
        else at = next
      }
    }
    if (format === 'markdown' && isLineEnd(value[index - 1]) && isLineEnd(source[at - 1]) && !isSpace(value[index]))
      at = afterPrefix(source, at, limit)
  }
  return { from, to, end: at }
}

/**
 * What a reference shows and how long it is: `&copy2026` ends where the digits begin, and a few references show two
 * characters. What follows in the value decides.
 */
function sizeOf(value: string, index: number, source: string, at: number, length: number): [shown: number, taken: number] {
  const code = value.codePointAt(index) as number
  const one = code > 0xffff ? 2 : 1
  const ended = source[at + length - 1] === ';'
  const fits = (shown: number, taken: number) => {
    const next = value[index + shown]
    const after = source[at + taken]
    return next === undefined || next === after || after === '&' || after === '\\' || after === '<' || (isSpace(next) && isSpace(after))
  }
  if (ended) return [!fits(one, length) && fits(one + 1, length) ? one + 1 : one, length]
  let taken = length
  while (taken > 3 && !fits(one, taken)) taken--
  return [one, taken > 3 ? taken : length]
}

/** Markdown’s marks and indentation at the start of a wrapped line: `> ` in a block quote. */
function afterPrefix(source: string, from: number, limit: number): number {
  let at = from
  while (at < limit && (source[at] === ' ' || source[at] === '\t' || source[at] === '>')) at++
  return at
}

/** Where the value goes on after something that isn’t in it; -1 where it can’t be found. */
function skipTo(value: string, index: number, source: string, at: number, limit: number): number {
  const window = source.slice(at, Math.min(limit, at + farthest))
  const markup = tag.exec(window)
  if (markup) return at + markup[0].length
  for (const [length, distance] of likeness) {
    const hit = window.indexOf(value.slice(index, index + length))
    if (hit > 0 && hit <= distance) return at + hit
  }
  return -1
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /^\s$/.test(character)
}

/** Where a line of dialogue may pass from speech to narration and back: at its signs, or at its dashes alone where these set narration off. */
import { type Document, Kind } from '../model.ts'
import { kindNames } from '../syntax/kind-names.ts'
import { type DashStyle, isApart } from './dash-style.ts'

/** Tokens from behind one sign to the next one, that sign included. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

const parts = new Set<number>([Kind.Comma, Kind.Stop, Kind.Colon, Kind.Semicolon, Kind.Dash, Kind.Close])
/** Goes with the sign before it: `—.`, `!”` */
const follows = new Set<number>([Kind.Comma, Kind.Stop, Kind.Dash, Kind.Close, Kind.Mark])

export function stretchesOf(document: Document, first: number, last: number, { isSetOff }: DashStyle): Stretch[] {
  const { tokens } = document
  const stretches: Stretch[] = []
  let from = first
  for (let at = first; at < last; at++) {
    if (isSetOff ? !isApart(document, at) : !parts.has(tokens.kind[at])) continue
    while (at + 1 < last && follows.has(tokens.kind[at + 1]) && !opensMark(tokens, at + 1)) at++
    stretches.push({ first: from, last: at + 1 })
    from = at + 1
  }
  if (from < last) stretches.push({ first: from, last })
  return stretches
}

function opensMark({ kind, start, end }: Document['tokens'], at: number): boolean {
  return kind[at] === Kind.Mark && start[at] > end[at - 1]
}

/** The sign at which a stretch ends: `comma`, `dash`, …, of stops the sign itself. */
export function signAt({ text, tokens }: Document, at: number): string {
  let row = at
  while (row > 0 && (tokens.kind[row] === Kind.Mark || tokens.kind[row] === Kind.Close)) row--
  // `—said Ruth—.`
  if (tokens.kind[row - 1] === Kind.Dash) row--
  const { start, end } = tokens
  if (tokens.kind[row] !== Kind.Stop) return kindNames[tokens.kind[row]] as string
  const dots = end[row] - start[row] > 1 || text[start[row] - 1] === '.'
  return text[start[row]] === '.' && dots ? '…' : (text[start[row]] as string)
}

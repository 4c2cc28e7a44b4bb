import { words as finals } from './en/abbreviations-final.json'
import { words as medials } from './en/abbreviations-medial.json'
import { words as openers } from './en/sentence-openers.json'
import { rowOf } from './vocabulary.ts'

const finalRows = new Set(finals.map(rowOf))
const medialRows = new Set(medials.map(rowOf))
const openerRows = new Set(openers.map(rowOf))
finalRows.delete(0)
medialRows.delete(0)
openerRows.delete(0)

/** `Inc.`, `U.S.`, `p.m.`: may well end a sentence. Takes a row of the vocabulary. */
export function isFinalAbbreviation(row: number): boolean {
  return finalRows.has(row)
}

/** `vs.`, `e.g.`: ends none, even if a capital follows. Takes a row of the vocabulary. */
export function isMedialAbbreviation(row: number): boolean {
  return medialRows.has(row)
}

/** A closed-class word that, with a capital after an abbreviation, opens a sentence. Takes a row of the vocabulary. */
export function isOpener(row: number): boolean {
  return openerRows.has(row)
}

import { describe, expect, it } from 'vitest'
import { verbOf } from '../../src/lexicon/reporters.ts'
import { rowOf } from '../../src/lexicon/vocabulary.ts'
import type { Clause } from '../../src/reported/decision.ts'
import { Form } from '../../src/reported/reporters.ts'
import { choose } from '../../src/reported/settle.ts'
import { isWorthReturning } from '../../src/reported/worth.ts'

const clause = (first: number, last: number, chance: number) =>
  ({ first, last, chance, quotations: [], reported: { pieces: [[first, last - 1]] } }) as unknown as Clause

const chosen = (...clauses: readonly Clause[]) => choose(clauses)

describe('choice of clauses', () => {
  it('takes what holds another clause to its end, where it is about as likely', () => {
    const outer = clause(2, 12, 0.7)
    const inner = clause(6, 12, 0.8)
    expect(chosen(inner, outer)).toEqual([outer])
    expect(chosen(outer, inner)).toEqual([outer])
  })

  it('keeps the inner clause where that is much likelier', () => {
    const outer = clause(2, 12, 0.4)
    const inner = clause(6, 12, 0.8)
    expect(chosen(inner, outer)).toEqual([inner])
  })

  it('keeps both where the inner one ends earlier', () => {
    const outer = clause(2, 12, 0.7)
    const inner = clause(6, 9, 0.8)
    expect(chosen(inner, outer)).toEqual([outer, inner])
  })

  it('takes the likelier of two that cross', () => {
    const one = clause(2, 12, 0.9)
    const other = clause(6, 80, 0.95)
    expect(chosen(one, other)).toEqual([other])
  })

  it('frees what only the clause that gave way stood against', () => {
    const inner = clause(60, 140, 0.9)
    const outer = clause(50, 140, 0.85)
    const less = clause(140, 150, 0.5)
    expect(chosen(inner, outer, less)).toEqual([outer, less])
  })
})

describe('worth of a clause', () => {
  const of = (chance: number, exact: number, verb = 'said', quotations: readonly number[] = []) =>
    ({ chance, exact, quotations, reported: { reporter: { lemma: verbOf(rowOf(verb)), form: Form.past } } }) as unknown as Clause

  it('counts words that are right to the last one more', () => {
    expect(isWorthReturning(of(0.3, 0.9), false)).toBe(true)
    expect(isWorthReturning(of(0.3, 0.2), false)).toBe(false)
    expect(isWorthReturning(of(0.9, 0.2), false)).toBe(true)
  })

  it('asks for more where the verb rather does something else', () => {
    expect(isWorthReturning(of(0.5, 0.9), false)).toBe(true)
    expect(isWorthReturning(of(0.5, 0.9, 'welcomed'), false)).toBe(false)
    expect(isWorthReturning(of(0.95, 0.95, 'welcomed'), false)).toBe(true)
  })

  it('asks a little more of what takes in marks', () => {
    expect(isWorthReturning(of(0.25, 0.9), false)).toBe(true)
    expect(isWorthReturning(of(0.25, 0.9, 'said', [1]), false)).toBe(false)
  })

  it('asks stories for likely reports, however sure their edges are', () => {
    expect(isWorthReturning(of(0.7, 1), true)).toBe(false)
    expect(isWorthReturning(of(0.85, 0.1), true)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import type { Clause } from '../../src/reported/decision.ts'
import { choose } from '../../src/reported/settle.ts'

const clause = (first: number, last: number, chance: number) =>
  ({ first, last, chance, quotations: [], reported: { pieces: [[first, last - 1]] } }) as unknown as Clause

const chosen = (...clauses: readonly Clause[]) => choose(clauses, () => 0.3)

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

  it('leaves out what is not likely enough', () => {
    expect(chosen(clause(0, 5, 0.2))).toEqual([])
  })
})

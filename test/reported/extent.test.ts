import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extentOf, overlapChance } from '../../src/reported/extent.ts'
import type { Pick } from '../../src/reported/pick.ts'

function pickOf(all: readonly number[], chances: readonly number[]): Pick {
  const best = chances.indexOf(Math.max(...chances))
  return { at: all[best] as number, chance: chances[best] as number, all, chances }
}

describe('extent of a clause', () => {
  it('is null where no end can follow the likeliest start', () => {
    expect(extentOf(pickOf([3], [1]), () => null)).toBeNull()
  })

  it('takes an end between two likelier ones that are too far apart to share most of their words', () => {
    const ends = pickOf([5, 9, 16], [0.36, 0.27, 0.37])
    expect(extentOf(pickOf([0], [1]), () => ends)?.piece).toEqual([0, 9])
  })

  it('takes the likeliest end where all of them are about right', () => {
    const ends = pickOf([18, 19, 20], [0.3, 0.3, 0.4])
    expect(extentOf(pickOf([0], [1]), () => ends)).toEqual({ piece: [0, 20], chance: 1, exact: 0.4 })
  })

  it('looks for ends from each likely start', () => {
    const ends = new Map([
      [0, pickOf([2, 30], [0.5, 0.5])],
      [5, pickOf([30], [1])],
    ])
    expect(extentOf(pickOf([0, 5], [0.51, 0.49]), (from) => ends.get(from) ?? null)?.piece).toEqual([5, 30])
  })

  it('has the probability that most of it is right', () => {
    const share = fc.integer({ min: 1, max: 20 })
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 5 }), fc.array(share, { minLength: 1, maxLength: 5 }), (a, b) => {
        const sharesOf = (row: readonly number[]) => row.map((part) => part / row.reduce((sum, each) => sum + each, 0))
        const start = pickOf([...a.keys()], sharesOf(a))
        const end = pickOf(
          [...b.keys()].map((at) => at + 10),
          sharesOf(b),
        )
        const extent = extentOf(start, () => end)
        expect(extent).not.toBeNull()
        if (!extent) return
        expect(extent.chance).toBeCloseTo(
          overlapChance(start, () => end, extent.piece),
          9,
        )
        expect(extent.chance).toBeGreaterThan(0)
        expect(extent.chance).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})
